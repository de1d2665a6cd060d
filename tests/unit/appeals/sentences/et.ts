import type { Sentences } from './sentences.ts';

export const et: Sentences = {
  pleas: {
    money: [
      'Toeta sõltumatut ajakirjandust.',
      'Ilma sinuta me ei saaks jätkata.',
      'Iga annetus loeb.',
      'Meie töö on võimalik tänu lugejatele.',
      'Anneta meile.',
      'Hakka meie püsitoetajaks.',
    ],
    join: [
      'Telli nüüd, esimene kuu 1 euro.',
      'Juba tellija? Logi sisse',
      'Liitu meie lugejate klubiga.',
      'Tühista millal tahad, saad seda teha igal ajal.',
    ],
    meter: ['See artikkel on ainult tellijale.', 'Lugeda on jäänud 57% artiklist.'],
    email: ['Liitu meie uudiskirjaga', 'Igal hommikul sinu postkasti.', 'Sisesta oma e-posti aadress', 'Ära jää ilma.'],
    action: ['Jälgi meid Facebookis', 'Lae alla meie äpp', 'Loe ka', 'On sul vihje? Kirjuta meile'],
    opener: ['Hea lugeja!', 'Enne kui lahkud', 'Kas teadsid, et meid toetavad lugejad?'],
    closer: ['Tuleta hiljem meelde', 'Mitte praegu', 'Muu summa'],
    perk: ['Piiramatu ligipääs', 'Loe reklaamivabalt'],
  },
  news: [
    'Fond kogus annetajatelt kaksteist miljonit eurot, selgub aastaaruandest.',
    'Ettevõtja kinkis haiglale kaks hingamisaparaati ja muid seadmeid.',
    'Erakonnal on kolmkümmend tuhat liiget, kuid liikmemaksu maksab ainult pool neist.',
    'Platvorm kaotas kolmandas kvartalis 300 000 tellijat, teatas ettevõte.',
    'Valitsus tahab suurendada omavalitsuste toetust viie protsendi võrra.',
    'Politsei sai pärast pangaröövi kolmkümmend teadet.',
    'Vanemad saatsid linnapeale kirja suletud kooli kohta.',
    'Raamatukogu sai kollektsionäärilt viissada raamatut.',
    'Kohus otsustas, et pank peab klientidele kogu tasu tagastama.',
    'Klubi ostis ründaja, kes mängib kaks aastat Tartus.',
    'Telefonipakett kallineb märtsist viie euro võrra, ütles ettevõtte esindaja.',
    'Kes soovib peresid aidata, võib viia tekid kirikusse, kus vabatahtlikud neid sorteerivad.',
  ],
};
