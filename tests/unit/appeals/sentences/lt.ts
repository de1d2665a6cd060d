import type { Sentences } from './sentences.ts';

export const lt: Sentences = {
  pleas: {
    money: [
      'Paremkite nepriklausomą žurnalistiką.',
      'Be jūsų mes neišliksime.',
      'Kiekvienas euras padeda.',
      'Gyvuojame tik skaitytojų dėka.',
      'Skirkite mums 1,2 % paramos.',
      'Tapkite mūsų rėmėju.',
    ],
    join: [
      'Prenumeruokite dabar vos už 2 eurus per mėnesį.',
      'Jau prenumeruojate? Prisijunkite čia',
      'Prisijunkite prie mūsų bendruomenės.',
      'Prenumeratą galite atšaukti bet kada.',
    ],
    meter: ['Šis straipsnis skirtas tik prenumeratoriams.', 'Liko perskaityti 57 % straipsnio.'],
    email: [
      'Prenumeruokite mūsų naujienlaiškį',
      'Kiekvieną rytą į jūsų el. pašto dėžutę.',
      'Įveskite savo el. pašto adresą',
      'Nepraleiskite svarbiausių naujienų.',
    ],
    action: [
      'Sekite mus „Facebook“',
      'Atsisiųskite programėlę',
      'Taip pat skaitykite',
      'Turite informacijos? Rašykite mums',
    ],
    opener: ['Mieli skaitytojai,', 'Prieš išeidami', 'Ar žinojote, kad mus išlaiko skaitytojai?'],
    closer: ['Priminti vėliau', 'Ne dabar', 'Kita suma'],
    perk: ['Neribota prieiga', 'Skaitykite be reklamų'],
  },
  news: [
    'Fondas iš rėmėjų surinko dvylika milijonų eurų, rašoma metinėje ataskaitoje.',
    'Verslininkas ligoninei padovanojo du ventiliatorius ir kitos įrangos.',
    'Partija turi trisdešimt tūkstančių narių, bet mokestį moka tik pusė jų.',
    'Platforma per trečią ketvirtį neteko 300 tūkst. prenumeratorių, pranešė bendrovė.',
    'Vyriausybė nori padidinti paramą savivaldybėms penkiais procentais.',
    'Policija po banko apiplėšimo gavo trisdešimt pranešimų.',
    'Tėvai merui išsiuntė laišką dėl uždarytos mokyklos.',
    'Biblioteka iš miesto kolekcininko gavo penkis šimtus knygų.',
    'Teismas nusprendė, kad bankas turi grąžinti klientams visą mokestį.',
    'Klubas įsigijo puolėją, kuris dvejus metus žais Kaune.',
    'Telefono planas nuo kovo brangs penkiais eurais, teigia bendrovė.',
    'Norintys padėti šeimoms antklodes gali atnešti į parapijos namus.',
  ],
};
