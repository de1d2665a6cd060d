/*
 * Words that stand in addresses of pages and on links to them. Addresses decide; the words on links only support what an address
 * says already, so a language that is missing here loses little: numbers, arrows and `rel=next` are understood in all.
 */

/** "Page" in addresses (`?page=2`, `/seite-2`), by language. Abbreviations that mean other things as well are `WEAK`. */
const PAGE = [
  // en
  'page pageno pagenum pagenumber page_no page_num page_number pagewanted currentpage pg',
  // de, nl, sv, da, no, fi
  'seite pagina sida side sivu',
  // fr, es, pt, it, ca, ro
  'página pag pagine pàgina',
  // pl, cs, sk, hr, sl, ru, uk, bg
  'strona strana stránka stranka stranica stran stranitsa страница сторінка',
  // hu, tr, el, id, vi, ja
  'oldal sayfa sayfasi selida halaman hal trang ページ',
];

/** These count the pages of an article on some sites, and something else on others: the links must bear the numbers, too. */
const WEAK = 'p pn num';

/** What has a number of its own, and is no page: parts of a book or a series, comments, and what an archive lists. */
const OTHER_NUMBERED = [
  'chapter chapters chapitre capitulo capítulo capitolo kapitel hoofdstuk rozdzial rozdział kapitola fejezet bolum bölüm глава',
  'part parts partie parte teil deel del osa czesc część cast část resz rész lesson lektion unit module step steps section appendix',
  'episode season series staffel folge saison volume vol issue number no nr day week month year tag version release update',
  'comment comments comentarios commentaires kommentare kommentar reply replies cpage comment-page comments-page commentpage',
];

/** Parts of addresses under which lists stand, and threads of many people: their pages belong to no article. */
const LISTS = [
  'category categories tag tags topic topics author authors archive archives search section sections label labels',
  'kategorie kategorien thema themen autor autoren archiv suche schlagwort categoria categorias categoría catégorie etiqueta rubrik rubrique',
  'blog blogs news articles posts stories magazine latest home feed products shop store collections reviews galleries videos',
  'forum forums thread threads topic showthread.php viewtopic.php viewforum.php board discussion discussions comments questions',
];

/** "Next", "next page", "go on reading" on links, whole and in lower case. Arrows beside them do not count. */
const NEXT = [
  // en
  'next|next page|continue|continue reading|read on|go to next page|keep reading|next »',
  // de, nl, sv, da, no, fi
  'weiter|weiterlesen|nächste seite|nächste|vor|volgende|volgende pagina|verder lezen|nästa|nästa sida|næste|næste side|neste|neste side|seuraava|seuraava sivu',
  // fr, es, pt, it, ca, ro
  'suivant|suivante|page suivante|lire la suite|siguiente|página siguiente|siguiente página|próxima|próximo|próxima página|página seguinte|seguinte|avanti|successiva|pagina successiva|prossima pagina|continua|següent|pagina următoare|următoarea',
  // pl, cs, sk, hr, hu, tr, el
  'następna|następna strona|dalej|další|další strana|následující|ďalej|ďalšia|sljedeća|dalje|következő|következő oldal|tovább|sonraki|sonraki sayfa|devamı|επόμενη|επόμενη σελίδα|συνέχεια',
  // ru, uk, bg
  'далее|дальше|следующая|следующая страница|вперёд|вперед|читать дальше|далі|наступна|наступна сторінка|следваща|напред',
  // ja, zh, ko
  '次へ|次のページ|次ページ|次のページへ|続きを読む|下一页|下一頁|下页|下頁|后页|다음|다음 페이지|다음페이지',
  // ar, he, fa, hi, bn, th, vi, id
  'التالي|الصفحة التالية|التالية|הבא|העמוד הבא|הדף הבא|المقبل|بعدی|صفحه بعد|صفحه بعدی|अगला|अगला पेज|अगला पृष्ठ|পরবর্তী|ถัดไป|หน้าถัดไป|tiếp|trang sau|trang tiếp|tiếp theo|selanjutnya|berikutnya|halaman berikutnya',
];

const setOf = (lines: string | readonly string[], by: string): ReadonlySet<string> =>
  new Set([lines].flat().flatMap((line) => line.split(by)));

export const PAGE_WORDS = setOf(PAGE, ' ');
export const WEAK_PAGE_WORDS = setOf(WEAK, ' ');
export const OTHER_NUMBERED_WORDS = setOf(OTHER_NUMBERED, ' ');
export const LIST_SEGMENTS = setOf(LISTS, ' ');
const NEXT_WORDS = setOf(NEXT, '|');

/** Arrows that lead on, also from right to left, and what surrounds words on buttons. */
const ARROW = /[>›»→⟶⇒▶►❯〉»<‹«←⟵⇐◀◄❮]/;
const AROUND = /[\p{P}\p{S}\s\d]+/gu;

/** Whether a link's label says "next" in any known language, or is an arrow and nothing else. */
export function saysNext(label: string): boolean {
  if (label === '' || label.length > 40) return false;
  const words = label.toLowerCase().replace(AROUND, ' ').trim();
  return words === '' ? ARROW.test(label) && !/\d/.test(label) : NEXT_WORDS.has(words);
}
