import type { PhraseTable } from './phrase-table.ts';

/**
 * Dutch of the Netherlands and Flanders: "Doneer nu", "Word vriend", the Tikkie and the anbi tax relief, je and u side by side, separable
 * verbs ("Meld je aan"), the wall ("Wil je verder lezen?") and its months for a euro. The noun "steun" is any support and only `give`;
 * "lid" may be of parliament.
 */
export const nl: PhraseTable = {
  stopwords:
    'de het een en van in is dat op te voor met zijn niet aan er om ook als bij uit naar wordt door maar deze nog over ze die heeft',
  phrases: {
    money:
      // Gifts asked for. "Doneer nu, elk bedrag helpt."
      'doneer nu|hier|via|aan|een|ook|vandaag|online|je|nog; doneren kan|via|aan ons; doe een .. donatie|gift; geef .. gift|donatie|nu|wat|eenmalig|om; maak .. bedrag|donatie .. over|mogelijk; jouw|uw|je|jullie steun|donatie|bijdrage|hulp|gift; met|zonder|dankzij jouw|uw|je|jullie .. steun|donatie|bijdrage|hulp|gift; elke|iedere|elk|ieder donatie|bijdrage|euro|bedrag|gift; ' +
      // Support with its object, the verb first or last. "Steun onze onafhankelijke journalistiek."
      'steun ons|onze|onafhankelijke|deze|nu|mij|hier; steun het|de|dit .. journalistiek|project|blog|platform|redactie|werk; steunt u|je ons|onze; onze|ons|journalistiek|redactie|platform .. steunen|ondersteunen .. doneer|via|door|kan|met|dan|word; ons .. steunen|ondersteunen; wil|wilt|kun|kunt je|u|jij .. steunen|helpen|bijdragen|doneren|ondersteunen; help ons|mee|onze; help je|u ons|mee; helpt u ons; draag|draagt .. bij; ' +
      // Need, dependence and who pays. "We kunnen niet zonder jouw steun."
      'we|wij hebben .. je|jou|jouw|uw|u .. nodig; we|wij kunnen .. niet zonder; kunnen .. niet zonder jou|jouw|uw|u; dankzij .. lezers|donateurs|donaties|leden|vrienden|abonnees .. kunnen|zijn|onze|blijven; dankzij onze|jou|u|jullie|lezers; mogelijk gemaakt|maken door .. lezers|leden|u|jou|donateurs|donaties; mede mogelijk; mogelijk door .. lezers|leden|donateurs; afhankelijk van .. lezers|donaties|giften|jouw|uw|leden|u|jou; gefinancierd door .. lezers|leden|donaties|donateurs; leeft|leven van .. lezers|donaties|giften|leden; onafhankelijke journalistiek .. kost|steun|nodig|mogelijk|gratis|belangrijk; journalistiek .. kost .. geld|tijd; ' +
      // Ways and sizes of giving. "Word vriend vanaf 3 euro per maand."
      'word|wordt .. donateur|vriend|supporter|begunstiger|steunlid|patron; vanaf .. €|euro .. maand .. steun*|donateur|lid; vrijwillige bijdrage; trakteer ons|mij; een kop koffie; waardeer .. je|u|dit|artikel|werk|journalistiek; wat .. je|u waard; gratis .. voor iedereen; vrij toegankelijk; aftrekbaar; anbi; tikkie; eenmalig|maandelijks bedrag|doneren|steunen|bijdragen|donatie; klein bedrag|bijdrage; winstoogmerk .. onze|ons|we|steun*|doneer; zonder .. paywall|advertenties|betaalmuur .. dankzij|maar|en; als .. je|u .. waardeert|belangrijk|vindt|leest .. steun|doneer|journalistiek|bijdra*; onze crowdfunding; maak .. mogelijk .. doneer|word|steun|met; ' +
      'vind|vinden .. je|jij|u .. dat|belangrijk|onze|waardevol .. help|steun|word|doneer; help|helpt .. ons dan|vooruit|verder|met; ons een warm hart; warm hart toe*; zonder jou|jullie|u|lezers|leden .. lukt|kunnen|gaat|bestaan|zijn|geen|niet; betaald|gefinancierd|mogelijk|gedragen .. door .. lezers|leden|jullie|mensen|donateurs|abonnees|jou; dankzij mensen|lezers|jou|jullie|u|leden|abonnees|onze; staat geen|zit geen .. mediaconcern|uitgever|miljardair|concern|partij|aandeelhouder*; achter ons staat|zit|staan; bedrag dat bij; maakt .. al|een|het verschil; journalistiek kost .. geld|tijd; ik doe mee; ik steun|doneer|help',
    give: 'done*; donat*; steun*; ondersteun*; bijdrage*; gift*; schenk*; sponsor*; crowdfund*; paypal; ideal; goede doel*; inzamel*; liefdadig*',
    join:
      // Subscribe. "Word abonnee, de eerste maand voor 1 euro."
      'word|wordt nu|hier|ook|vandaag|dan|gratis|jij .. lid|abonnee|member; word|wordt lid|abonnee|member|premium; abonneer .. je|nu|u; abonneren nu|vanaf|voor; neem .. abonnement|proefabonnement; kies|bekijk .. abonnement|abonnementen|aanbod; lees .. eerste maand|maanden; probeer|proberen .. gratis|maand|weken|dagen|euro|€; proefabonnement; abonnement vanaf|al; een abonnement .. vanaf|heb|hebben|nemen|op; sluit je|u .. aan; meld je|u aan; wil je lid; geef .. abonnement|cadeau; ' +
      // Accounts at a wall. "Al abonnee? Log in."
      'al|ben|bent|reeds .. abonnee|lid|account|geregistreerd; heb|hebt je|u al .. account|abonnement; log|logt in|hier; inloggen; registreer .. gratis|je|nu|u|om; registreren; maak .. gratis account; maak .. account .. aan|gratis; account aanmaken; nog geen|niet .. abonnee|lid|account; ' +
      // The rest of the article, trials. "Wil je verder lezen?"
      'lees verder|onbeperkt|alle|direct|dit|gratis|alles .. met|voor|abonn*|artikelen|op|onbeperkt|bij|lid; verder|doorlezen|verderlezen lezen|met|voor; om .. verder|dit|door .. lezen; maandelijks|dagelijks|direct|altijd|elk opzegbaar; opzegbaar; zeg .. op wanneer; op elk moment .. opzeggen|stoppen; krijg|neem .. toegang .. tot|alle; onbeperkte|volledige|direct toegang; ' +
      // Print. "Bestel het nummer."
      'bestel|koop .. nummer|magazine|losse|editie|tijdschrift; ' +
      'word .. vriend|vriendin|lid|supporter|donateur .. van|bij|en; sluit je|u aan|bij; kom bij .. club|ons',
    member: 'abonn*; lid; leden; lidmaatschap; account; premium; registr*; aanmeld*; inlog*; plus',
    email:
      // The headline of the box. "Schrijf je in voor onze nieuwsbrief."
      'schrijf|meld|aanmelden|inschrijven|abonneer|ontvang|inschrijf|aanmelding|krijg .. nieuwsbrief|nieuwsbrieven|mail|updates|mailing; onze|de|deze|gratis|dagelijkse|wekelijkse|mijn nieuwsbrief|nieuwsbrieven; nieuwsbrief .. ontvangen|aanmelden|gratis|inschrijven|elke|wil; ' +
      // The field. "Vul je e-mailadres in".
      'je|uw|jouw|een|mijn .. mailadres|email|emailadres|inbox|mailbox; e mailadres; vul .. mailadres|emailadres|mail; ' +
      // What comes when. "Elke ochtend het belangrijkste nieuws in je inbox."
      'ontvang|ontvangt|krijg|ontvangen .. mail|gratis|elke|dagelijks|wekelijks|updates|onze|laatste|nieuws|iedere|beste|inbox|mailbox; elke|iedere|dagelijks|wekelijks .. ochtend|dag|week|vrijdag|zondag|avond|maandag .. mail|inbox|mailbox|nieuwsbrief; in je|uw|jouw inbox|mailbox|mail; per mail|email; blijf .. op de|hoogte; blijf .. op de hoogte; mis niets|nooit|geen|het; op de hoogte .. blijven|gehouden; wil .. je|u .. hoogte|nieuwsbrief|updates; ' +
      // Small print and success. "Je kunt je altijd weer uitschrijven."
      'elk|ieder moment .. uitschrijven|afmelden; altijd .. uitschrijven|afmelden; uitschrijven kan|via|op; je|u|link .. uitschrijven|afmelden; door je|u|op|aan|in .. te|melden|schrijven|klikken .. akkoord|ga|gaat|stem*; bedankt|dank voor .. inschrijving|aanmelding|inschrijven|aanmelden; je bent .. ingeschreven|aangemeld; aanmelding .. gelukt|bevestig*; bevestig .. aanmelding|inschrijving|mailadres; geen spam; ja ik .. ontvangen|wil|nieuwsbrief; ' +
      'elke|iedere|wekelijks|dagelijks .. zaterdag|zondag|vrijdag|week|ochtend|maandag|avond|werkdag .. sturen|stuur|ontvang|krijg|mailbox|inbox|mail; sturen|stuur we|wij .. je|jou|u .. beste|verhalen|nieuws|week|stukken; het beste van|uit .. week|krant|dag|weekend; schrijf je|u hier|nu|gratis; in je|jouw|uw mailbox|inbox|mail|postvak',
    letter:
      'nieuwsbrief; nieuwsbrieven; mail*; email*; e mail; e mails; inbox; afmelden; updates; uitschrijv*; melding*; spam; pushbericht*',
    action:
      // Follow. "Volg ons op Instagram."
      'volg|volgt .. ons|op|via|u .. facebook|twitter|instagram|linkedin|whatsapp|telegram|youtube|google|tiktok|x|ons|mastodon|bluesky; volg ons|mij|onze; op|via facebook|twitter|instagram|linkedin|whatsapp|telegram|youtube|tiktok .. en|of|volgen|ons|groep; like .. ons|onze|pagina; onze|ons .. whatsapp|telegram|youtube .. kanaal|groep; onze facebookpagina|socials|podcast|app|webshop; whatsapp kanaal; voeg .. toe; google nieuws|news; zet .. meldingen|notificaties; ' +
      // Apps and podcasts. "Luister naar onze podcast."
      'download|installeer .. app|onze|gratis|hier; app store; google play; luister .. podcast|podcasts|aflevering|ook|hier|spotify|via; abonneer .. podcast|kanaal|spotify; ' +
      // Share and answer. "Heb je een tip? Mail de redactie."
      'deel .. dit|artikel|bericht|op|met|je|deze .. artikel|facebook|vrienden|verhaal|collega*|bericht|anderen|ervaring*|mening|via|twitter; laat .. weten|reactie|achter|horen; reageer|reageren .. op|hier|onder|via|kan; mail|bel|app .. ons|redactie|naar; stuur|stuurt .. ons|mail|redactie|foto*|tip|bericht .. naar|redactie|ons|via; neem|neemt .. contact .. op|met; contact op met; tip .. ons|redactie; tip de; heb|hebt|heeft je|u|jij .. een|tip|vraag|vragen|suggestie*|opmerking*|nieuws|foutje; foutje|fout|taalfout gezien|gevonden|ontdekt; doe|doet mee; vul .. enquête|vragenlijst|poll|formulier; stem .. hier|nu|mee; wat vind|vindt|vinden|denk jij|je|u|jullie; praat|discussieer mee; geef .. mening|reactie; teken .. petitie|de; ' +
      // Shop and onward links. "Lees ook".
      'lees|bekijk|luister|kijk ook|meer|hier; klik hier|op; meer .. weten|lezen|informatie; bekijk .. onze|hier|alle; bezoek|ontdek|check onze|ons|het|de; bestel|koop|reserveer|boek .. hier|kaarten|tickets|nu|boek; schrijf je in voor de|het|deze; ' +
      'weet|heb|hebt|heeft .. jij|je|u .. meer|iets|tips|informatie|tip .. over|voor .. mail|tip|stuur|neem|laat|schrijf|bel; tip .. onze|ons|de verslaggever*|redactie|redacteur|journalist*; vertrouwelijk|anoniem .. via|op|naar|mailen|tippen|bericht; volg .. whatsapp|kanaal|telegram; zet .. meldingen|pushberichten|notificaties .. aan; ' +
      'in de reacties; spraakbericht; stuur ons|me|een .. bericht*|foto*|tip*; praat|discussieer mee',
    perk: 'onbeperkt*; zonder reclame|advertenties; reclamevrij; advertentievrij; exclusieve|extra .. artikelen|content|verhalen|inhoud|nieuwsbrieven|voordelen; toegang tot .. alle|artikelen|alles|onze; per maand|week|jaar; eerste maand|maanden|jaar|week; daarna; korting; voordelen; voordeel; gratis; cadeau; welkomst*; opzegbaar; digitale krant|editie; archief; puzzels; proefperiode; bespaar; aanbieding; ledenvoordeel',
    meter:
      // "Dit artikel is alleen voor abonnees."
      'maximum aantal .. artikelen|berichten; alleen|exclusief|uitsluitend|enkel voor .. abonnees|leden|lid|abonnee|members; alleen .. toegankelijk|beschikbaar|lezen .. abonnees|leden; dit|deze .. artikel|verhaal|inhoud|stuk|content .. is .. abonnees|leden|premium|exclusief|plus; dit is een .. premium|plus|abonnee*|betaald; voor abonnees; premium|plus|betaald artikel; ' +
      // "Je hebt nog 2 gratis artikelen."
      'gratis artikelen .. gelezen|over|maand|per|resterend|op; je|u .. hebt|heeft|heb .. gelezen|bereikt|limiet|bereikt .. artikelen|gratis|maximum|limiet|maand; je|u hebt|heeft|kunt nog|kan .. artikelen|artikel|gratis|%; nog .. artikelen|artikel .. lezen|gratis|over|tegoed; om|wil|wilt .. verder .. lezen; verder te lezen; % van dit|het artikel|verhaal; rest van .. artikel|verhaal; het hele|volledige|complete artikel|verhaal .. lezen|lees; lees .. hele|volledige artikel|verhaal; ' +
      'nog .. % .. van|te; % van .. artikel|verhaal|dit|stuk; bekijk .. aanbod|aanbiedingen|abonnementen',
    voice:
      'wij; we; ons; onze; redactie; hoofdredactie; journalisten; ik; mijn; mij; onafhankelijk platform; vrijwilligers',
    reader:
      'je; jij; jou; jouw; u; uw; lezer; lezers; lezeres; beste; lieve; geachte; jullie; alsjeblieft; alstublieft; vrienden',
    opener:
      // Salutations. "Beste lezer,"
      'beste|lieve|geachte|dag|hallo .. lezer*|vriend*|abonnee*|bezoeker*|leden|donateur*|luisteraar*; hoi; een|boodschap bericht|boodschap|brief|woord|oproep|mededeling|noot van|aan|voor; ' +
      // To one about to leave, or who has read so far. "Nu je hier toch bent…"
      'voordat|voor je|u|jij .. gaat|verder|weggaat|sluit|vertrekt; nu je|u .. hier|toch; nu je|u; wist|weet je|u|jij dat; bedankt|dank|fijn .. voor|dat .. lezen|je|u|bezoek|leest|interesse; vond|vind|vindt je|u .. artikel|dit|leuk|belangrijk|interessant|goed; je|u .. leest|las|bent|hebt|vindt|bezoekt; als je|u; wil|wilt|kun|kunt je|u|jij|meer; mogen|mag we|ik .. je|u|vragen|iets; ' +
      // The outlet on itself. "Goede journalistiek kost geld."
      'dit|deze artikel|verhaal|stuk|podcast|website .. is|gratis|kon|werd|kwam|mogelijk; onze journalistiek|redactie|verhalen|artikelen|missie|onafhankelijkheid; wij|we zijn|geloven|willen|maken|doen|brengen|schrijven|werken|kunnen|vragen|staan; goede|onafhankelijke|kritische|vrije|lokale journalistiek; journalistiek .. kost|is; blijf .. hoogte|ons; help ons; steun ons; mis niets|niks|geen; elke dag .. maken|brengen|we|ons; in tijden van|waarin; in een tijd van|waarin; juist nu; meer dan ooit; anders dan; in tegenstelling; om .. te kunnen blijven; meer .. weten|lezen|zoals; van de redactie|hoofdredacteur; abonneer|schrijf|meld je; interesse',
    closer:
      'bedankt; dank je|u|jullie|voor; dankjewel; niet nu; later|nu niet; misschien later; nee bedankt|dank; herinner mij|me; al .. abonnee|lid|donateur|gedoneerd; log in; inloggen; meer informatie|info; lees meer; ander|zelf bedrag|kiezen; eenmalig; maandelijks; jaarlijks; per kwartaal; doneer|steun|abonneer|aanmelden|inschrijven|doneren|steunen nu|hier|ons|direct; sluiten; sluit; overslaan; privacybeleid; privacyverklaring; voorwaarden; opzegbaar; verder zonder|naar; iban|ideal|paypal|rekeningnummer|bancontact|tikkie; t n v; namens de|het|ons; met .. groet|groeten|dank; hartelijk*|vriendelijke dank|groet|groeten; de redactie; ja ik|graag; bekijk .. abonnementen|nieuwsbrieven',
    report:
      'volgens; zei; zegt; aldus; vertelt; verklaarde; meldt; meldde; liet weten; voegde; miljoen; miljard; procent; hij; zij; haar; minister; president; politie; rechtbank; rechter; bedrijf; kabinet; universiteit; onderzoek; gisteren; klanten; gebruikers; werd; werden',
    notice:
      'cookie*; toestemming; avg; persoonsgegevens; advertentie*; adverteerder*; affiliate; commissie; wachtwoord; rechten voorbehouden; copyright; auteursrecht*; foto anp|van; javascript; browser; adblock*; gesponsord*; captcha; gebruiksvoorwaarden; jaar en ouder',
    disclosure:
      'affiliate link*|partner*; affiliatelink*; affiliate links; commissie .. link*|aankoop|koopt|aankopen; link* .. commissie; partnerlink*',
  },
};
