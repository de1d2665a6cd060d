import type { PhraseTable } from './phrase-table.ts';

/**
 * Czech: "Podpořte nás", Darujme and Donio, QR payments, "Předplaťte si" and the wall ("Do konce článku zbývá 70 %"), letters with
 * "Přihlaste se k odběru". Formal address throughout, informal where podcasts and magazines use it. Nouns ("podpora", "příspěvek",
 * "předplatné") only tell.
 */
export const cs: PhraseTable = {
  stopwords:
    'a se na je že v to s z do o i jako pro za by ale si tak po jsou od které který která jsme být také ve ze jeho podle byl až nebo při jen už',
  phrases: {
    money:
      // Support with its object. "Podpořte nezávislou žurnalistiku."
      'podpořte|podpoř|podporujte|podporuj .. nás|nezávisl*|naši|naše|náš|našich|žurnalistiku|redakci|projekt|finančně|novinařinu|médi*|web|mě|podcast|deník|časopis; podpořit|podporovat nás; podpořit .. naši|naše|náš .. redakci|práci|projekt|novinařinu|web|činnost|tvorbu; podpořit|podporovat .. nezávislou novinařinu|žurnalistiku; podpořit můžete; můžete .. podpořit; chci podpořit|přispět|přispívat; podporou|podporu naší|našeho redakce|práce|webu; prosíme .. o .. podporu|příspěvek|pomoc; zvažte .. podporu|podporu|příspěvek|předplatné|přispět; ' +
      // Gifts asked for. "Přispějte libovolnou částkou."
      'darujte|daruj; přispějte|přispěj|přispívejte .. nám|na|částkou|libovoln*|pravidelně|korunami|kč|i|prostřednictvím; přispějte|přispěj; přispět .. nám|můžete|libovolnou|prostřednictvím; pošlete|pošli|zašlete .. nám|příspěvek|dar|libovoln*|částku; věnujte|věnuj .. nám|dar|částku|korun; nastavte .. trvalý|pravidelný; pravidelný|jednorázový|měsíční|finanční dar|příspěvek .. nám|pomůže|na|účet|nás|můžete|podpoř*; trvalý příkaz .. na|ve|podpo*; každá|každý|i|jakákoli|jakýkoli|sebemenší .. koruna|dar|příspěvek|částka|stokoruna|podpora|stovka .. pomáhá|pomůže|se|počítá|má|nám|důležit*; kolik můžete; libovolnou částk*; ' +
      // Need, dependence and who pays. "Bez vaší podpory to nepůjde."
      'váš|vaše|vaší|vaši|vašeho|vašemu|vašim|vašich|tvůj|tvoje|tvé|tvoji dar|dary|darů|podpora|podpory|podpoře|podporu|podporou|příspěvek|příspěvky|příspěvků|příspěvku|pomoc|pomoci; díky .. vám|vaší|vašim|podpoře|darům|čtenářům .. můžeme|čtenář*|píšeme|existujeme|fungujeme|podpoře|jsme|přispív*; díky vám|vaší|tobě; bez vás|vaší|tebe .. podpory|pomoci|nebudeme|nejde|to|nemohli|nemůžeme|bychom; potřebujeme .. vaši|vás|tvou|tě|vašich; pomozte|pomoz .. nám|redakci|udržet|dál|zachovat|financovat; fungujeme|existujeme|žijeme .. díky|z|jen|pouze .. vám|dar*|příspěvk*|čtenář*|podpoře; financován*|placen*|podporován* .. čtenáři|čtenářů|čtenářkami|dary|darů|z|od čten*|dar*|předplat*; závisí|závislí|závislý .. na .. vás|vaší|čtenář*|podpoře|darech; stojíme na .. čtenářích|vás|darech; nezávislá|kvalitní|svobodná novinařina|žurnalistika .. stojí|potřebuje|něco|není|podpor*; novinařina .. stojí .. peníze|čas|něco; ' +
      // Ways to give. "Staňte se dárcem od 100 Kč měsíčně."
      'staňte|staň .. se .. dárcem|dárkyní|podporovatelem|podporovatelkou|patronem|mecenášem|přispěvatelem; přes|na|přes platformu darujme|donio|patreon|herohero|pickey|startovač .. nás|podpo*|nám|můžete; kupte|pozvěte|kup .. nám|nás kávu|kafe|kafé|pivo; transparentní|transparentního účet|účtu .. podpo*|přisp*|číslo|na|dar*; číslo účtu .. dar*|příspěv*|podpo*; qr kód .. podpo*|přisp*|plat*|dar*; dar|příspěvek .. nám .. odečíst; jestli|pokud .. líbí|oceňujete|můžete|si vážíte|smysl|fandíte|považujete .. podpoř*|přisp*|naši|naše|práci|předpl*; bez .. reklam|paywallu|oligarch*|vlastník* .. díky|jen|pouze; dostupn* .. všem|všechny .. zdarma|bez|díky; naše|naši sbírka|sbírku|kampaň; crowdfundingovou|crowdfundingová kampaň .. naš*|podpoř*',
    give: 'dar; dary; darů; darem; dárc*; darovat; daroval*; podpor*; podpoř*; příspěv*; přispě*; přispív*; sbírk*; donio; darujme; charit*; nadac*; patreon; herohero; sponzor*; mecenáš*; crowdfunding*',
    join:
      // Subscribe. "Předplaťte si přístup za 1 Kč."
      'předplaťte|předplať .. si|nás|naše|deník|magazín; předplaťte; předplatné .. od|za|už|online|digitální .. kč|korun|měsíčně; kupte|kup|pořiďte|vyberte|zvolte|získejte|aktivujte|odemkněte|objednejte|darujte .. si|předplatné|přístup|článek|členství; vyberte .. předplatné|variantu|tarif; zobrazit|vybrat .. předplatné|nabídky|nabídku|variantu; staňte|staň .. se .. členem|členkou|předplatitelem|předplatitelkou|součástí|naším; přidejte|přidej se .. k|do|mezi|ke; vstupte .. do .. klubu|komunity; prodlužte .. předplatné; darujte .. předplatné; ' +
      // Accounts at a wall. "Už máte předplatné? Přihlaste se."
      'už|již|jste|máte .. předplatitel*|předplatné|členem|účet|zaregistrovan*|registrovan* .. přihlas*|členem|předplatné|účet|máte; už|již máte|jste .. předplatné|předplatitel*|účet|členem; jste předplatitel*|naším|náš; nemáte .. předplatné|účet; přihlaste|přihlas se; přihlásit se .. účtu; registrujte|zaregistrujte|registruj|zaregistruj se; vytvořte|založte .. si|účet; registrace .. zdarma; ' +
      // The rest of the article, trials. "Pokračujte ve čtení."
      'pokračovat|pokračujte .. čtení|číst .. předplat*|přihl*|zdarma|za|s; pokračovat|pokračujte .. ve|v čtení; číst|čtěte dál|dále .. předplat*|s|za|bez|přihl*; čtěte .. bez .. omezení|reklam; pro .. přečtení|čtení|dočtení|zobrazení|pokračování|odemčení .. článku|předplat*|přihl*|čtení|celého|obsahu; abyste .. mohli .. číst|pokračovat|dočíst; vyzkoušejte|vyzkoušej .. zdarma|na|za|předplatné|měsíc|dní; bez závazků|závazku; zrušit|zrušte|zrušíte|vypovědět .. kdykoli|kdykoliv; kdykoli|kdykoliv .. zrušit|zrušte|zrušíte|vypovědět; odemkn* .. článek|obsah|vše|celý|text; ' +
      // Print. "Vyšlo v novém čísle, k dostání na stáncích."
      'na stáncích; k dostání .. trafik*|stánc*; kupte|objednejte .. číslo|časopis|vydání|výtisk|magazín; text|článek|rozhovor .. vyšel .. čísle|vydání|časopise|magazínu',
    member: 'předplat*; člen*; registr*; přihlás*; přihlaš*; účet; účtu; premium; klub*; abonent*',
    email:
      // The headline of the box. "Přihlaste se k odběru newsletteru."
      'přihlaste|přihlas|přihlásit|přihlášením|zapište|registrujte .. odběru|newsletter*|novinek|zpravodaj*; odebírejte|odebírej|odebírat .. newsletter*|novinky|náš|naše|zprávy|zpravodaj|zdarma; náš|našeho|našemu|našich|naše|bezplatný|týdenní|denní|ranní|večerní|můj newsletter*|zpravodaj*; newsletter .. zdarma|každ*|týdně|odebír*|dostáv*|přihl*|nejdůležitěj*; ' +
      // The field. "Zadejte svůj e-mail".
      'váš|vaši|vaše|zadejte|vyplňte|vložte|tvůj|svůj|svou .. email*|mail*|mailov*|mailovou; váš|zadejte|svůj|vyplňte e mail*; e mailová|mailovou adresa|adresu; emailová|emailovou adresa|adresu; do|na|přímo .. schránky|mailu|emailu|mail|email|mailem .. každ*|jednou|vám|přijde|zdarma|denně|týdně|pošleme|posíl*|pravidelně; do vaší|vašeho|tvé|tvojí|své|svého schránky|mailu|emailu|mailové|e|inboxu; přímo do .. schránky|mailu|emailu|inboxu; ' +
      // What comes when. "Každé ráno přehled nejdůležitějších zpráv."
      'dostávejte|dostávej|získejte|získávejte .. každ*|mail*|email*|přehled|novinky|nejdůležitější|zprávy|upozornění|nejlepší|pravideln*|naše|do|jako|newsletter*; posíláme|pošleme|zašleme .. vám|mail*|každ*|jednou|newsletter*|ti|na; každé|každý|každou|jednou .. ráno|pátek|pondělí|neděli|sobotu|týden|týdně|den|večer|měsíčně .. mail*|schránk*|newsletter*|emailu; to nejdůležitější|nejlepší|nejzajímavější .. mail*|schránk*|newsletter*; nenechte|nenech si ujít|uniknout; nic .. neunikne|neujde|nezmešk*; ať .. vám .. nic|neunikne|neuteče; buďte|zůstaňte|buď .. v obraze|informovan*; ' +
      // Small print and success. "Odhlásit se můžete kdykoli."
      'odhlásit .. kdykoli|kdykoliv|můžete|odběr*; odhlásíte .. kdykoli|kdykoliv|jedním; kdykoli|kdykoliv .. odhlásit|odhlásíte|odhlaste; přihlášením|odesláním|kliknutím|zadáním|registrací|vyplněním .. souhlas*|berete|vyjadř*|k; souhlasím|souhlas se zasíláním|zasíláním|s .. novinek|newsletter*|obchodních|zasíl*; děkujeme za .. přihlášení|registraci|odběr|zájem; potvrďte .. odběr|mail*|adresu|přihlášení|svůj|registraci; žádný|bez|nebudeme|neposíláme .. spam*',
    letter:
      'newsletter*; email*; e mail*; mail*; schránk*; odběr*; odebír*; zpravodaj*; upozorněn*; spam*; odhlás*; novinky',
    action:
      // Follow. "Sledujte nás na Instagramu."
      'sledujte|sleduj .. nás|na|naše|náš|mě|také .. facebooku|twitteru|instagramu|youtube|síti|sítích|telegramu|whatsappu|tiktoku|google|profil*|kanál*|x; sledujte|sleduj nás|naše|náš|mě; najdete nás; na facebooku|twitteru|instagramu|youtube|tiktoku|telegramu|whatsappu|linkedinu|spotify .. a|i|nebo|kde|najdete; dejte|dej .. like|lajk|odběr|vědět|sledovat; staňte se .. fanoušk*; náš|naše|našem|našeho|naší kanál*|facebook*|instagram*|profil*|stránk*|skupin*|youtube|telegram*|whatsapp*; přidejte|přidej .. si|nás|k|se .. google|zdroj*|oblíben*|seznam|diskus*|facebook*|skupin*; google zprávy|news; seznam médium; zapněte .. upozornění|oznámení|notifikace; ' +
      // Apps and podcasts. "Stáhněte si naši aplikaci."
      'stáhněte|stáhni|nainstalujte .. aplikaci|si|naši|zdarma; app store; google play; poslechněte|poslouchejte|poslechni|poslouchej .. podcast*|si|nás|na|epizod*|celý|díl|rozhovor; podívejte|podívej .. se .. na|video|záznam; náš podcast; ' +
      // Share and answer. "Napište nám do diskuse."
      'sdílejte|sdílej .. článek|tento|na|s|svůj|své|text; sdílejte|sdílej; pošlete .. článek|přátel*|známým|dál|nám|tip*|fotk*; napište|napiš|pište .. nám|do|redakci|na|komentář*|mi|v; komentujte; zapojte|zapoj se .. do|diskus*; diskutujte; přidejte .. komentář|názor|svůj; máte|víte|našli|jste|byli .. tip*|zajímav*|dotaz|otázku|chybu|téma|informac*|svědk*|připomínk* .. napište|pošlete|kontaktujte|dejte|sdělte|nám|ozvěte|pište; našli|našel|nalezli|všimli .. chybu|překlep|nepřesnost; nahlaste|nahlásit .. chybu|problém; kontaktujte nás|redakci|mě; ozvěte se|nám; dejte|dej .. nám|vědět; co .. si|tom .. myslíte|myslíš; jaký .. je|máte .. názor; a .. vy|co|jak|ty .. co|jak|myslíte; hlasujte|hlasuj; vyplňte .. anketu|dotazník; zúčastněte .. se; odpovězte; zeptejte se; podepište|podepiš .. petici|výzvu; ' +
      // Shop and onward links. "Čtěte také".
      'čtěte|přečtěte|podívejte|poslechněte|čti také|více|dále|si|i|celý; více .. najdete|informací|čtěte|zde|o|na .. zde|na|webu|tématu|najdete; klikněte|klikni; dozvíte|zjistěte .. více|zde; chcete|chceš .. vědět|více|číst|být|dostávat|dozvědět|přispět; kupte|objednejte|rezervujte .. vstupenk*|lístk*|knih*|zde|e; navštivte .. náš|naše|web|e; přijďte .. na|do; neváhejte',
    perk: 'neomezen*; bez reklam|reklamy; exkluzivn* .. obsah*|článk*|přístup|rozhovor*|podcast*|newsletter*|akce; přístup .. ke|k|do .. všem|obsahu|článkům|celému|archivu|všech; plný|digitální|kompletní přístup; měsíčně; za měsíc|první; první|další měsíc|měsíce; poté|potom .. kč; sleva|slevu|slevy; kč .. měsíc*|rok|ročně|týden; ročně; zdarma; výhod*; dárek; ušetř*; zvýhodn*; tištěn*|digitální vydání|verze; archiv; předčasn* přístup; 30 dní; akce; nabídk*',
    meter:
      // "Článek je jen pro předplatitele."
      'pouze|jen|exkluzivně|výhradně .. pro|předplatitel* .. předplatitele|členy|předplatitelům|registrované|přihlášené|předplatitelky|abonenty; jen|pouze předplatitelům; pro předplatitele; tento|tohle|celý|článek|obsah|text .. článek|text|obsah|je .. předplatitel*|zamčen*|placen*|předplatným|členy|prémiov*; obsah|článek|text je .. zamčen*|placen*|dostupný|určen .. předplatitel*|jen|pouze|předplat*; obsah|článek|text|článek zamčen*|prémiov*|premium|placený; zamčený článek|obsah|text; ' +
      // "Do konce článku zbývá 70 %." "Přečetli jste 3 články zdarma."
      'zbývá .. %|procent|článku|vám .. článku|článk*|textu|dočíst|zdarma|přečíst|čtení; zbývá .. % .. článku|textu|obsahu; zbývají .. článk*|zdarma; do konce článku|textu .. zbývá|%; zbývá .. do konce článku; % článku|textu; přečetli|vyčerpali|přečetl|vyčerpal .. jste|jsi|limit|všechny .. článk*|zdarma|limit|bezplatn*; limit .. článků|bezplatn*|zdarma; článk* zdarma .. měsíc|zbýv*|tento; bezplatných|bezplatné článků|články; dočíst|přečíst .. celý|zbytek článek|text|článku|textu; dočtěte; zbytek článku|textu .. předplat*|jen|je; celý článek .. předplat*|jen',
    voice:
      'my; náš; naše; naši; naší; nás; nám; našich; našeho; redakc*; jsme; chceme; píšeme; můžeme; děláme; věříme; fungujeme; přinášíme; můj; moje; novináři; tým',
    reader:
      'vy; vás; vám; vámi; váš; vaše; vaši; vaší; vašich; čtenář*; milí; vážení; můžete; máte; jste; tvůj; tvoje; ty; tobě; tě; prosíme; přátelé; posluchač*',
    opener:
      // Salutations. "Milí čtenáři,"
      'milí|milé|vážení|vážené|drazí|milý|vážený|ahoj|dobrý .. čtenář*|přátel*|předplatitel*|posluchač*|den|podporovatel*; dopis|vzkaz|zpráva|slovo|výzva|prosba od|šéfredaktor*|redakce|pro|čtenářům; ' +
      // To one about to leave, or who has read so far. "Než odejdete…"
      'než .. odejdete|budete|zavřete|půjdete|odejdeš|opustíte|budeš; když .. už|tu|jste .. tady|tu|tady|dočetli; děkujeme|děkuji|díky .. že|za .. čtete|jste|přečtení|přízeň|pozornost|nás|návštěvu|podporu; líbil* se|vám|ti; víte|věděli|vědel .. že|jste; pokud|jestli .. se|vám|chcete|si|ti|nás .. líb*|čtete|chcete|vážíte|myslíte|zaujal*|můžete; jste|došli .. tady|tu|až|dočetli; máme .. na vás|prosbu|pro vás; malá prosba; dočetli|dočetl jste|jsi .. až; ' +
      // The outlet on itself. "Naše redakce je nezávislá."
      'jsme|nejsme .. nezávisl*|redakce|tým|malá|jediný|jedin*|médium; děláme|píšeme|věříme|chceme|přinášíme|fungujeme|potřebujeme|snažíme|pracujeme|zůstáváme|nepatříme; tento|tenhle článek|text|podcast|rozhovor|web .. vznik*|je|mohl|jste|vám|číst; naše|naši|náš|nezávislá žurnalistika|novinařina|práce|redakce|práci|web|tým|texty|články|mise|čtenáři; nezávislá novinařina|žurnalistika|média; aby|abychom .. mohli|jsme|dál|zůstali; v době|časech .. kdy; právě teď|dnes|nyní .. víc|více|než; více|víc než kdy; na rozdíl od; už .. let .. píšeme|děláme|přinášíme; nenechte si; přihlaste|předplaťte; od|z redakce; redakce děkuje|prosí',
    closer:
      'děkujeme; děkuji; díky; později; možná později; teď|nyní ne; ne děkuji|díky; připomenout|připomeňte .. později|mi; už|již .. předplatné|přispívám|podporuji|předplatitel|přispěl*|odebírám; přihlásit; více informací|o; zjistit více; jiná|vlastní|jinou|libovolná částka|částku; jednorázově; jednorázový; měsíčně; ročně; pravidelně; podpořit; přispět; přispívat; předplatit; odebírat; darovat; odeslat; zavřít; přeskočit; zásady ochrany|zpracování; ochrana osobních; obchodní podmínky; podmínky .. užití|používání; redakce; šéfredaktor*; jménem redakce|celé; vaše redakce; tým; s úctou|pozdravem|díky|poděkováním; srdečně; iban; číslo účtu; qr; bankovní převod|převodem; platební kart*|kartou; podpořte|přispějte|předplaťte|přihlaste nás|zde|se|teď|nyní; pokračovat bez|na',
    report:
      'řekl*; uvedl*; podle; dodal*; oznámil*; vysvětlil*; sdělil*; popsal*; upozornil*; tvrdí; říká; milion*; miliard*; procent*; on; ona; jeho; její; ministr*; policie; policist*; vláda; vlády; firma; firmy; prezident*; premiér*; soud; soudu; společnost; univerzit*; studie; byl; byla; bylo; včera; zákazník*; uživatel*',
    notice:
      'cookie*; gdpr; souhlas* se zpracováním; osobních údajů; reklam*; inzer*; heslo; hesla; práva vyhrazena; autorsk* práv*; copyright; foto; javascript; prohlížeč*; sponzorovan*; adblock*; blokov* reklam*; captcha; komerční sdělení; affiliate; provizi; provize; přetisk*',
    disclosure:
      'affiliate odkaz*|program*; odkaz* .. proviz*; proviz* .. odkaz*|nákup*; partnersk* odkaz*; affil odkaz*',
  },
};
