import type { Sentences } from './sentences.ts';

export const sl: Sentences = {
  pleas: {
    money: [
      'Podprite neodvisno novinarstvo.',
      'Brez vas ne zmoremo.',
      'Vsak prispevek šteje.',
      'Obstajamo samo zaradi vas.',
      'Namenite nam 1 odstotek dohodnine.',
      'Postanite naš podpornik.',
    ],
    join: [
      'Naročite se že od 5 evrov na mesec.',
      'Že imate naročnino? Prijavite se',
      'Pridružite se našemu klubu naročnikov, vašemu klubu.',
      'Odpoveste lahko kadar koli.',
    ],
    meter: ['Članek je samo za naročnike.', 'Preostane vam še 57 % članka.'],
    email: [
      'Prijavite se na e-novice',
      'Vsako jutro v vašem nabiralniku.',
      'Vpišite svoj e-naslov',
      'Ne zamudite ničesar.',
    ],
    action: ['Sledite nam na Instagramu', 'Prenesite aplikacijo', 'Preberite tudi', 'Imate informacije? Pišite nam'],
    opener: ['Drage bralke, dragi bralci,', 'Preden odidete', 'Ste vedeli, da nas podpirajo bralci?'],
    closer: ['Opomni me kasneje', 'Ne zdaj', 'Drug znesek'],
    perk: ['Neomejen dostop', 'Branje brez oglasov'],
  },
  news: [
    'Fundacija je od donatorjev zbrala dvanajst milijonov evrov, piše v letnem poročilu.',
    'Podjetnik je bolnišnici podaril dva ventilatorja in druge naprave.',
    'Stranka ima trideset tisoč članov, vendar članarino plačuje le polovica.',
    'Platforma je v tretjem četrtletju izgubila 300.000 naročnikov, je sporočilo podjetje.',
    'Vlada želi povečati pomoč občinam za pet odstotkov.',
    'Policija je po ropu banke prejela trideset prijav.',
    'Starši so županu poslali pismo o zaprti šoli.',
    'Knjižnica je dobila petsto knjig od zbiratelja iz mesta.',
    'Sodišče je odločilo, da mora banka strankam vrniti celotno nadomestilo.',
    'Klub je kupil napadalca, ki bo dve leti igral v Mariboru.',
    'Naročnina za telefon se bo od marca podražila za pet evrov, so sporočili iz družbe.',
    'Kdor želi pomagati družinam, lahko prinese odeje v župnišče, kjer jih razvrščajo prostovoljci.',
  ],
};
