import type { PhraseTable } from './phrase-table.ts';

/**
 * Swedish of Sweden and Finland: "Stöd oss", Swish and Bankgiro, "Bli prenumerant", months for a krona, "Ingen bindningstid", locked articles,
 * "Tipsa oss". Informal address. "Stöd", "bidrag" and "medlem" alone are of any news and only tell.
 */
export const sv: PhraseTable = {
  stopwords:
    'och att det som en på är av för med till den har inte om ett men var jag vi kan ska sig så från de efter vid också när där hade blev mot hos varit under',
  phrases: {
    money:
      // Support with its object. "Stöd vår journalistik."
      'stöd|stötta .. oss|vår|vårt|oberoende|redaktion|gärna|journalistiken; stöd|stötta .. fri|granskande journalistik; stöd|stötta oss|vår|vårt|mig; stödja|stötta oss; stödja|stötta vår .. journalistik|redaktion|arbete|verksamhet; du|ni kan .. stödja|stötta; vill du|ni .. stödja|stötta|bidra|hjälpa|stöd|stötta; genom att .. stödja|stötta .. oss|vår; överväg .. att|gåva|bidra; ' +
      // Gifts asked for. "Ge en gåva via Swish."
      'ge|skänk|lämna ett|valfritt bidrag .. här|nu|idag|via|oss; ge en gåva|slant; ge|skänk .. valfri|valfritt .. summa|belopp; skänk en|valfri gåva|slant|summa; swisha .. till|valfritt|valfri|en|gärna|oss|kr|kronor|din|ditt; swisha; swish .. nummer .. stöd|stötta|gåva|bidra; via swish|bankgiro|plusgiro .. stöd|stötta|oss|eller; sätt in .. bankgiro|plusgiro|konto; donera .. här|nu|via|till oss|en|valfri; donera; din|ditt|er|ert|dina stöd|gåva|bidrag|hjälp|donation; med|utan|tack ditt|din|er|ert .. stöd|gåva|bidrag|hjälp; varje|alla krona|gåva|bidrag|gåvor|slant|donation .. räknas|hjälper|gör|behövs|går|är|oss; varje krona|gåva .. räknas|hjälper|gör|oss; alla bidrag .. räknas|hjälper|stora; stort som smått; bidra med .. valfri|valfritt gåva|slant|summa|belopp; bidra här|nu|idag|gärna; bidra till vår .. journalistik; ' +
      // Need, dependence and who pays. "Vi behöver ditt stöd."
      'tack vare .. läsare|läsarna|dig|er|våra|prenumeranter|medlemmar|stöd|gåvor .. kan|stöd|vi|är|finns; tack vare dig|er; hjälp oss; hjälp .. oss .. fortsätta|växa|granska|att; vi behöver .. din|ditt|dig|er|ert; vi kan inte .. utan .. dig|er|ditt|läsar*; utan dig|er|ditt|våra .. stöd|kan|hade|läsare|vi|ingen; beroende av .. läsar*|gåvor|dig|våra|er|bidrag|ditt|donationer; finansier* .. av|genom|med .. läsar*|gåvor|dig|prenumeranter|medlemmar|donationer; lever|drivs av .. gåvor|läsar*|bidrag|prenumer*; journalistik .. kostar .. pengar|att|tid|mycket; kostar .. pengar att göra; oberoende|fri|kvalitativ|granskande|god journalistik .. kostar|behöver|möjlig*|kräver|stöd|stötta; ' +
      // Ways to give. "Bli månadsgivare."
      'bli .. månadsgivare|stödmedlem|stödprenumerant; bli givare|supporter; månadsgivare .. bli|från|kr|här; på patreon|buymeacoffee .. stöd|stötta; bjud|köp .. oss|mig .. kaffe|kopp; en kopp kaffe .. månad|stöd; från|bara .. kronor|kr .. månaden|månad .. stöd*|bidra*|månadsgiv*; om du .. uppskattar|gillar|tycker|vill|kan|värdesätter .. stöd|stötta|bidra|journalistik|swisha|arbete|det vi; utan .. annonser|betalvägg|ägare|vinstintresse .. tack|men|utan; ditt bidrag; crowdfunding .. vår|stöd|bidra; vår insamling; ' +
      'om|betyder .. betyder|viktig|viktigt .. för dig|er; var|kom|vill .. med och bidra|stötta|stöd|stödja|hjälp; gör .. skillnad .. för|oss|redan; bakom oss; står|finns ingen|inga .. mediekoncern|ägare|miljardär*|koncern|parti|betalvägg; möjligt|möjliga .. tack vare .. er|dig|läsare|läsarna|medlemmar|prenumeranter; tack vare er|dig|våra|läsarna; utan dig|er|ditt|läsarna|ert|stödet .. går|kan|hade|finns|skulle|klarar; betalas|finansieras|bekostas .. av .. läsare|läsarna|er|medlemmar|prenumeranter|dig; journalistik|journalistiken .. kostar .. pengar|tid|mycket; swisha .. en|ett|till|valfri|oss|slant|bidrag|kr',
    give: 'stöd*; stött*; gåv*; bidra*; doner*; donation*; skänk*; swish*; insaml*; bankgiro; plusgiro; patreon; givare; crowdfunding; sponsr*; sponsor*; välgörenhet*; stiftelse*',
    join:
      // Subscribe. "Bli prenumerant för 1 krona."
      'prenumerera nu|här|idag|och|från|för|på|du|redan|digitalt; prenumerera; bli .. prenumerant|abonnent|digitalprenumerant|plusprenumerant; bli medlem nu|här|idag|och|från|hos; gå med .. idag|här|nu|i vår|och; köp .. prenumeration|tillgång|digital|läsning|plus|abonnemang; teckna|välj|starta|skaffa|beställ .. prenumeration|erbjudande|medlemskap; prenumeration från|för .. kr|kronor; se|välj|visa .. erbjudande*|prenumerationer|alternativ; ge bort .. prenumeration; ta del av .. erbjudande*|allt; ' +
      // Accounts at a wall. "Redan prenumerant? Logga in."
      'redan|är .. prenumerant|medlem|kund|konto|användare .. logga|du|här|in; redan prenumerant|medlem|kund; är du .. prenumerant|medlem|kund; har du|ni redan .. konto|prenumeration|digital|abonnemang; logga in; skapa .. konto|gratis|profil; registrera dig|er; inget konto; inte .. prenumerant|medlem|kund än|ännu; ' +
      // The rest of the article, trials. "Läs vidare gratis i 30 dagar."
      'läs|fortsätt vidare|läsa .. med|för|gratis|prenumer*|logga|hela|genom|som; läs vidare; fortsätt läsa|läsningen; läs hela .. med|genom|prenumer*; för att .. läsa|fortsätta|ta|få|låsa .. vidare|hela|läsa|artikeln|del|tillgång|allt; lås upp .. artikel*|allt|innehåll*; testa|prova|pröva .. gratis|fritt|prenumer*; testa|prova .. månad|månader för; avsluta|avslutas|säg när|upp .. när; avsluta när; ingen|utan bindningstid; inga förbindelser; få .. tillgång .. allt|alla|artiklar|innehåll; ' +
      // Print. "Köp numret."
      'köp|beställ .. numret|tidningen|tidskriften|lösnummer|nummer; ' +
      'bli .. vän|stödmedlem|månadsgivare .. med|i|av|till|och; gå|kom .. med .. i|klubb*|gemenskap*|vänner*|oss; ' +
      'vän med .. så|och|får; så får du .. vårt|våra|veckobrev|inbjudningar|tillgång',
    member: 'prenumer*; medlem*; konto; premium; registrer*; plus; abonne*; abonnemang*; kund; logga; nummer; inlogg*',
    email:
      // The headline of the box. "Anmäl dig till vårt nyhetsbrev."
      'anmäl|registrera|skriv|prenumerera|få|beställ|missa|skaffa .. nyhetsbrev*|mejllista|mailinglista|utskick*; vårt|våra|mitt|detta|gratis|dagliga|kostnadsfria|veckans nyhetsbrev; nyhetsbrev .. anmäl|gratis|direkt|varje|få|prenumer*|missa; ' +
      // The field. "Skriv din e-postadress".
      'din|ange|skriv|fyll|ditt .. mejl*|mejladress|mail*|mailadress|epost*|epostadress|postadress; din|ange mejladress|mailadress|epostadress; din|ange e post*|mail*; e postadress; ' +
      // What comes when. "Varje morgon, direkt i din inkorg."
      'till|i din|ditt .. inkorg|mejl|mail|mejlkorg|e|mejlbox|brevlåda; direkt i|till .. inkorg*|mejl*|mail*|mobilen|din; få|ta emot .. nyhetsbrev*|inkorgen|mejlen; få .. senaste|viktigaste|veckans|dagens|bästa .. nyheterna|nyheter|artiklar|läsningen .. direkt|mejl*|varje|i; varje .. morgon|fredag|vecka|dag|söndag|måndag|kväll .. mejl*|inkorg*|nyhetsbrev*|mail*; en gång i veckan|månaden .. mejl*|inkorg*|nyhetsbrev*; vi skickar .. mejl*|nyhetsbrev*|dig|ut|inte; missa inte|inget|aldrig|ingenting; håll dig|er uppdaterad*|informerad*; uppdaterad .. med|om .. nyhetsbrev*|anmäl|prenumer*; ' +
      // Small print and success. "Du kan avregistrera dig när som helst."
      'avregistrera|avanmäla|avsluta .. dig|prenumerationen .. när|enkelt; du kan .. avregistrera|avanmäla|avprenumerera; avprenumerera; genom att .. anmäla|registrera|prenumerera|klicka|fylla|skicka|lämna|ange .. godkänner|samtycker|accepterar|dig|du|prenumer*; jag .. godkänner|samtycker|vill .. mejl*|nyhetsbrev*|utskick|att; tack för .. anmälan|prenumer*|registrering|anmält; bekräfta .. mejl*|e|prenumer*|anmälan|adress; ingen|inget|aldrig|inga spam|skräppost|spammejl; ' +
      'varje|varannan .. lördag|söndag|fredag|vecka|morgon|måndag|dag|kväll .. skickar|får|inkorg*|mejl*|mail*|i din; skickar vi|du .. veckans|bästa|dagens|dig|nyheter; veckans|dagens|helgens bästa|viktigaste .. läsning|nyheter|texter|tips; anmäl dig här|nu|gratis|redan|till; gillade|gillar|tyckte du .. texten|artikeln|om|det|reportaget',
    letter:
      'nyhetsbrev*; mejl*; mail*; epost*; e post*; inkorg*; uppdatering*; avregistrer*; notis*; spam; skräppost; utskick*; push*',
    action:
      // Follow. "Följ oss på Instagram."
      'följ .. oss|på|vår|här|med .. facebook|twitter|instagram|linkedin|youtube|tiktok|google|telegram|x|oss|bluesky|threads|sociala; följ oss|mig|vår|med; gilla .. oss|vår|på .. facebook|sida|oss|instagram; på facebook|twitter|instagram|linkedin|youtube|tiktok|whatsapp .. och|eller|för; vår|våra|vårt facebooksida|kanal|kanaler|grupp|instagram*|facebookgrupp|sociala|app|podd|konto; lägg till .. google|favorit*|källa; google nyheter|news; slå på .. notis*; aktivera .. notis*|push*; ' +
      // Apps and podcasts. "Ladda ner appen."
      'ladda ner|hem .. app*|vår|här|gratis; hämta .. app*; app store; google play; lyssna .. på .. podd*|podcast*|avsnitt*|hela|spotify|oss|här; lyssna|lyssna också|prenumerera .. podd*|spotify; prenumerera på .. podd*|kanal*; vår podd|podcast; titta|se på .. video*|klipp*|programmet; ' +
      // Share and answer. "Tipsa oss!"
      'dela .. artikel*|på|med|den|gärna|dina|texten|inlägg* .. facebook|vänner|artikel*|andra|tankar|åsikt*|oss|kollegor|sociala; dela artikeln|gärna|inlägget|texten; kommentera .. här|artikel*|nedan|gärna; lämna|skriv .. kommentar*|synpunkt*; tipsa .. oss|redaktionen|om|här|vän*; mejla|maila|ring|skriv|hör .. oss|redaktionen|till|av|gärna|mig; mejla|maila .. redaktion*|till|oss|mig; skriv till|en kommentar|gärna; hör av dig|er; kontakta oss|redaktionen|mig|gärna; skicka .. oss|redaktionen|till|in|ditt|din .. oss|redaktion*|tips|bild*|fråga*|insänd*|mejl|debatt*; har du|ni .. tips|frågor|en|fråga|något|synpunkter|åsikt*|upplevt|sett|information|nyhet* .. tips*|hör|mejla|maila|kontakt*|skriv|skicka|vi|fråga; har du .. tips|frågor|synpunkter; hittat|upptäckt|sett .. fel|stavfel|felaktig*; rapportera|anmäl .. fel; rätta oss; vad tycker|tror|tänker du|ni; berätta .. för oss|gärna; svara på .. enkät*|frågor*|undersökning*; rösta här|nu|på; skriv under .. här|uppropet|namninsamling*; delta i .. enkät*|tävling*|undersökning*|diskussion*; diskutera .. med|här; ' +
      // Onward links. "Läs också".
      'läs|lyssna|se|titta också|mer|även|fler|vidare|här|hela; klicka här|på; fler|mer .. nyheter|artiklar|om|information|läsning .. hittar|finns|här|på|hittar; mer om; vill du .. veta|läsa|ha|få|höra|synas|prenumer*|vara|bli; besök .. vår|hemsida|webb*; köp|boka|beställ .. biljett*|bok*|här|nu|plats|din|boken; anmäl dig .. till|här|senast; välkommen .. till|att; ' +
      'vet|har|känner .. du|ni .. något|mer|information|tips|till .. om|att .. tipsa|hör|skriv|mejla|kontakta|berätta; tipsa .. vår|våra|oss|reportern|redaktionen|reporter; källskydd*|anonym|meddelarskydd* .. råder|skyddad|gäller|är|till; du .. är|har .. källskydd*|anonym|meddelarskydd*; slå|sätt|aktivera .. på|aviseringar|notiser .. aviseringar|notiser; slå på aviseringar|notiser|pushnotiser; följ .. på .. whatsapp|google|instagram|tiktok|threads|bluesky; missa inget|inte|aldrig|ingenting; ' +
      'i kommentar*; skicka .. röstmeddelande|bild*|till oss; säg din mening; vad tycker|tror du|ni',
    perk: 'obegränsa*; utan reklam|annonser; reklamfri*; annonsfri*; exklusiv* .. innehåll|artiklar|material|erbjud*|nyhetsbrev|rabatt*|evenemang|läsning; tillgång till .. alla|allt|hela|våra|artiklar|artiklarna|låsta|arkiv*|e; full tillgång; per|i månad|månaden|kr|år|vecka; kr .. månad*|mån|år|vecka; första månaden|månaderna|året|veckorna; därefter|sedan kr|ordinarie; rabatt*; gratis; erbjudande*; e tidning*; förmån*; fördel*; korsord*; arkiv*; spara; papperstidning*; provperiod; välkomst*; present; 30 dagar',
    meter:
      // "Artikeln är låst och bara för prenumeranter."
      'endast|bara|exklusivt|enbart|reserverad för .. prenumeranter|medlemmar|abonnenter|våra|dig|inloggade; för prenumeranter|våra prenumeranter; låst|låsta artikel*|innehåll|material|för; artikeln|artikel|innehållet|texten|den .. är .. låst|låsta|prenumeranter|medlemmar|premium|plus; den här .. artikeln .. prenumerant*|låst|premium|plus; plusartikel; premiumartikel; premium innehåll|artikel; ' +
      // "Du har 2 gratisartiklar kvar."
      'du|ni har .. läst|kvar|nått|använt .. kvar|artiklar|gratis*|gräns*|alla|månad*; du har .. läst|nått .. artiklar|gräns*|gratis*; artiklar|gratisartiklar|artikel .. kvar; kvar .. artiklar|gratis*|att läsa; gratisartiklar; % av artikeln; återstår .. %|av artikeln; resten av .. artikeln|texten; hela artikeln|texten .. läs*|prenumer*|logga|kan|får; läs hela artikeln|texten|reportaget|intervjun; ' +
      'återstår .. av|%|procent; procent|% .. av|återstår .. artikeln|texten; se .. alla|våra erbjudanden|paket; bara|endast|enbart för .. prenumeranter|medlemmar|inloggade',
    voice: 'vi; oss; vår; vårt; våra; redaktion*; chefredaktör*; jag; min; mitt; mig; journalister; reportrar',
    reader: 'du; dig; din; ditt; dina; ni; er; ert; era; läsare; kära; bästa; vänner; snälla; lyssnare; prenumeranter',
    opener:
      // Salutations. "Kära läsare!"
      'kära|bästa|käre|hej .. läsare|vän|vänner|prenumerant*|lyssnare|medlem*|du; hej; hallå; meddelande|brev|hälsning|ett ord|vädjan från .. redaktion*|oss|chefredaktör*|till|vd; ett meddelande|brev|ord|hälsning från|till; ' +
      // To one about to leave, or who has read so far. "Innan du går…"
      'innan du|ni .. går|stänger|läser|lämnar|scrollar|klickar|fortsätter|försvinner; nu när du|ni; när du ändå|ändå är; tack för .. att .. läs*|du|ni|besöker|läser|lyssnar; visste du; gillar|gillade|uppskattar|tycker|läste|tyckte du|ni .. om|artikel*|vår|det|texten|den|vad|det vi; om du|ni .. gill*|läs*|tyck*|uppskatt*|vill|kan|har|värdesätt*; du som .. läser|gillar|är; får vi .. be|fråga; vi har en; en liten|sista|snabb fråga|sak|bön; ' +
      // The outlet on itself. "Vår journalistik är oberoende."
      'vi .. är|tror|behöver|vill|på|gör|arbetar|granskar|skriver|kan|står|bevakar|har|finns|fortsätter .. oberoende|journalistik|fri|gör|vår|att|ditt|inte|nyheter|läsare; den här|denna artikeln|texten|journalistiken|podden|artikel|sajten .. är|var|kunde|görs|finns|möjlig*; vår|våra|vårt|oberoende journalistik|redaktion|artiklar|arbete|uppdrag|granskning*|reportrar|oberoende|tidning; god|bra|fri|lokal|kvalitativ|granskande journalistik; i tider av|när|då|som; i en tid av|när|då|som; nu mer än; mer än någonsin; viktigare än någonsin; till skillnad från; i över .. år har|vi; för att .. vi .. ska|kunna; missa inte|aldrig; prenumerera|anmäl dig; från redaktionen|chefredaktören; redaktionen .. tackar|önskar|ber',
    closer:
      'tack; tackar; inte nu; senare; kanske senare; nej tack; påminn mig|senare; redan .. prenumerant|medlem|stödj*|givare|bidragit|gett; logga in; läs mer; mer information|info; annat|valfritt|eget belopp; annan|valfri summa; engångsgåva; engångsbelopp; en gång; månadsvis; varje månad; per månad; årsvis; månadsgåva; stöd|stötta oss|här|nu; prenumerera; bidra nu|här|med; bli månadsgivare|medlem|prenumerant; ge en gåva; skicka; stäng; hoppa över; fortsätt utan; integritetspolicy; personuppgiftspolicy; villkor*; användarvillkor; prenumerationsvillkor; ansvarig utgivare; chefredaktör*; redaktionen; vänliga|varma|vänlig hälsningar|hälsning; med vänlig*; å .. vägnar; swish*; bankgiro; plusgiro; iban; kort; autogiro; se .. erbjudanden|nyhetsbrev',
    report:
      'enligt; säger; sade; sa; berättar; menar; uppger; skriver; meddelar; miljoner; miljarder; procent; han; hon; hans; hennes; polisen; minister*; statsminister*; regeringen; företag*; bolaget; blev; domstol*; tingsrätt*; universitet*; studie*; forskare; igår; kunder; användare',
    notice:
      'cookie*; kakor; samtycke*; gdpr; personuppgifter; annons*; reklam; lösenord*; upphovsrätt*; copyright; foto; bild; javascript; webbläsare*; sponsrad*; sponsrat; adblock*; annonsblock*; affiliate*; provision; betalt samarbete; i samarbete; captcha',
    disclosure:
      'affiliatelänk*|reklamlänk*|annonslänk*; affiliate länk*; provision .. länk*|köp*; länk* .. provision; adlink*',
  },
};
