import type { Sentences } from './sentences.ts';

export const sh: Sentences = {
  pleas: {
    money: [
      'Podržite nezavisno novinarstvo.',
      'Bez vas ne možemo.',
      'Svaka donacija nam znači.',
      'Postojimo samo zahvaljujući čitateljima.',
      'Ако вам је стало до слободних медија, помозите нам.',
      'Подржите нас',
    ],
    join: [
      'Pretplatite se već od 5 eura mjesečno.',
      'Već imate pretplatu? Prijavite se',
      'Постаните члан нашег клуба.',
      'Otkažite kad god želite.',
    ],
    meter: ['Članak je dostupan samo za pretplatnike.', 'Преостало вам је 57 % текста.'],
    email: [
      'Prijavite se na naš newsletter',
      'Svakog jutra u vašem inboxu.',
      'Upišite vašu e-mail adresu',
      'Пријавите се на наш билтен',
    ],
    action: ['Pratite nas na Instagramu', 'Pridružite se našem Viber kanalu', 'Pročitajte i', 'Преузмите апликацију'],
    opener: ['Dragi čitatelji,', 'Драги читаоци,', 'Prije nego odete'],
    closer: ['Podsjeti me kasnije', 'Ne sada', 'Drugi iznos'],
    perk: ['Neograničen pristup', 'Čitanje bez oglasa'],
  },
  news: [
    'Zaklada je prikupila dvanaest milijuna eura od donatora, stoji u godišnjem izvješću.',
    'Poduzetnik je bolnici darovao dva respiratora i još neke uređaje.',
    'Stranka ima trideset tisuća članova, ali članarinu plaća samo polovica.',
    'Platforma je u trećem tromjesečju izgubila 300.000 pretplatnika, objavila je tvrtka.',
    'Влада жели да повећа помоћ општинама за пет одсто, рекао је министар.',
    'Полиција је добила тридесет дојава после пљачке банке у центру града.',
    'Библиотека је добила петсто књига од једног колекционара из нашег краја.',
    'Roditelji su gradonačelniku poslali pismo o zatvorenoj školi.',
    'Sud je odlučio da banka mora vratiti klijentima cijelu naknadu.',
    'Klub je doveo napadača koji će igrati dvije godine u Splitu.',
    'Pretplata na telefon poskupjet će od ožujka, rekli su iz kompanije.',
    'Tko želi pomoći obiteljima, može donijeti deke u župni dvor.',
  ],
};
