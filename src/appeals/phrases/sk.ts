import type { PhraseTable } from './phrase-table.ts';

/**
 * Slovak: "Podporte nás", darujme and Patreon, 2 % of the income tax, "Predplaťte si", locked articles of dailies, "Napíšte nám". Formal and
 * informal address. "Podpora", "zbierka" and "člen" alone are of any news and only tell.
 */
export const sk: PhraseTable = {
  stopwords:
    'a sa na je že v to s z do aj ako pre za by ale si po sú od ktoré ktorý ktorá sme byť tiež vo zo jeho podľa kto môže ich však bude boli má tento bol alebo pri keď len už nie čo o',
  phrases: {
    money:
      // Support with its object. "Podporte nezávislú žurnalistiku."
      'podporte|podpor|podporíte|podporiť nás|našu|naše|náš|nezávisl*|slobodn*|žurnalistik*|novinárstv*|redakciu; podporte|podporiť .. našu|naše|náš|redakciu|žurnalistiku|prácu; môžete|môžeš .. podporiť|prispieť; chcete .. podporiť|prispieť|pomôcť; pomôžte|pomôž|pomôžete .. nám|udržať|pokračovať|prežiť|písať; vaša|vašu|vašej|vaše|tvoja|tvoju podpora|podpory|podporu|príspevok|pomoc|dar; s|bez|vďaka vašou|vašej|tvojou|tvojej .. podpor*|pomoc*; ' +
      // Gifts asked for. "Prispejte sumou, ktorá vám vyhovuje."
      'prispejte|prispej|prispieť .. nám|sumou|teraz|tu|na|eur|€|mesačne; prispejte; darujte|daruj .. nám|2|%|teraz|eur; každý|každé|akýkoľvek príspevok|euro|dar|suma .. pomáha|pomôže|nám|dôležit*|počíta; stačí .. eur|eurá|€|euro .. mesačne|mesiac|nám; cena|cenu .. kávy; menej ako .. káv*; kúpte|kúp nám .. kávu; 2|3|dve % .. z|dane|daní; dve percentá .. dane|z; pravidelne .. prispieva*|podpor*; ' +
      // Need, dependence and who pays. "Bez vás to nezvládneme."
      'potrebujeme .. vás|vašu|vaše|pomoc|podporu|ťa|tvoju; bez vás|teba|vašej|čitateľov|podpory .. to|ne*|by|sa; nezvládneme to; vďaka vám|čitateľom|ľuďom|vašej|podpore|predplatiteľom .. môžeme|ktor*|tu|naš*|píšeme|je; možné|možná|existujeme|fungujeme|robíme .. vďaka|len .. vám|čitateľ*|ľuďom|podpor*; žijeme|závisíme|závislí .. z|od|na .. čitateľ*|vás|dar*|príspevk*|predplatn*; financovan* .. čitateľ*|dar*|vami|predplat*; rozpočtu|príjmov .. tvoria|tvorí|pochádza|dávajú .. čitateľ*|dar*|vás|predplat*; žurnalistika|novinárstvo|novinárčina .. stojí .. peniaze|niečo|čas; nestojí za nami; za nami .. nestojí|nestoja|nie; peniaze od čitateľov|vás; ' +
      // Ways to take part.
      'staňte|staň sa .. podporovateľ*|darc*|podporovateľkou; ak|pokiaľ .. pre vás|teba|vám|tebe .. dôležit*|záleží|niečo; dôležité|dôležitá|dôležitý pre vás|teba; záleží vám na; aby sme .. mohli|ďalej|zostali; zostať|ostať nezávisl*; chcem .. prispieť|podporiť|pomôcť; pridajte sa .. k|podpor*; ďakujeme za podporu; crowdfunding .. podpor*|náš|prispej*',
    give: 'podpor*; príspev*; prispe*; prispie*; dar; dary; darov*; daruj*; darc*; zbierk*; darujme; patreon; nadáci*; charit*; sponzor*; crowdfunding*; mecenáš*; asignáci*; dobročinn*',
    join:
      'predplaťte|predplať|predplatiť .. si|sme|denník|teraz|už|od; objednajte|aktivujte|kúpte|získajte|vyberte|obnovte .. si .. predplatné|prístup|balík; predplatné .. od|už|za|len .. €|eur|mesiac; predplatné už od; staňte|staň sa .. predplatiteľ*|členom|členkou|súčasťou|priateľ*; pridajte|pridaj sa .. k|do|medzi .. klub*|komunit*|predplatiteľ*|nám; vstúpte .. do .. klubu|komunity; zobraziť|pozrite|pozrieť|vyberte .. ponuku|ponuky|balíky|predplatné; ' +
      'už|ste .. máte|ste .. predplatné|predplatiteľ*|konto|účet|zaregistrovan*; máte už predplatné|konto; máte .. predplatné|konto .. prihlás*; prihláste|prihlás sa; prihlásiť sa; zaregistrujte|zaregistruj sa; vytvorte|založte .. si .. konto|účet; nemáte .. konto|účet|predplatné; ' +
      'čítajte|čítaj ďalej; pokračujte .. čítaní; pokračovať|pokračovanie v čítaní; pre|na|ak .. pokračovanie|dočítanie|prečítanie|chcete .. čítan*|článku|dočítať|pokračovať|celý; odomknite|odomkni|odomknúť .. článok|si|všetky|obsah; vyskúšajte|vyskúšaj .. zadarmo|mesiac|bezplatne|dni|za; zrušiť|zrušíte .. môžete|kedykoľvek; kedykoľvek .. zrušiť|zrušíte; bez záväz*|viazanosti; získajte .. prístup|neobmedzen*',
    member: 'predplat*; člen*; registr*; konto; účet; premium; plus; prihlás*; balík*; klub*; abonent*',
    email:
      'prihláste|prihlás|zapíšte|odoberajte|odoberaj|dostávajte|objednajte .. newsletter*|odber*|novin*|mail*; náš|naše|týždenný|denný|bezplatný newsletter*; newsletter* .. zadarmo|každý|každé|prihlás*|odoberaj*; odber .. newsletter*|noviniek|správ; ' +
      'váš|vašu|svoj|zadajte|vložte|tvoj .. email|e|mail|emailov* .. mail|adres*; emailov*|mailov* adres*; e mailov*|mail; do|vo vašej|vášho|vašom|svojej|tvojej schránky|schránke|mailu|emailu; priamo .. do .. schránky|mailu|emailu; každý|každú|každé|vždy|raz .. ráno|deň|týždeň|sobotu|nedeľu|piatok|pondelok|večer|týždenne .. posielame|pošleme|schránk*|dostanete|mail*|email*; posielame|pošleme .. najlepšie|vám|výber|to|najdôležitejšie; to najlepšie|najdôležitejšie z|zo .. týždňa|dňa|redakcie; nič .. neujde|nezmeškajte; nezmeškajte|nepremeškajte; páčil|páčila|páči|zaujal .. sa .. vám|ti .. článok|text|rozhovor; ' +
      'odoslaním|prihlásením|kliknutím|registráciou .. súhlas*|potvrdz*; súhlasím .. so|s .. spracovan*|zasielan*|podmienk*; odhlásiť .. sa|môžete|kedykoľvek; ďakujeme za prihlásenie; žiaden|žiadny spam',
    letter: 'newsletter*; email*; e mail*; mail*; schránk*; notifikáci*; odber*; upozorneni*; spam; aktualiz*',
    action:
      'sledujte|sleduj nás|náš|našu|naše|ma|kanál; sledujte .. na .. facebook*|instagram*|twitter*|telegram*|whatsapp*|youtube|google*|x; pridajte|pridaj .. sa|si .. na|do|k .. facebook*|telegram*|whatsapp*|kanál*|skupin*|google*|zdroj*; na facebooku|instagrame|telegrame|youtube|whatsappe .. a|aj|alebo; google správy|news; zapnite|zapni .. si .. upozornenia|notifikácie; naša|náš|našej|našom facebook*|kanál|profil|skupina|podcast|aplikáci*; dajte|daj .. nám .. like|lajk|vedieť; ' +
      'stiahnite|stiahni .. si .. aplikáciu|app|našu; app store; google play; počúvajte|počúvaj|vypočujte .. podcast*|si|na|epizód*; pozrite|pozri .. si .. video|aj|tiež; ' +
      'zdieľajte|zdieľaj .. článok|s|na|tento; napíšte|napíš|píšte .. nám|do|na|redakcii|komentár*|autor*|našej|našemu; pošlite|pošli .. nám|tip*|fotk*|svoj*|nám; ozvite sa; kontaktujte .. nás|redakciu|autor*; máte|viete|vieš|poznáte .. tip|niečo|informácie|podnet|príbeh|skúsenosť|viac .. napíšte|o|pošlite|na|ozvite|pre|dajte; našli .. ste .. chybu; nahlás*|nahlásiť chybu; čo si myslíte; diskutujte|zapojte .. sa .. do|diskusi*; hlasujte|zahlasujte .. tu|v|v ankete; vyplňte .. dotazník|anketu; podpíšte .. petíciu|výzvu; anonymit*|zdroj* .. zaruč*|chránime|ochránime; garantujeme|zaručujeme .. anonymitu; ' +
      'prečítajte|čítajte si|aj|tiež|viac; čítajte .. aj|tiež|viac; viac .. o|nájdete|informácií .. téme|tu|na; kliknite .. sem|tu|na; kúpte|objednajte .. si .. knihu|lístky|vstupenky|tu; navštívte .. našu|náš|stránku',
    perk: 'neobmedzen*; bez reklám|reklamy; exkluzívn* .. obsah*|článk*|prístup*; prístup k|ku|do .. všetk*|obsah*|článk*|archív*; mesačne; ročne; na mesiac; prvý mesiac|rok; potom; zľav*; zadarmo; bezplatn*; výhod*; darček*; archív*; krížovk*; e vydanie|noviny; digitáln* .. vydani*|predplat*; ušetr*; akci*',
    meter:
      'len|iba|výlučne|exkluzívne pre .. predplatiteľ*|členov|registrovan*|abonent*; pre predplatiteľov; článok|obsah|text .. je .. predplatiteľ*|zamknut*|uzamknut*|spoplatnen*|platen*|určený|prístupný|dostupný; zamknut*|uzamknut*|spoplatnen*|platen*|prémiov* .. článok|obsah|text; prečítali|vyčerpali|dosiahli .. ste .. článk*|limit*|bezplatn*; zostáva|zostávajú|ostáva .. %|článk*|prečítať|vám; % .. článku|textu; zvyšok|celý .. článku|článok|text .. predplat*|odomk*|prihlás*|prečít*|pre; na dočítanie|prečítanie .. článku; dočítať .. článok|potrebujete|predplat*',
    voice:
      'my; náš; naša; naše; naši; našej; našu; nás; nám; našich; nášho; redakc*; sme; chceme; píšeme; môžeme; robíme; veríme; prinášame; môj; moja; moje; novinári; tím; potrebujeme; nemáme; nezvládneme; zostaneme',
    reader:
      'vy; vás; vám; vaš*; váš; vaša; vaše; ty; teba; tebe; ti; tvoj*; čitateľ*; čitatelia; milí; milá; vážení; vážený; prosím; prosíme; priatelia; môžete; môžeš; máte; ste; poslucháči; diváci',
    opener:
      'milí|milé|vážení|drahí|ahoj .. čitatelia|čitateľky|priatelia|predplatitelia|poslucháči; dobrý deň; list|odkaz|správa|slovo|výzva .. od|z|šéfredaktor*|redakc*|čitateľom; skôr|predtým .. ako|než .. odídete|zatvoríte|budete; ďakujeme .. že|za .. čítate|nás|podporu|prečítanie; vedeli ste; viete že; páčil|páčila|páči .. sa .. vám|ti; ak .. sa vám|si|vám|chcete|čítate|oceňujete|páči; keď už ste; sme .. nezávisl*|redakcia|malý|presvedčen*; nezávislá|nezávislé|slobodné|kvalitná|kvalitné žurnalistika|médiá|novinárstvo|noviny|médium; tento|táto|naša|náš článok|text|žurnalistika|práca|redakcia .. je|vznik*|by|môž*; v čase|dobe .. keď|kedy|ktorej; viac ako inokedy; dôležitejšie ako; na rozdiel od; už .. rokov .. píšeme|prinášame; aby .. sme|ste; nenechajte si; z redakcie; prosba .. čitateľ*',
    closer:
      'ďakujeme; vďaka; neskôr; pripomenúť|pripomeňte|pripomeň mi|neskôr; teraz nie; nie ďakujem; už .. máte|ste|som; prihlásiť; viac informácií; zistiť|zistite viac; iná suma; jednorazov*; mesačne; každý mesiac; ročne; podporiť|prispieť|predplatiť|odoberať .. teraz|nás|tu; podporte nás; prispieť; odoslať; zavrieť; preskočiť; ochrana .. súkromia|osobných|údajov; podmienky; obchodné podmienky; šéfredaktor*; redakcia; s pozdravom|úctou; iban; bankov* prevod*; číslo účtu; zobraziť ponuku|ponuky',
    report:
      'podľa; povedal; povedala; uviedol; uviedla; dodal; dodala; hovorí; vysvetľuje; tvrdí; oznámil*; informoval*; milión*; miliard*; percent*; on; ona; jeho; jej; polícia; polícii; minister*; ministr*; premiér*; prezident*; vláda; súd; univerzit*; spoločnosť; štúdi*; včera; používatelia; zákazníc*',
    notice:
      'cookie*; súhlas; gdpr; osobných údajov; reklam*; heslo; hesla; autorské; copyright; foto; javascript; prehliadač*; sponzorovan*; adblock*; captcha; affiliate; provízi*; spolupráca; inzerc*; pr článok',
    disclosure: 'affiliate|partnersk* odkaz*|link*; províz* .. odkaz*|nákup*|kúp*|link*; odkaz* .. províz*',
  },
};
