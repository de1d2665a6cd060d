import type { Sentences } from './sentences.ts';

export const cs: Sentences = {
  pleas: {
    money: [
      'Podpořte nezávislou novinařinu.',
      'Přispějte nám libovolnou částkou.',
      'Bez vaší podpory bychom tu nebyli.',
      'Každá koruna nám pomůže pokračovat.',
      'Staňte se naším dárcem od 100 Kč měsíčně.',
      'Potřebujeme vaši pomoc.',
    ],
    join: [
      'Předplaťte si nás za 1 Kč na první měsíc.',
      'Už máte předplatné? Přihlaste se',
      'Staňte se členem našeho klubu.',
      'Předplatné můžete kdykoli zrušit.',
    ],
    meter: [
      'Tento článek je jen pro předplatitele',
      'Do konce článku zbývá 68 %',
      'Vyčerpali jste limit bezplatných článků',
    ],
    email: [
      'Přihlaste se k odběru našeho newsletteru',
      'Každé ráno přehled zpráv přímo do vaší schránky',
      'Zadejte svůj e-mail',
      'Odhlásit se můžete kdykoli.',
    ],
    action: ['Sledujte nás na Instagramu', 'Stáhněte si aplikaci', 'Našli jste chybu? Napište nám', 'Čtěte také'],
    opener: ['Milí čtenáři,', 'Než odejdete…', 'Děkujeme, že nás čtete.'],
    closer: ['Připomenout později', 'Jiná částka', 'Teď ne'],
    perk: ['Neomezený přístup ke všem článkům', 'Čtení bez reklam'],
  },
  news: [
    'Nadace vybrala na léčbu dětí dvanáct milionů korun, uvedla její ředitelka.',
    'Podnikatel daroval nemocnici dva ventilátory.',
    'Streamovací služba přišla ve třetím čtvrtletí o 300 tisíc předplatitelů.',
    'Strana má asi třicet tisíc členů, příspěvky ale platí jen polovina.',
    'Premiér poděkoval spojencům za podporu východního křídla.',
    'Měsíční tarif podraží v březnu o padesát korun, oznámil operátor.',
    'Dary kostelům lze odečíst od základu daně, připomíná poradce.',
    'Otevřený dopis ministrovi podepsalo přes dvě stě vědců.',
    'Sbírka na obnovu vyhořelé školy potrvá do konce měsíce, řekl starosta.',
    'Díky pomoci sousedů se rodina vrátila domů po třech týdnech.',
    'Do vlády se přihlásili dva noví kandidáti a jeden bývalý poslanec.',
    'Soud rozhodl, že banka musí klientům vrátit celý poplatek.',
    'Ministr chce podpořit naše firmy a přihlásit se ke společné deklaraci.',
    'Země se může stát členem unie nejdříve za pět let.',
  ],
};
