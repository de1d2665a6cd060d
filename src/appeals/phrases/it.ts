import type { PhraseTable } from './phrase-table.ts';

/** Italian; for example "Sostienici con una donazione", "Abbonati per continuare a leggere". */
export const it: PhraseTable = {
  stopwords:
    'il lo la gli le di che e in un una è per con del della non si da al sono come più nel alla dei delle questo',
  phrases: {
    money:
      'fai|fare|fate una donazione; dona ora|adesso|qui|anche; sostieni* .. il|la|noi|con|nostro|lavoro|giornalismo|indipendente; sostienici; sostenerci; aiutaci; il tuo|vostro|suo aiuto|sostegno|contributo; una donazione; le donazioni; le vostre|tue donazioni; ogni contributo|donazione|euro; abbiamo bisogno .. di .. te|voi|aiuto|sostegno; bisogno del .. sostegno|tuo|vostro; grazie a .. lettori|voi|sostenitori|abbonati; diventa|diventate .. sostenitore|sostenitrice|socio; contribuisci; offrici un; un caffè; cinque|5 per mille; se .. apprezzi|credi|ti|vi .. piace|nostro; anche solo; giornalismo indipendente .. costa|bisogno|sostieni',
    give: 'dona*; donaz*; sosten*; sosteg*; contribut*; offert*; paypal; raccolta fondi',
    join: 'abbonati; abbonarsi; abbonatevi; diventa .. abbonato|socio|membro|premium; già .. abbonato|registrato|socio; accedi; iscriviti; registrati; per continuare .. leggere; continua a leggere; prova .. gratis|gratuita*; disdici .. quando|momento; scopri .. offerte|abbonamento; attiva',
    member: 'abbon*; iscri*; registr*; membro; soci; premium; account',
    email:
      'iscriviti|iscrizione|abbonati|registrati|ricevi|iscrivetevi .. newsletter|mailing|mail|email|aggiornamenti; newsletter; la tua|vostra|indirizzo .. mail|email|posta|casella; ricevi|ricevere|ricevete .. mail|email|ogni|gratis|notizie|aggiornamenti|articoli; casella di; rimani|resta|restate .. aggiornato|aggiornati; non perdere|perderti; puoi .. disiscriverti|cancellarti; tutti i giorni .. mail; iscrivendoti|inviando|cliccando',
    letter: 'newsletter; email; mail; e mail; posta; aggiornamenti; casella',
    action:
      'seguici; segui .. su|facebook|twitter|instagram|canale|telegram|google; su facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin; scarica .. app|nostra|gratis; condividi; ascolta .. podcast|su; lascia un; scrivici; contattaci; unisciti; iscriviti .. canale|whatsapp|telegram; clicca qui; leggi anche|altre; partecipa; firma; compila; dicci; seguiteci; mi piace',
    perk: 'illimitat*; senza pubblicità; contenuti|articoli .. esclusiv*; accesso .. illimitato|a|tutti; al|/ mese|anno; primo mese; sconto; vantaggi; gratis; in omaggio',
    meter:
      'riservat* .. agli|ai .. abbonati|iscritti|soci; solo per .. abbonati; articoli gratuiti|gratis; hai .. letto|raggiunto|ancora; questo articolo|contenuto è; contenuto .. premium|riservato; per leggere .. tutto|articolo; ti restano',
    voice:
      'noi; nostro; nostra; nostri; nostre; ci; redazione; giornalisti; siamo; abbiamo; facciamo; vogliamo; crediamo; possiamo',
    reader: 'tu; tuo; tua; tuoi; ti; te; voi; vostro; vostra; lettori; lettore; cari; caro; cara; puoi; sei',
    opener:
      'cari|care|caro|cara|gentile .. lettori|lettrici|lettore|amici|lettrice; un messaggio|appello|lettera da|dal|della|di; prima di .. andare|chiudere|continuare; se .. sei|ti|hai|vuoi|pensi|leggi|arrivato; sapevi che; ti è|piace .. piaciuto|articolo|questo; grazie per .. letto|leggere; questo|il nostro articolo|lavoro|giornale; fare giornalismo; crediamo; siamo; vuoi',
    closer:
      'grazie; più tardi; non ora; ricordamelo; no grazie; sei già|hai; accedi; scopri di|come|le; altro importo; dona|abbonati|sostieni|iscriviti ora|subito|qui; chiudi; privacy policy; informativa',
    report:
      'secondo; detto; ha; hanno; spiegato; dichiarato; milioni; miliardi; ministro; presidente; polizia; governo; lui; lei; suo; azienda',
    notice:
      'cookie*; consenso; dati personali; pubblicità; affilia*; password; riproduzione riservata; foto; javascript; sponsorizzato',
  },
};
