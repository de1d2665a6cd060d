/**
 * The words with which a page tells that its text goes on for those who pay or sign up. Only ever looked for in an appeal: an
 * article may say any of them.
 */

/**
 * How much is left: "57 % of this article remain", "Il vous reste 57 % de cet article à lire", "残り 1,234文字". Nothing but a text
 * that was cut is counted like this.
 */
const LEFT = [
  /\d{1,3}\s?%[^.!?]{0,60}\b(?:remain\w{0,3}|left|unread|to (?:be )?read|still to|verbleib\w{0,3}|übrig|restant\w{0,2}|à lire|queda\w{0,2}|por leer|riman\w{0,4}|da leggere|restam|por ler|resterend\w{0,2}|zostało|pozostało|zbývá|осталось|залишилося|залишилось|kaldı|kvar|tilbage|igjen)/i,
  /\b(?:reste|quedan?|riman\w{1,4}|restam?|noch|nog|zostało|pozostało|zbývá|осталось|залишилося|kalan|remaining|you have read|vous avez lu|hai letto|has leído)[^.!?%]{0,40}?\d{1,3}(?:[.,]\d{1,2})?\s?%/i,
  /(?:осталось|залишилося|залишилось)[^.!?]{0,30}\d{1,3}\s?%/i,
  /残り[^。]{0,12}\d[\d,]{0,7}\s?(?:文字|%)|(?:剩余|剩餘|还剩|還有)[^。]{0,12}\d{1,3}\s?%|\d{1,3}\s?%[^。.]{0,12}(?:남았|남은)/,
];

/** That it goes on. */
const GOES_ON = [
  // "Keep reading stories like this" and "our" speak of the site, and not of this text.
  /\b(?:continue|keep|finish|resume) reading(?! (?:more|our|great|stories|articles|the (?:news|best)))|\bread (?:the (?:full|rest|entire|whole|complete|remainder)|this (?:full |entire |whole )?(?:article|story|post)|the article in full)|\b(?:unlock|access) (?:this|the (?:full|rest|whole|entire)) (?:\w+ )?(?:article|story|post|text|piece)|\bto read (?:on\b|this\b|the (?:full|rest))|\bthe (?:rest|remainder) of this (?:article|story|post|piece)|\bthis (?:article|story|post|content|piece) is (?:only )?(?:for|reserved for|available (?:only )?(?:to|for)|exclusive (?:to|for)|exclusively for) (?:\w+ )?(?:subscribers|members|supporters)|\bthis is a (?:subscriber|member|premium)[- ]?(?:only|exclusive) (?:article|story|post)/i,
  /\bweiter(?:zu)?lesen\b|\bweiter zu lesen\b|(?:vollständigen?|ganzen?|kompletten?|restlichen?) (?:artikel|text|beitrag)|(?:artikel|text|beitrag|inhalt) (?:ist )?(?:nur|exklusiv) für|artikel (?:freischalten|freischalte)|nur für (?:abonnent|mitglieder|unterstützer)/i,
  /\blire la suite\b|poursuivre (?:la|votre) lecture|continuer (?:la|votre) lecture|continuer à lire|la suite (?:de cet article )?est réservée|(?:article|contenu)s? (?:est )?réservée?s? (?:aux|à nos) (?:abonné|membre)|lire (?:l['’]intégralité|l['’]article (?:complet|en entier))/i,
  /\b(?:seguir|continuar|sigue|contin[uú]a) (?:leyendo|la lectura)|leer (?:el (?:artículo|texto) completo|este artículo)|(?:contenido|artículo) (?:es )?(?:exclusivo|solo|sólo|reservado) para (?:suscriptor|soci|miembro)/i,
  /\bcontinua(?:re)? a leggere|(?:proseguire|continuare) (?:nel)?la lettura|leggere (?:tutto )?l['’]articolo (?:completo|intero|integrale)|(?:articolo|contenuto) (?:è )?(?:riservato|esclusivo|solo) (?:agli|ai|per (?:gli )?)\s?(?:abbonat|soci|membri)/i,
  /\bcontinu(?:ar|e) (?:lendo|a ler|a leitura)|ler (?:o artigo|a matéria|o texto) (?:completo|na íntegra)|(?:conteúdo|artigo|matéria|texto) (?:é )?(?:exclusiv[oa]|reservad[oa]|só) (?:para|a) (?:assinantes|membros|sócios)/i,
  /\bverder lezen\b|\blees (?:verder|het hele|dit artikel)|(?:alleen|exclusief) voor (?:abonnees|leden)|artikel verder te lezen/i,
  /czytaj(?:ć)? dalej|czytać dalej|dalsza część (?:tekstu|artykułu)|dostęp(?:ny|na)? (?:tylko |wyłącznie )?dla (?:prenumerator|subskrybent|abonent)/i,
  /(?:číst|čtěte|čtení) dál|pokračov\w{1,4} ve čtení|zbytek (?:článku|textu)|(?:pouze|jen) pro předplatitel/i,
  /читать (?:дальше|далее|полностью)|продолжить чтение|(?:только|доступ\w{0,4}) (?:для )?подписчик|читати (?:далі|повністю)|продовжити читання|(?:лише|тільки) (?:для )?передплатник/i,
  /okumaya devam|devamını oku|yazının (?:devamı|tamamı)|(?:sadece|yalnızca) abone|abonelere özel/i,
  /(?:läs|les|læs) (?:hele|hela|videre|vidare)|fortsätt(?:a)? läsa|fortsæt(?:te)? (?:med )?(?:at )?læse|fortsett(?:e)? å lese|(?:kun|bare|endast|bara) for (?:abonnenter|medlemmer)|(?:endast|bara) för prenumeranter/i,
  /続きを(?:読|お読|見|閲覧)|(?:有料)?会員限定|有料記事|全文を読む/,
  /(?:继续|繼續)(?:阅读|閱讀)|(?:阅读|閱讀|查看)全文|(?:订阅|訂閱)后?(?:才能|即可|以)?(?:阅读|閱讀)|(?:会员|會員|付费|付費)(?:专享|專享|内容|內容|限定)/,
  /계속 읽|이어서 읽|전문을? (?:보|읽)|(?:구독자|회원|유료) ?(?:전용|회원만)/,
];

/** Characters of an appeal that are looked at: what is said of the text stands first. */
const LONGEST_LOOK = 3_000;

/** What an appeal says of the text before it: how much of it is `left`, that it `goes-on`, or nothing. */
export function wallIn(text: string): 'left' | 'goes-on' | null {
  const look = text.slice(0, LONGEST_LOOK).replace(/\s+/g, ' ');
  if (LEFT.some((pattern) => pattern.test(look))) return 'left';
  return GOES_ON.some((pattern) => pattern.test(look)) ? 'goes-on' : null;
}
