import type { Sentences } from './sentences.ts';

export const hu: Sentences = {
  pleas: {
    money: [
      'Támogasd a független újságírást!',
      'Szükségünk van a segítségedre.',
      'Minden forint számít, hogy tovább dolgozhassunk.',
      'Legyél a támogatónk havi 1000 forinttal.',
      'Ajánlja fel adója 1 %-át szerkesztőségünknek!',
      'Ha fontos neked a munkánk, támogass minket.',
    ],
    join: [
      'Fizessen elő, az első hónap csak 1 forint!',
      'Már előfizetőnk? Jelentkezzen be!',
      'A cikk elolvasásához regisztrálj ingyenesen.',
      'Bármikor lemondhatod.',
    ],
    meter: [
      'Ez a cikk csak előfizetőink számára elérhető',
      'Elolvastad a havi ingyenes cikkeidet',
      'A cikk folytatása előfizetőknek szól',
    ],
    email: [
      'Iratkozz fel a hírlevelünkre!',
      'Minden reggel elküldjük a legfontosabb híreket a postaládádba.',
      'Add meg az e-mail-címedet',
      'Bármikor leiratkozhatsz.',
    ],
    action: [
      'Kövess minket Instagramon is!',
      'Töltsd le az alkalmazásunkat',
      'Hibát találtál? Írd meg nekünk!',
      'Oszd meg a cikket',
    ],
    opener: ['Kedves Olvasónk!', 'Mielőtt elmész…', 'Tudtad, hogy az olvasóink tartanak fenn minket?'],
    closer: ['Emlékeztess később', 'Más összeg', 'Most nem'],
    perk: ['Korlátlan hozzáférés minden cikkhez', 'Olvasás reklámok nélkül'],
  },
  news: [
    'Az alapítvány tizenkétmillió forint adományt gyűjtött tavaly, közölte az elnöke.',
    'A vállalkozó két lélegeztetőgépet adományozott a kórháznak.',
    'A szolgáltató háromszázezer előfizetőt veszített a harmadik negyedévben.',
    'A pártnak harmincezer tagja van, de csak a fele fizet tagdíjat.',
    'A miniszterelnök megköszönte a szövetségesek támogatását.',
    'A havidíj márciustól ötszáz forinttal emelkedik, jelentette be a cég.',
    'A kormány öt százalékkal növelné az önkormányzatok támogatását.',
    'A szülők levelet írtak a polgármesternek a bezárt iskola miatt.',
    'A könyvtár ötszáz új kötetet kapott egy helyi gyűjtőtől.',
    'A rendőrséghez harminc bejelentés érkezett a rablás után.',
    'A klub két évre szerződtette a csatárt, aki ősszel már pályára léphet.',
    'A bíróság szerint a banknak vissza kell fizetnie a teljes díjat.',
    'Azt kérte, hogy az unió támogassa a javaslatot, és segítsen a határ védelmében.',
    'Az ország szeretné, ha a szomszédja is tagja legyen a szövetségnek, de még szükség van a kormány támogatására.',
    'Egy kávé ára a belvárosban már meghaladja az ezer forintot.',
  ],
};
