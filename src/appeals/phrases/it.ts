import type { PhraseTable } from './phrase-table.ts';

/**
 * Italian: "Sostienici", the five per thousand of the tax return with its codice fiscale, abbonamenti with trial months and print on paper,
 * articles "riservati agli abbonati", the closing lines about WhatsApp and Telegram channels. Informal tu and voi; Lei where publishers
 * are formal. "Offerta" is also any tender and "soci" any club's, so they never ask by themselves.
 */
export const it: PhraseTable = {
  stopwords:
    'il lo la gli le di che e in un una è per con del della non si da al sono come più nel alla dei delle questo ha anche i l ma',
  phrases: {
    money:
      // Gifts asked for. "Fai una donazione, anche piccola."
      'fai|faccia|fate una|un|la|tua|subito|ora donazione|offerta; fare una donazione; dona|donate ora|adesso|qui|anche|oggi|con|quanto; fai la tua donazione; la tua|vostra|sua donazione; il tuo|vostro|suo aiuto|sostegno|contributo|supporto; le tue|vostre|tue donazioni; con il|un tuo|vostro|piccolo contributo|aiuto|sostegno; senza il|di tuo|vostro|te|voi; versa|versate|invia .. contributo|bonifico; ' +
      // Support with its object. "Sostieni il nostro giornalismo indipendente."
      'sostieni|sostenete|sostenga|supporta|supportate il|la|lo|l|noi|i|con|un|una|chi|questo; sostienici|sosteneteci|supportaci|sostienimi; sostenerci|supportarci|aiutarci; sostieni|sostenere .. nostro|nostra|giornalismo|redazione|informazione; aiutaci|aiutateci|aiutami; aiuta|aiutate il nostro|giornalismo; dacci|dateci una mano; difendi|difendete .. informazione|giornalismo|libertà; ' +
      // Need, dependence and who pays. "Abbiamo bisogno di te."
      'abbiamo bisogno .. di|del|dei .. te|voi|aiuto|sostegno|tuo|vostro|lettori|tutti; bisogno del|di te|voi|tuo|vostro; grazie ai|al|alle .. lettori|lettrici|sostenitori|abbonati|donazioni|tuo|vostro .. sostegno|come|che|contributo|nostri|esist*; grazie ai|a nostri|voi|te|chi; dipende|dipendiamo .. da|dai .. te|voi|lettori|tuo|donazioni; finanziat* .. da|dai|dalle|grazie .. lettori|donazioni|abbonati|abbonamenti|lettrici|comunità; vive|viviamo|esiste|esistiamo .. grazie|solo .. lettori|voi|te|sostegno|donazioni; il giornalismo .. costa|costano|costo|indipendente|qualità; giornalismo indipendente .. costa|bisogno|sostieni|prezzo; ' +
      // Ways and sizes of giving. "Basta il costo di un caffè."
      'diventa|diventate|diventi .. sostenitore|sostenitrice|socio|socia|sostenitori|donatore|mecenate; contribuisci|contribuite|contribuisca; ogni contributo|donazione|euro|offerta; anche solo; anche un piccolo; offrici|offrimi|offriteci un; un caffè al|a; costo di un caffè; 5|cinque per mille; 5x1000; codice fiscale; deducibil*|detraibil*; donazione|contributo .. libera|libero|mensile|ricorrente|una|singola; bonifico .. iban|intestato|a|su; se .. apprezzi|credi|ti|vi|puoi|potete .. piace|nostro|sostieni*|contribu*|aiuta*|giornalismo|dona; senza .. editori|padroni|pubblicità|paywall .. né|grazie|solo|e; gratuit*|liber*|accessibil* .. per|a tutti; crowdfunding .. nostro|sostieni|partecipa; ' +
      'se .. per te|voi conta|importante|importa|vale|significa; conta|importa .. per te|voi .. dacci|sostieni*|aiutaci|contribuisci|abbonati; nessun|non abbiamo .. editore|padrone|padroni|editori|partito .. alle|dietro|né|ma|spalle; lo rende|rendono|reso|resa possibile .. chi|lettori|voi|lettrici|comunità|sostenitori; possibile .. grazie a|ai|da chi|lettori|voi|te; entrate|risorse|bilancio|ricavi .. viene|vengono|arriva|arrivano|dipende .. lettori|lettrici|voi|donazioni|abbonati|sostenitori; senza di voi|te; senza voi|te .. non; ce la facciamo; informazione .. ha un costo|prezzo; costo di|prezzo di .. caffè|cappuccini|cappuccino|pizza|birra; bastano|basta .. euro al|il mese|prezzo',
    give: 'dona; dono; donar*; donaz*; donat*; sosten*; sosteg*; sostien*; contribut*; contribu*; paypal; satispay; bonifico; raccolta fondi; crowdfunding; mille; beneficenz*',
    join:
      // Subscribe. "Abbonati a 1 euro al mese."
      'abbonati|abbonatevi|abbònati ora|subito|qui|a|al|per|e|con|oggi|da; abbonarsi ora|subito|qui; voglio abbonarmi; diventa|diventate|diventi .. abbonato|abbonata|socio|socia|membro|premium|membri|abbonati; attiva|attivate|scegli|regala|rinnova|acquista|sottoscrivi .. abbonamento|offerta|piano|formula|prova; abbonamento .. da|a .. € .. mese|anno; scopri|vedi|scoprite .. offerte|abbonamento|abbonamenti|piani|promozione; unisciti|entra .. comunità|community|club|membri|noi; ' +
      // Accounts at a wall. "Sei già abbonato? Accedi."
      'già .. abbonato|abbonata|registrato|registrata|iscritto|socio|abbonati; hai già .. abbonamento|account; accedi; effettua il login; fai login|il; registrati; iscriviti .. gratis|gratuitamente|per|ora; crea|crei .. account; non .. sei .. abbonato|registrato|iscritto; non hai .. account|abbonamento; ' +
      // The rest of the article, trials. "Per continuare a leggere, prova gratis un mese."
      'per .. continuare|proseguire .. leggere|lettura; continua|continuate a|la leggere|lettura; prova|provalo|provate .. gratis|gratuita*|mese|giorni; disdici|disdire|annulla|cancella .. quando|momento; senza vincoli|impegno; sblocca|leggi|accedi .. tutti|illimitat*|articolo|contenuti|senza .. articoli|limiti|abbon*|contenuti|completo; passa a premium|plus; ' +
      // Print. "Lo trovi in edicola."
      'in edicola .. e|da|con|il|oggi; lo trovi in; acquista|compra|ordina .. numero|copia|rivista; questo articolo è .. uscito|pubblicato|tratto .. numero|rivista|settimanale; ' +
      'entra|entrate|entri .. comunità|community|club|famiglia|gruppo; unisciti|unitevi .. alla|al|a .. comunità|club|community|famiglia|lettori; ' +
      'entra|entrate nella|nel|in comunità|community|club|nostra|famiglia',
    member: 'abbon*; iscri*; registr*; membro; membri; soci; socio; premium; account; login; accesso; edicola; tessera',
    email:
      // The headline of the box. "Iscriviti alla nostra newsletter."
      'iscriviti|iscrizione|abbonati|registrati|ricevi|iscrivetevi|iscriversi|iscriverti .. newsletter|mailing|mail|email|aggiornamenti; la|alla|nostra|alle|nostre nostra|nostre|mia newsletter; la newsletter .. di|del|settimanale|quotidiana|gratuita|che|ogni; newsletter .. gratuita|settimanale|iscriviti|quotidiana; ' +
      // The field. "Inserisci il tuo indirizzo email".
      'la tua|vostra|sua mail|email|casella|e|posta; il tuo|vostro|suo indirizzo; indirizzo .. mail|email|posta; inserisci|inserite|scrivi .. mail|email|indirizzo; casella di .. posta; ' +
      // What comes when. "Ogni mattina le notizie nella tua casella."
      'ricevi|ricevere|ricevete|riceverai|riceva .. mail|email|ogni|gratis|notizie|aggiornamenti|articoli|gratuitamente|newsletter|novità|storie|settimana; ogni|tutti|tutte .. mattina|giorno|giorni|settimana|sera|venerdì|domenica|lunedì .. mail|email|casella|newsletter|posta; nella|sulla tua .. casella|mail|email|posta; rimani|resta|restate|rimanete|tieniti .. aggiornato|aggiornati|aggiornata|informato|contatto; non perdere|perderti|perdete|perdetevi; ' +
      // Small print and success. "Puoi cancellarti quando vuoi."
      'puoi .. disiscriverti|cancellarti|disiscriver*; disiscriv*; cancell* .. iscrizione; annulla* .. iscrizione; iscrivendoti|iscrivendosi|inviando|cliccando|registrandoti .. accett*|acconsent*|dichiar*|nostra; grazie per .. iscritto|esserti|iscrizione; iscrizione .. completata|avvenuta|confermata; controlla .. casella|email|mail|posta; niente|no spam; acconsento .. ricevere|invio|trattamento; ' +
      'ti è|vi è piaciut* .. iscriviti|iscrivetevi|newsletter|ricevi; ogni|tutti|tutte .. sabato|domenica|venerdì|settimana|mattina|lunedì|giorno|sera .. mandiamo|inviamo|spediamo|arriva|ricevi|casella; il meglio della|del .. settimana|giorno|giornale; ti|vi mandiamo|inviamo|spediamo|arriva; iscriviti qui|gratis|ora|subito|gratuitamente',
    letter: 'newsletter; email; mail; e mail; posta; aggiornamenti; casella; notifiche; spam; avvisi',
    action:
      // Follow. "Segui il nostro canale WhatsApp."
      'seguici|seguiteci|seguimi; segui|seguite .. su|facebook|twitter|instagram|canale|telegram|google|tiktok|whatsapp|nostra|nostro; su facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin .. e|o|per; nostro|nostri|nostra canale|canali|pagina|gruppo|profilo|account; unisciti|iscriviti|entra|entrate .. canale|whatsapp|telegram|gruppo|conversazione|community|youtube; aggiungi|aggiungici|scegli .. google|fonte|fonti|preferit*; google news|discover|notizie; mi piace .. pagina|facebook|nostra; metti .. mi piace|like; attiva .. notifiche; ' +
      // Apps and podcasts. "Scarica l'app gratuita."
      'scarica|scaricate .. app|nostra|gratis|applicazione; app store; google play; ascolta|ascoltate .. podcast|su|puntata|qui|spotify; il nostro podcast; ' +
      // Share and answer. "Scrivici a questo indirizzo."
      'condividi|condividete .. articolo|su|con|questo|questa|tuoi|notizia; condividi; lascia|lasciate|scrivi .. un|commento|recensione|tuo; scrivici|scriveteci|scrivimi; contattaci|contattateci; dicci|diteci|raccontaci|raccontateci|segnalaci|mandaci|inviaci|inviateci; facci|fateci sapere; invia|inviate|manda .. segnalazion*|foto|tua|vostra|mail; cosa|che ne pensi|pensate; la tua|vostra opinione; partecipa|partecipate .. sondaggio|a|al|alla|concorso; rispondi .. sondaggio|questionario; vota .. qui|il|sondaggio; firma|firmate .. petizione|la|qui|anche; compila .. modulo|questionario|form; hai .. segnalazion*|domand*|una notizia|visto|trovato .. scrivi*|error*|contatta*|da; ' +
      // Shop and onward links. "Leggi anche".
      'leggi|guarda|ascolta anche|altre|tutte|pure; clicca qui|su|sul; potrebbe interessarti; per .. maggiori|ulteriori informazioni; per saperne di; scopri .. di più|come|tutti; visita|visitate|consulta il nostro|la; prenota|acquista|ordina .. qui|tuo|tua|biglietti|posto|ora|subito; ' +
      'sai|hai|sapete|avete .. qualcosa|informazioni|notizie|segnalazioni|documenti|storia .. su|sui|sulla|del|da .. scrivi|scrivici|contatta*|raccont*|segnala*|invia*; scrivi|scrivete|contatta|contattate .. nostra|nostro|nostri cronista|giornalist*|redazione|reporter|inviat*; via|modo|forma|maniera riservata|anonima|confidenziale; garantiamo|garantito|massima|assoluta .. anonimato|riservatezza; attiva|attivate .. notifiche|avvisi; ' +
      'nei commenti; mandaci un|il|la; cosa ne pensi|pensate; messaggio vocale; un vocale',
    perk: 'illimitat*; senza pubblicità; contenuti|articoli|newsletter|eventi .. esclusiv*; accesso .. illimitato|a|tutti|completo|esclusivo; al|all|ogni|per mese|anno; € .. mese|anno; primo mese|anno; primi mesi; poi; sconto; sconti; vantaggi; gratis; in omaggio|anteprima|regalo; edizione digitale; versione digitale; archivio; offerta .. lancio|speciale|limitata; prezzo speciale; risparmi*; rinnovo automatico',
    meter:
      // "Questo contenuto è riservato agli abbonati."
      'riservat* .. agli|ai|alle|a .. abbonati|iscritti|soci|utenti; solo|esclusivo|esclusiva per .. abbonati|abbonato|iscritti|membri; questo|quest articolo|contenuto è .. riservato|abbonati|premium|disponibile|gratuito; contenuto|articolo .. premium|riservato|bloccato|plus; in esclusiva per .. abbonati; ' +
      // "Ti restano due articoli gratuiti."
      'articoli gratuiti|gratis .. mese|rimasti|disponibili|letto|a; hai .. letto|raggiunto|esaurito|ancora|finito .. articoli|limite|gratuiti|gratis; ti|vi restano|rimane|resta|rimangono .. articoli|articolo|%|leggere; limite di|mensile .. articoli|lettura; per leggere .. tutto|articolo|resto|intero|completo|integrale; % dell|di articolo|questo; leggi .. articolo completo|intero; il resto dell .. articolo; continua a leggere .. abbon*|registr*|accedi; ' +
      'ti|vi resta|restano|rimane|manca .. da leggere|%; % .. dell articolo; % .. di questo; % .. del testo; per leggere .. abbon*; scopri|vedi|guarda .. le|tutte|nostre offerte',
    voice:
      'noi; nostro; nostra; nostri; nostre; ci; redazione; giornalisti; giornaliste; siamo; abbiamo; facciamo; vogliamo; crediamo; possiamo; lavoriamo; mio; mia; io; mi',
    reader:
      'tu; tuo; tua; tuoi; tue; ti; te; voi; vi; vostro; vostra; vostre; vostri; lettori; lettore; lettrici; lettrice; cari; care; caro; cara; puoi; sei; vuoi; potete; siete; favore; amici',
    opener:
      // Salutations. "Care lettrici, cari lettori,"
      'cari|care|caro|cara|gentile|gentili .. lettori|lettrici|lettore|amici|lettrice|amiche|abbonati|abbonato; ciao; un|una messaggio|appello|lettera|nota|parola da|dal|dalla|della|di|del|per|ai; ' +
      // To one about to leave, or who has read so far. "Prima di andare via…"
      'prima di .. andare|chiudere|continuare|lasciar*|andartene; se .. sei|ti|hai|vuoi|pensi|leggi|arrivato|arrivata|siete|avete|credi; visto che sei|siete|hai; sapevi che; lo sapevi; ti è|piace .. piaciuto|articolo|questo|quello|nostro; vi è piaciuto; grazie per .. letto|leggere|lettura|essere|averci; hai letto|appena; vuoi .. restare|leggere|ricevere|sostenere|sapere|saperne|approfondire|di; un favore; ti chiediamo; ' +
      // The outlet on itself. "Fare buon giornalismo costa."
      'questo|il|la nostro|nostra articolo|lavoro|giornale|giornalismo|redazione|indipendenza|progetto|testata; fare .. giornalismo|informazione; il|un buon|vero giornalismo; il giornalismo .. indipendente|qualità|costa|libero; crediamo; siamo .. un|una|indipendent*|liberi|giornalist*; da .. anni .. raccont*|informiamo|lavoriamo|cerchiamo; ogni giorno .. lavor*|cerchiamo|raccont*|nostr*; in un|tempi .. momento|mondo|tempo|cui; oggi più che; mai come; a differenza di; perché .. noi|il nostro|abbiamo|sostenerci; per .. continuare|garantire|poter; non perdere|perderti; resta|rimani .. aggiornato|contatto; nota della|dell; abbonati|iscriviti|sostieni; grazie per',
    closer:
      'grazie; più tardi; non ora; adesso no; ricordamelo; no grazie; sei|sono|hai già; ho già; accedi; scopri di|come|le; altro|altra importo|cifra; importo libero; una tantum; mensile; ogni mese; dona|abbonati|sostieni|iscriviti|contribuisci|sostienici ora|subito|qui|adesso; chiudi; salta; privacy policy; informativa; termini .. condizioni|servizio|uso; continua senza; iban|bonifico|paypal|satispay|carta|postale; il direttore|direttrice; la redazione; con gratitudine|affetto|stima; a nome di|della; leggi .. altro|tutto; maggiori informazioni',
    report:
      'secondo; detto; spiegato; dichiarato; aggiunto; annunciato; riferito; spiega; racconta; sostiene; afferma; milioni; miliardi; per cento; ministro; ministra; presidente; polizia; carabinieri; tribunale; procura; governo; lui; lei; suo; azienda; università; studio; ieri; utenti; clienti; premier',
    notice:
      'cookie*; consenso; dati personali; gdpr; pubblicità; inserzionist*; affilia*; commissione; password; riproduzione riservata; diritti riservati; copyright; foto di|ansa|da; javascript; browser; sponsorizzat*; adblock*; captcha; maggiorenne; condizioni d|di uso',
    disclosure:
      'link affilia*; link di affiliazione; link .. commission*; commission*|provvigione .. link|acquist*; programma .. affiliazione; affiliato amazon; affiliati amazon',
  },
};
