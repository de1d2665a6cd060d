/** What bylines begin with, by language: "By", "Written by", "Text", "Author". Lower-cased, without colons. */
const BY: readonly string[] = [
  // English
  'by|written by|words by|text by|story by|article by|posted by|published by|authored by|report by|interview by|contributed by|author|authors|the author|writer|written|text|words|essay by|column by|opinion by|from our correspondent',
  // German, Dutch, Afrikaans
  'von|geschrieben von|text von|ein beitrag von|ein kommentar von|ein gastbeitrag von|verfasst von|veröffentlicht von|autor|autorin|autoren|autor/in|door|geschreven door|tekst|auteur|auteurs|deur',
  // French, Catalan, Spanish, Portuguese, Italian, Romanian
  'par|écrit par|publié par|texte|rédigé par|propos recueillis par|escrit per|por|escrito por|publicado por|texto|autora|autores|reportagem de|escrito per|di|a cura di|scritto da|pubblicato da|testo|autore|autrice|de|de către|scris de|autorul|articol de',
  // Danish, Norwegian, Swedish, Finnish, Icelandic, Estonian, Latvian, Lithuanian
  'af|skrevet af|av|skrevet av|tekst av|tekst og foto|skriven av|text och foto|författare|forfatter|skribent|journalist|kirjoittanut|kirjoittaja|teksti|toimittaja|eftir|höfundur|autor|autors|teksts|tekstas|autorius|autorė|parengė',
  // Polish, Czech, Slovak, Slovene, Croatian, Serbian, Bosnian, Hungarian
  'autorka|napisał|napisała|opracował|opracowała|autoři|autorka článku|napsal|napsala|napísal|napísala|piše|pišu|napisao|napisala|avtor|avtorica|besedilo|szerző|írta|szöveg',
  // Cyrillic
  'автор|авторы|автори|авторка|текст|автор статьи|автор текста|от|пише|пишу|аутор|подготовил|подготовила|опубликовал|опубликовано',
  // Greek, Turkish, Albanian
  'του|της|γράφει|γράφει ο|γράφει η|από|συντάκτης|αρθρογράφος|συγγραφέας|yazan|yazar|yazarı|nga|autori',
  // Arabic, Persian, Urdu, Hebrew
  'بقلم|كتب|كتبت|الكاتب|كتبه|تأليف|نوشته|نویسنده|گزارش|تحریر|از|מאת|כתב|כתבה|כותב|כותבת',
  // Hindi, Bengali
  'लेखक|द्वारा|लेखिका|लेखक के बारे में|লেখক|লিখেছেন',
  // Vietnamese, Indonesian, Malay, Thai
  'tác giả|bởi|oleh|penulis|ditulis oleh|reporter|โดย|ผู้เขียน|เรื่อง',
  // Chinese, Japanese, Korean
  '作者|文|文字|撰文|撰稿|记者|記者|作者：|本报记者|编辑部记者|文/|著者|執筆|執筆者|筆者|取材・文|ライター|글|글쓴이|기자|작성자|저자',
];

/** Words with which a byline begins. */
export const BY_WORDS: ReadonlySet<string> = new Set(BY.flatMap((words) => words.split('|')));

/** Those that begin names as well (`Von Trapp`, `Di Maria`): without a colon they count only before a whole name. */
export const MAY_BE_NAME: ReadonlySet<string> = new Set(
  'von par por di de door deur af av από του της от nga از'.split(' '),
);

/** The longest of them, in words. */
export const LONGEST_BY = Math.max(...[...BY_WORDS].map((words) => words.split(' ').length));

/** Said after a name, as a sign: `王小明 記者`, `홍길동 기자`. */
export const AFTER_NAME = /\s*(?:記者|记者|기자|特派員|文責|撰文|著)$/;

/** Words that stand in no name: what else bylines, buttons and boxes say. Matched on whole lower-cased words. */
export const NO_NAME: ReadonlySet<string> = new Set(
  (
    'min mins minute minutes read reading share follow subscribe updated published posted reviewed edited comments comment ' +
    'views login sign in menu home search about contact more view all posts see profile bio newsletter copyright photo photos ' +
    'photography illustration image credit source last modified date category categories tags filed under submitted ' +
    'min. lesezeit aktualisiert veröffentlicht teilen kommentare publié mis jour partager lecture publicado actualizado ' +
    'compartir lectura pubblicato aggiornato lettura leestijd gepubliceerd bijgewerkt advertisement sponsored here now this that these ' +
    'you your our we they his her their how what why when where which who is are was were be with for from'
  ).split(' '),
);

/** Words of roles and companies: a part of a byline that holds one is no further name. */
export const ROLE: ReadonlySet<string> = new Set(
  (
    'editor writer reporter correspondent columnist contributor journalist director manager expert ceo cto cfo coo founder ' +
    'cofounder president officer chief head lead senior staff professor consultant specialist analyst strategist designer developer ' +
    'engineer attorney lawyer dietitian nutritionist dentist physician doctor veterinarian horticulturalist gardener educator educators ' +
    'extension winemaker reviewer producer author freelance guest marketing content seo partner owner coach trainer researcher scientist ' +
    'redakteur redakteurin redaktion korrespondent korrespondentin reporterin autor autorin redactor redactora rédacteur rédactrice ' +
    'journaliste correspondant envoyé spécial periodista redazione giornalista redacteur verslaggever jornalista repórter dziennikarz ' +
    'dziennikarka redaktor redaktorka корреспондент редактор журналист обозреватель'
  ).split(' '),
);

/** Small words within names: `Ursula von der Leyen`, `Md Aynal al Haque`. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den des di da do dos das du van von vom zu zum la le les los el al bin bint ibn ben ten ter te af av y e i san st mac mc o d l und the of'.split(
    ' ',
  ),
);
