import type { Sentences } from './sentences.ts';

export const nl: Sentences = {
  pleas: {
    money: [
      'Doneer nu, elk bedrag helpt.',
      'Steun onze onafhankelijke journalistiek.',
      'We kunnen niet zonder jouw hulp.',
      'Wil je ons helpen? Word vriend vanaf 3 euro per maand.',
      'Goede journalistiek kost tijd en geld.',
      'Dankzij onze lezers kunnen we dit blijven doen.',
    ],
    join: [
      'Word abonnee en lees de eerste maand voor een euro',
      'Al abonnee? Log in',
      'Maak een gratis account aan',
      'Maandelijks opzegbaar',
    ],
    meter: [
      'Dit artikel is exclusief voor abonnees',
      'Je hebt nog 2 gratis artikelen',
      'U heeft het maximum aantal gratis artikelen bereikt',
      'Wil je verder lezen?',
    ],
    email: [
      'Schrijf je in voor onze nieuwsbrief',
      'Elke ochtend het belangrijkste nieuws in je inbox',
      'Vul je e-mailadres in',
      'Je kunt je op elk moment weer uitschrijven.',
    ],
    action: ['Volg ons op Instagram', 'Luister naar onze podcast', 'Heb je een tip? Mail de redactie', 'Lees ook'],
    opener: ['Beste lezer,', 'Nu je hier toch bent', 'Wist je dat wij geen eigenaar hebben?'],
    closer: ['Nee, bedankt', 'Ander bedrag', 'Herinner mij later'],
    perk: ['Onbeperkt lezen zonder advertenties', 'Toegang tot alle artikelen'],
  },
  news: [
    'De voedselbank kreeg vorig jaar voor 4 miljoen euro aan giften, zegt de voorzitter.',
    'De club heeft inmiddels 40.000 leden, aldus de penningmeester.',
    'Het streamingbedrijf verloor 200.000 abonnees in het derde kwartaal.',
    'De minister kreeg steun van een ruime meerderheid in de Kamer.',
    'Het Kamerlid pleitte voor meer geld voor de journalistiek in de regio.',
    'Een ondernemer schonk drie miljoen euro aan het ziekenhuis in Zwolle.',
    'Het abonnement op de sportschool wordt vanaf januari 5 euro duurder.',
    'De vakbond wil dat de bijdrage van werkgevers omhoog gaat.',
    'Volgens de onderzoekers steunen de meeste kiezers het plan om de dijk te verhogen.',
    'De postbode bracht de brief pas na drie weken, omdat het adres niet klopte.',
  ],
};
