import type { PhraseTable } from './phrase-table.ts';

/** Czech; for example "Podpořte nás", "Předplaťte si". */
export const cs: PhraseTable = {
  stopwords: 'a se na je že v to s z do o i jako pro za by ale si tak po jsou od které které který jsme být také',
  phrases: {
    money:
      'podpoř* .. nás|nezávislou|naši|naše|žurnalistiku|redakci|projekt|finančně; darujte; přispějte .. nám|na|částkou; přispět .. na|nám; váš|vaše|tvůj dar|podpora|příspěvek|pomoc; díky .. vám|vaší|čtenářům|podpoře|darům; každá|každý .. koruna|dar|příspěvek; potřebujeme .. vaši|vás|pomoc|podporu; pomozte nám; staňte se .. dárcem|podporovatelem|patronem; pošlete .. příspěvek; financován* .. čtenář*|dary',
    give: 'dar; dary; darovat; podpor*; podpoř*; příspěv*; přispě*; sbírk*; donio; darujme',
    join: 'předplaťte si; předplatit; předplatné .. od|za|online; staňte se .. členem|předplatitelem; přidejte se; už .. máte|jste .. předplatné|předplatitel; přihlaste se; přihlásit; registrujte; vyzkoušejte; pokračovat .. čtení; číst dál|dále .. předplat*',
    member: 'předplat*; člen*; registr*; přihlás*; účet; premium',
    email:
      'přihla* .. odběru|newsletter*; odebír* .. newsletter*|novinky; newsletter*; váš|zadejte .. e|email|mail; e mail*; do .. schránky|mailu; nenechte si ujít; odhlásit .. kdykoli; dostávejte; buďte v obraze',
    letter: 'newsletter*; email*; mail*; schránk*; odběr*',
    action:
      'sledujte nás; na facebooku|twitteru|instagramu|youtube|síti; stáhněte .. aplikaci; sdílejte; sdílet; poslechněte|poslouchejte .. podcast*; napište nám; komentujte; diskut*; čtěte také|více|dále; přečtěte si; klikněte; zapojte se; hlasujte; máte .. tip|zajímavý; podepište',
    perk: 'neomezen*; bez reklam; exkluzivn*; přístup ke|k .. všem|obsahu; měsíčně; za měsíc; první měsíc; sleva; kč; ročně; zdarma',
    meter:
      'pouze|jen pro .. předplatitele|členy; zbývá .. %|článku|vám; tento článek .. je|pro; obsah pro předplatitele; zamčen*; dočíst; přečetli jste',
    voice: 'my; náš; naše; naší; nás; nám; našich; redakc*; jsme; chceme; píšeme; můžeme',
    reader: 'vy; vás; vám; váš; vaše; vaší; čtenář*; milí; vážení; můžete; tvůj; ty',
    opener:
      'milí|vážení|drazí .. čtenář*|přátelé; než .. odejdete|budete; děkujeme .. že|za; líbil* se; víte že; pokud .. se|vám|chcete|si; jsme .. nezávisl*|redakce; tento článek|text; naše|nezávislá žurnalistika|práce; dopis od; vzkaz od',
    closer:
      'děkujeme; později; teď ne; ne děkuji; připomenout; už .. předplatné|přispívám; přihlásit; více informací; jiná částka; podpořit; přispět; předplatit; zavřít; zásady ochrany; redakce',
    report:
      'řekl*; uvedl*; podle; dodal*; milion*; miliard*; procent*; on; jeho; ministr*; policie; vláda; firma; prezident*; byl; byla',
    notice: 'cookie*; souhlas*; osobních údajů; reklam*; heslo; práva vyhrazena; foto; javascript; sponzor*',
  },
};
