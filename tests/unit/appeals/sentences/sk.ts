import type { Sentences } from './sentences.ts';

export const sk: Sentences = {
  pleas: {
    money: [
      'Podporte nezávislú žurnalistiku.',
      'Bez vás to nezvládneme.',
      'Každý príspevok nám pomáha.',
      'Prispejte nám sumou, ktorá vám vyhovuje.',
      'Darujte nám 2 % z dane.',
      'Staňte sa naším podporovateľom.',
    ],
    join: [
      'Predplaťte si denník už od 5 eur mesačne.',
      'Už máte predplatné? Prihláste sa',
      'Pridajte sa do nášho klubu.',
      'Zrušiť môžete kedykoľvek.',
    ],
    meter: ['Článok je len pre predplatiteľov.', 'Zostáva vám prečítať 57 % článku.'],
    email: [
      'Odoberajte náš newsletter',
      'Každé ráno vo vašej schránke.',
      'Zadajte svoj e-mail',
      'Odhlásiť sa môžete kedykoľvek.',
    ],
    action: ['Sledujte nás na Instagrame', 'Stiahnite si aplikáciu', 'Prečítajte si aj', 'Máte tip? Napíšte nám'],
    opener: ['Milí čitatelia,', 'Skôr ako odídete', 'Vedeli ste, že žijeme z podpory?'],
    closer: ['Neskôr', 'Iná suma', 'Teraz nie'],
    perk: ['Neobmedzený prístup', 'Čítanie bez reklám'],
  },
  news: [
    'Nadácia vyzbierala dvanásť miliónov eur od darcov, uvádza sa vo výročnej správe.',
    'Podnikateľ daroval nemocnici dva ventilátory a ďalšie prístroje.',
    'Strana má tridsaťtisíc členov, ale členské platí len polovica.',
    'Platforma stratila v treťom štvrťroku 300-tisíc predplatiteľov, oznámila spoločnosť.',
    'Vláda chce zvýšiť pomoc pre obce o päť percent.',
    'Polícia prijala tridsať podnetov po prepadnutí banky.',
    'Rodičia poslali starostovi list o zatvorenej škole.',
    'Knižnica dostala päťsto kníh od zberateľa z mesta.',
    'Súd rozhodol, že banka musí vrátiť klientom celý poplatok.',
    'Klub kúpil útočníka, ktorý bude hrať dva roky v Košiciach.',
    'Cena predplatného za telefón stúpne od marca o päť eur, oznámila firma.',
    'Kto chce rodinám pomôcť, môže priniesť deky na faru, kde ich triedi charita.',
  ],
};
