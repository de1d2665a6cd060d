import type { PhraseTable } from './phrase-table.ts';

/** Dutch; for example "Steun ons met een donatie", "Word abonnee en lees verder". */
export const nl: PhraseTable = {
  stopwords:
    'de het een en van in is dat op te voor met zijn niet aan er om ook als bij uit naar wordt door maar onze ons je wij we',
  phrases: {
    money:
      'steun ons|onze|onafhankelijke|het|de|deze|jouw|nu; doneer nu|hier|via|aan|een|ook; doe een .. donatie|gift; een donatie; jouw|uw|je steun|donatie|bijdrage|hulp; elke|iedere donatie|bijdrage|euro; help ons|mee|je .. om|met|te; dankzij .. lezers|jouw|uw|donaties|leden|steun; mogelijk gemaakt door .. lezers|leden|u|jou; afhankelijk van .. lezers|donaties|giften|jouw|uw; waardeer .. je|u|dit; wil je|u .. steunen|helpen|bijdragen; word|wordt .. donateur|vriend|supporter; vanaf .. € .. maand|per; vrijwillige bijdrage; trakteer ons; onafhankelijke journalistiek .. kost|steun|nodig; steunen',
    give: 'done*; donat*; steun*; bijdrage; gift*; schenk*; sponsor*; crowdfund*; paypal',
    join: 'word|wordt .. lid|abonnee|member; abonneer .. je|nu|u|op; neem een .. abonnement; al .. abonnee|lid|account; log in; inloggen; lees verder|onbeperkt|alle; verder lezen; registreer .. gratis|je|nu; maak .. account|gratis; probeer .. gratis|maand; maandelijks opzegbaar; kies .. abonnement; sluit je aan; meld je aan; krijg toegang',
    member: 'abonn*; lid; leden; lidmaatschap; account; premium; registr*; aanmeld*',
    email:
      'schrijf|meld|aanmelden|inschrijven|abonneer|ontvang|inschrijf .. nieuwsbrief|mail|updates; nieuwsbrief; nieuwsbrieven; je|uw|jouw|een .. mailadres|email|emailadres|mail|inbox|mailbox; e mailadres; ontvang .. mail|gratis|elke|dagelijks|wekelijks|het|updates|onze; blijf op de hoogte; mis niets|nooit|geen; elk moment .. uitschrijven|afmelden; uitschrijven; in je|uw inbox|mailbox; op de hoogte',
    letter: 'nieuwsbrief; nieuwsbrieven; mail*; email*; e mail; inbox; afmelden; updates; uitschrijv*',
    action:
      'volg .. ons|op|via; op facebook|twitter|instagram|linkedin|whatsapp|telegram|youtube; download .. app|onze|gratis; deel .. dit|artikel|op|met; luister .. naar|podcast|ook; laat .. weten|reactie|het|ons; reageer; mail .. ons|naar; neem contact op; tip .. ons|redactie; heb je een|u; doe mee; klik hier; lees ook|meer; vul .. in|enquête; teken de; bekijk .. ook|meer|onze; wat vind .. jij|je|u; praat mee; whatsapp kanaal; stuur .. ons',
    perk: 'onbeperkt*; zonder reclame|advertenties; exclusieve; toegang tot .. alle|artikelen; per maand|week|jaar; eerste maand; korting; voordelen; gratis; cadeau; opzegbaar',
    meter:
      'alleen voor .. abonnees|leden; exclusief voor .. abonnees|leden; gratis artikelen; je|u .. hebt|heeft .. gelezen|bereikt; dit|deze .. artikel|verhaal .. is .. abonnees|leden|premium; nog .. artikelen .. lezen|gratis; om verder te lezen; premium artikel; wil je|u .. verder|artikel lezen',
    voice: 'wij; we; ons; onze; redactie; journalisten; ik; mijn',
    reader: 'je; jij; jou; jouw; u; uw; lezer; lezers; beste; jullie',
    opener:
      'beste|lieve|geachte .. lezer*|vriend*|abonnee*; een|boodschap bericht|boodschap van; voordat je|u; nu je hier; wist je|u dat; bedankt .. voor|dat; vond je|u .. artikel|dit|leuk; wil je|u; dit artikel|verhaal .. is|gratis; onze journalistiek; wij zijn|geloven|willen|maken; goede|onafhankelijke journalistiek; blijf',
    closer:
      'bedankt; dank je|u; niet nu; later; nee bedankt; herinner; al .. abonnee|lid; log in; meer informatie; lees meer; ander bedrag; doneer|steun|abonneer|aanmelden nu|hier; sluiten; privacybeleid; voorwaarden; maandelijks opzegbaar',
    report:
      'volgens; zei; zegt; aldus; miljoen; miljard; procent; hij; zij; minister; politie; bedrijf; kabinet; werd; werden',
    notice:
      'cookie*; toestemming; persoonsgegevens; advertentie*; affiliate; wachtwoord; rechten voorbehouden; foto; javascript; adblock*; gesponsord',
  },
};
