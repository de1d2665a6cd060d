import { APPEAL_MARKER_ATTRIBUTE } from '../../appeals/appeal.ts';
import type { Article } from '../../article/article.ts';
import { showLead } from '../../article/lead-picture.ts';
import { sanitize } from '../../html/sanitize.ts';
import { settleHeadings } from '../../html/settle-headings.ts';
import { settlePageBorders } from './page-borders.ts';
import type { Reading } from './reader-view.ts';
import { showStoredPictures } from './stored-pictures.ts';

/** An article made ready for the screen. Made once for each reading: sanitizing a long one takes a while. */
export interface PreparedArticle {
  /** Sanitized, inert until it is put into the page. */
  content: DocumentFragment;
  /** The places in `content` where appeals stood, by the appeal's id; those the reader takes out join them. */
  markers: Map<string, Element[]>;
  /** The page's own summary, where the text does not begin with it or hold it anyway. */
  standfirst: string | null;
}

/** Longer summaries are texts of their own. Characters. */
const LONGEST_STANDFIRST = 300;

/** What decoders write for bytes that are no letter: a summary with it was cut off by its bytes. */
const CUT = '\uFFFD';

/** How much of a summary must stand in the text to say that it is there. Characters, letters and digits only. */
const SAME_START = 50;

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a summary is that of the whole site: its name, a sign, and what it is. */
function isOfSite(summary: string, { siteName, url }: Article): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return [siteName ?? '', host].some(
    (name) =>
      name !== '' &&
      summary.toLowerCase().startsWith(name.toLowerCase()) &&
      /^\s*[-–—|:·]/.test(summary.slice(name.length)),
  );
}

/** The summary as the page states it, but for one that only names the site, is cut within a letter, or says what the text says where it stands below it. */
function standfirst({ article, appeals }: Reading, content: DocumentFragment): string | null {
  const { excerpt, title } = article;
  if (!excerpt || excerpt.length > LONGEST_STANDFIRST || excerpt.includes(CUT) || appeals.isOnlyAppeal) return null;
  const summary = letters(excerpt);
  if (isOfSite(excerpt, article)) return null;
  // Some begin with the title, some say the first sentence in other words: what comes after, or at the end, tells.
  const own = letters(title);
  const start = (own !== '' && summary.startsWith(own) ? summary.slice(own.length) : summary).slice(0, SAME_START);
  const end = summary.slice(-SAME_START);
  const said = [title, content.textContent, ...article.appeals.map(({ text }) => text)].map(letters);
  return start.length < 12 || said.some((text) => text.includes(start) || text.includes(end)) ? null : excerpt;
}

/** Sanitizes an article and makes it ready for the screen. */
export function prepareArticle(reading: Reading): PreparedArticle {
  const { article, storedPictures } = reading;
  const content = sanitize(article.content, { baseUrl: article.url });
  const markers = new Map<string, Element[]>();
  for (const marker of content.querySelectorAll(`[${APPEAL_MARKER_ATTRIBUTE}]`)) {
    const id = marker.getAttribute(APPEAL_MARKER_ATTRIBUTE) ?? '';
    markers.set(id, [...(markers.get(id) ?? []), marker]);
  }
  settleHeadings(content);
  settlePageBorders(content);
  settleTables(content);
  settleLonePictures(content);
  const text = standfirst(reading, content);
  showLead(content, article);
  if (storedPictures) showStoredPictures(content, storedPictures);
  return { content, markers, standfirst: text };
}

/** Puts each table into a box that scrolls by itself, also by keyboard, so that the page never scrolls sideways. */
function settleTables(content: DocumentFragment): void {
  for (const table of content.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const box = document.createElement('div');
    box.className = 'table-box';
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    const caption = table.querySelector('caption')?.textContent.trim();
    if (caption) box.setAttribute('aria-label', caption.slice(0, 120));
    else box.removeAttribute('role');
    table.replaceWith(box);
    box.append(table);
  }
}

/** Pictures that are all there is in their paragraph are shown large; one between words stays in its line. A style sheet sees no text. */
function settleLonePictures(content: DocumentFragment): void {
  for (const picture of content.querySelectorAll('p > img:only-child'))
    if (picture.parentElement?.textContent.trim() === '') picture.classList.add('alone');
}
