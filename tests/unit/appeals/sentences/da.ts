import type { Sentences } from './sentences.ts';

export const da: Sentences = {
  pleas: {
    money: [
      'Støt vores uafhængige journalistik.',
      'Vi har brug for din støtte for at fortsætte.',
      'Send et valgfrit beløb på MobilePay.',
      'Bliv støttemedlem fra 40 kr. om måneden.',
      'Hver krone hjælper os med at grave videre.',
      'Takket være vores læsere kan vi holde mediet åbent for alle.',
    ],
    join: [
      'Bliv abonnent for 1 kr. den første måned',
      'Allerede abonnent? Log ind',
      'Opret en gratis profil for at læse videre',
      'Ingen binding, opsig når du vil',
    ],
    meter: ['Artiklen er kun for abonnenter', 'Du har to gratis artikler tilbage', 'Læs hele artiklen'],
    email: [
      'Tilmeld dig vores nyhedsbrev',
      'Hver morgen direkte i din indbakke',
      'Indtast din e-mailadresse',
      'Du kan til enhver tid afmelde dig igen.',
    ],
    action: ['Følg os på Instagram', 'Hent vores app', 'Har du et tip? Skriv til redaktionen', 'Læs også'],
    opener: ['Kære læser', 'Inden du går', 'Tak, fordi du læser med'],
    closer: ['Påmind mig senere', 'Andet beløb', 'Nej tak'],
    perk: ['Ubegrænset læsning uden annoncer', 'Adgang til alle artikler'],
  },
  news: [
    'Indsamlingen gav tolv millioner kroner til kræftforskning, ifølge foreningens årsrapport.',
    'Fonden gav to millioner kroner til det nye hospital i Aarhus.',
    'Streamingtjenesten mistede 300.000 abonnenter i tredje kvartal.',
    'Forbundet har 30.000 medlemmer, men kun halvdelen betaler kontingent, siger formanden.',
    'Statsministeren takkede oppositionen for støtten til aftalen.',
    'Abonnementet bliver ti kroner dyrere fra marts, oplyser selskabet.',
    'Regeringen vil hæve tilskuddet til kommunerne med fem procent.',
    'Forældrene sendte et brev til borgmesteren om den lukkede skole.',
    'Biblioteket har fået fem hundrede nye bøger efter en gave fra en borger.',
    'Politiet fik omkring tredive henvendelser efter røveriet.',
    'Klubben har hentet en angriber, som bliver vigtig i efteråret.',
    'Banken skal betale hele gebyret tilbage til kunderne, skriver retten.',
    'Landet vil gerne være medlem af unionen og få adgang til det indre marked.',
    'Hun fik hjælp med at søge, men en dag kom der en mail fra kommunen.',
  ],
};
