import type { Sentences } from './sentences.ts';

export const sv: Sentences = {
  pleas: {
    money: [
      'Stöd vår oberoende journalistik.',
      'Vi behöver ditt stöd för att fortsätta granska makten.',
      'Swisha valfritt belopp till 123 45 67 890.',
      'Bli månadsgivare från 50 kronor i månaden.',
      'Varje krona hjälper oss att fortsätta.',
      'Tack vare våra läsare kan vi hålla sajten öppen.',
    ],
    join: [
      'Bli prenumerant för 1 krona första månaden',
      'Redan prenumerant? Logga in',
      'Skapa ett gratis konto för att läsa vidare',
      'Ingen bindningstid, avsluta när du vill',
    ],
    meter: ['Den här artikeln är låst', 'Endast för prenumeranter', 'Du har 2 gratisartiklar kvar den här månaden'],
    email: [
      'Anmäl dig till vårt nyhetsbrev',
      'Varje morgon, direkt i din inkorg',
      'Ange din e-postadress',
      'Du kan avregistrera dig när som helst.',
    ],
    action: ['Följ oss på Instagram', 'Ladda ner vår app', 'Har du ett tips? Mejla redaktionen', 'Läs också'],
    opener: ['Kära läsare!', 'Innan du går', 'Visste du att vi saknar ägare?'],
    closer: ['Påminn mig senare', 'Annat belopp', 'Nej tack'],
    perk: ['Obegränsad läsning utan annonser', 'Tillgång till alla artiklar'],
  },
  news: [
    'Insamlingen gav tolv miljoner kronor till cancerforskningen, enligt stiftelsens årsrapport.',
    'Företagaren skänkte två miljoner till sjukhuset i Umeå.',
    'Strömningstjänsten tappade 300 000 prenumeranter under tredje kvartalet.',
    'Förbundet har 30 000 medlemmar men avgiften betalas av hälften, säger ordföranden.',
    'Statsministern tackade för stödet från oppositionen.',
    'Abonnemanget blir tio kronor dyrare från mars, uppger bolaget.',
    'Regeringen vill höja bidraget till kommunerna med fem procent.',
    'Kommunen fick ett brev från föräldrarna som vill rädda skolan.',
    'Stadsbiblioteket köpte in femhundra nya böcker efter en gåva från en privatperson.',
    'Polisen fick in ett trettiotal tips från allmänheten efter rånet.',
    'Klubben har värvat en anfallare som kan bli viktig under hösten.',
    'Banken måste betala tillbaka hela avgiften till kunderna, skriver domstolen.',
    'Landet vill bli medlem i unionen och få tillgång till den inre marknaden.',
    'Regeringen vill ge bidrag till kommuner som kan bidra med en egen finansiering.',
    'Hon fick hjälp till slut, men en dag kom ett mejl från myndigheten.',
  ],
};
