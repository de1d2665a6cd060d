import type { Sentences } from './sentences.ts';

export const no: Sentences = {
  pleas: {
    money: [
      'Støtt vår uavhengige journalistikk.',
      'Vi trenger din støtte for å fortsette.',
      'Vipps et valgfritt beløp til 12345.',
      'Bli fast giver fra 50 kroner i måneden. Bli støttemedlem!',
      'Hver krone hjelper oss å grave videre.',
      'Takket være våre lesere kan vi holde avisen åpen for alle.',
    ],
    join: [
      'Bli abonnent for 1 krone den første måneden',
      'Allerede abonnent? Logg inn',
      'Opprett en gratis bruker for å lese videre',
      'Ingen bindingstid, avslutt når du vil',
    ],
    meter: ['Denne saken er kun for abonnenter', 'Du har to gratis artikler igjen', 'Les hele saken'],
    email: [
      'Meld deg på vårt nyhetsbrev',
      'Hver morgen rett i innboksen din',
      'Skriv inn e-postadressen din',
      'Du kan når som helst melde deg av.',
    ],
    action: ['Følg oss på Instagram', 'Last ned appen vår', 'Har du tips? Send oss en e-post', 'Les også'],
    opener: ['Kjære leser', 'Før du går', 'Takk for at du leser'],
    closer: ['Minn meg på det senere', 'Annet beløp', 'Nei takk'],
    perk: ['Ubegrenset lesing uten annonser', 'Tilgang til alle artikler'],
  },
  news: [
    'Innsamlingen ga tolv millioner kroner til kreftforskning, ifølge årsrapporten.',
    'Stiftelsen ga to millioner kroner til det nye sykehuset i Drammen.',
    'Strømmetjenesten mistet 300.000 abonnenter i tredje kvartal.',
    'Forbundet har 30.000 medlemmer, men bare halvparten betaler kontingent, sier lederen.',
    'Statsministeren takket opposisjonen for støtten til avtalen.',
    'Abonnementet blir ti kroner dyrere fra mars, opplyser selskapet.',
    'Regjeringen vil øke bidraget til kommunene med fem prosent.',
    'Foreldrene sendte et brev til ordføreren om skolen som skal legges ned.',
    'Biblioteket har fått fem hundre nye bøker etter en gave fra en innbygger.',
    'Politiet fikk rundt tretti henvendelser etter ranet.',
    'Klubben har hentet en spiss som blir viktig utover høsten.',
    'Banken må betale hele gebyret tilbake til kundene, skriver retten.',
    'Landet vil bli medlem av unionen og få tilgang til det indre markedet.',
    'Regjeringen vil gi støtte til kommuner som kan bidra med en egenandel.',
    'De ansatte skal få 5000 kroner hver, opplyser ledelsen.',
  ],
};
