import type { Sentences } from './sentences.ts';

export const fi: Sentences = {
  pleas: {
    money: [
      'Tue riippumatonta journalismia.',
      'Tarvitsemme apuasi, jotta voimme jatkaa.',
      'Jokainen lahjoitus auttaa meitä.',
      'Ryhdy kuukausilahjoittajaksi viidellä eurolla.',
      'Lukijoidemme ansiosta voimme pitää lehden avoinna.',
      'Laadukas journalismi ei ole ilmaista.',
    ],
    join: [
      'Tilaa nyt, ensimmäinen kuukausi eurolla',
      'Oletko jo tilaaja? Kirjaudu sisään',
      'Luo ilmainen tili ja jatka lukemista',
      'Voit perua tilauksen milloin tahansa',
    ],
    meter: [
      'Tämä artikkeli on vain tilaajille',
      'Olet lukenut kuukauden ilmaiset artikkelit',
      'Sinulla on jäljellä kaksi ilmaista artikkelia',
    ],
    email: [
      'Tilaa uutiskirjeemme',
      'Joka aamu suoraan sähköpostiisi',
      'Anna sähköpostiosoitteesi',
      'Saat viikon parhaat jutut suoraan sähköpostiin.',
    ],
    action: ['Seuraa meitä Instagramissa', 'Lataa sovellus', 'Lähetä juttuvinkki', 'Lue myös'],
    opener: ['Hyvä lukija,', 'Ennen kuin lähdet', 'Tiesitkö, että meillä ei ole omistajaa?'],
    closer: ['Muistuta myöhemmin', 'Muu summa', 'Ei kiitos'],
    perk: ['Rajaton pääsy kaikkiin sisältöihin', 'Lue ilman mainoksia'],
  },
  news: [
    'Keräys tuotti kaksitoista miljoonaa euroa syöpätutkimukselle, kertoo säätiön vuosikertomus.',
    'Yrittäjä lahjoitti sairaalalle kaksi hengityskonetta.',
    'Suoratoistopalvelu menetti 300 000 tilaajaa kolmannella neljänneksellä.',
    'Liitolla on 30 000 jäsentä, mutta vain puolet maksaa jäsenmaksun, sanoo puheenjohtaja.',
    'Pääministeri kiitti oppositiota tuesta, jonka se antoi sopimukselle.',
    'Puhelinliittymän hinta nousee maaliskuussa kymmenellä eurolla, yhtiö ilmoitti.',
    'Hallitus haluaa nostaa kuntien valtionapua viidellä prosentilla.',
    'Vanhemmat lähettivät kaupunginjohtajalle kirjeen lakkautettavasta koulusta.',
    'Kirjasto sai viisisataa uutta kirjaa, kun keräilijä luopui kokoelmastaan.',
    'Poliisi sai ryöstön jälkeen noin kolmekymmentä vihjettä.',
    'Seura hankki hyökkääjän, joka voi pelata jo syksyllä.',
    'Pankin on palautettava maksu asiakkaille, oikeus päätti ja perusteli sen lailla.',
    'Hallitus ei tue esitystä, koska tilaa uusille asunnoille ei ole.',
    'Suomi tarvitsee apua rajan valvontaan, ministeri arvioi.',
  ],
};
