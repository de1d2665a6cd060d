import type { Sentences } from './sentences.ts';

export const lv: Sentences = {
  pleas: {
    money: [
      'Atbalsti neatkarīgu žurnālistiku!',
      'Bez tevis mēs nevaram turpināt.',
      'Katrs ziedojums ir svarīgs.',
      'Mēs pastāvam tikai pateicoties lasītājiem.',
      'Ziedo mūsu redakcijai.',
      'Kļūsti par mūsu atbalstītāju.',
    ],
    join: [
      'Abonē tagad tikai par 2 eiro mēnesī.',
      'Jau esi abonents? Ielogojies šeit',
      'Pievienojies mūsu lasītāju klubam.',
      'Abonementu vari atcelt jebkurā brīdī.',
    ],
    meter: ['Šis raksts pieejams tikai abonentiem.', 'Atlikuši 57 % raksta.'],
    email: [
      'Piesakies mūsu vēstkopai',
      'Katru rītu tavā e-pastā.',
      'Ievadi savu e-pasta adresi',
      'Nepalaid garām svarīgāko.',
    ],
    action: ['Seko mums Facebook', 'Lejupielādē mūsu lietotni', 'Lasi arī', 'Tev ir informācija? Raksti mums'],
    opener: ['Dārgie lasītāji!', 'Pirms aizej', 'Vai zināji, ka mūs atbalsta lasītāji?'],
    closer: ['Atgādināt vēlāk', 'Ne tagad', 'Cita summa'],
    perk: ['Neierobežota piekļuve', 'Lasi bez reklāmām'],
  },
  news: [
    'Fonds no ziedotājiem savācis divpadsmit miljonus eiro, teikts gada pārskatā.',
    'Uzņēmējs slimnīcai dāvinājis divus ventilatorus un citas ierīces.',
    'Partijai ir trīsdesmit tūkstoši biedru, bet maksu maksā tikai puse.',
    'Platforma trešajā ceturksnī zaudējusi 300 000 abonentu, paziņoja uzņēmums.',
    'Valdība vēlas palielināt atbalstu pašvaldībām par pieciem procentiem.',
    'Policija pēc bankas aplaupīšanas saņēma trīsdesmit ziņojumus.',
    'Vecāki mēram nosūtīja vēstuli par slēgto skolu.',
    'Bibliotēka no pilsētas kolekcionāra saņēmusi piecsimt grāmatu.',
    'Tiesa nolēma, ka bankai jāatmaksā klientiem visa maksa.',
    'Klubs iegādājies uzbrucēju, kas divus gadus spēlēs Liepājā.',
    'Telefona abonements no marta būs par pieciem eiro dārgāks, norāda uzņēmums.',
    'Kas vēlas palīdzēt ģimenēm, var atnest segas uz draudzes namu.',
  ],
};
