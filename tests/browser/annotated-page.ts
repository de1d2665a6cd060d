import { APPEAL_MARKER_ATTRIBUTE, type AppealKind } from '../../src/appeals/appeal.ts';
import { extractArticle } from '../../src/article/extract-article.ts';
import { parseHtml } from '../../src/html/parse-html.ts';
import { plainText } from '../../src/html/plain-text.ts';

/** What came of a page whose appeals and look-alikes are written into it. Empty lists: as it should be. */
export interface PageFaults {
  /** Lines of appeals that are in the article's text. */
  leaked: string[];
  /** Lines of appeals that are in no folded appeal. */
  unfolded: string[];
  /** Lines of the article that were folded. */
  folded: string[];
  /** Lines of the article that are missing in its text. */
  lost: string[];
  /** Appeals folded as another kind, `wanted: got: text`. */
  mistaken: string[];
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

/**
 * Reads a page in which `data-appeal="donation|membership|newsletter|other"` stands on what must be folded and `data-article` on what must
 * stay in the text; both attributes are taken off before it is read. An appeal that Readability leaves out need only be folded.
 */
export function readAnnotatedPage(html: string, url: string): PageFaults {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const appeals = [...page.querySelectorAll('[data-appeal]')].map((element) => ({
    kind: element.getAttribute('data-appeal') as AppealKind,
    lines: linesOf(plainText(element)),
  }));
  const kept = [...page.querySelectorAll('[data-article]')].flatMap((element) => linesOf(plainText(element)));
  for (const element of page.querySelectorAll('[data-appeal], [data-article]')) {
    element.removeAttribute('data-appeal');
    element.removeAttribute('data-article');
  }
  const article = extractArticle(page, { url });
  const content = parseHtml(article?.content ?? '');
  for (const marker of content.querySelectorAll(`[${APPEAL_MARKER_ATTRIBUTE}]`)) marker.remove();
  const text = linesOf(plainText(content)).join(' ');
  const folded = (article?.appeals ?? []).map(({ kind, text }) => ({ kind, text: linesOf(text).join(' ') }));
  const asked = appeals.flatMap(({ lines }) => lines);
  return {
    leaked: asked.filter((line) => text.includes(line)),
    unfolded: asked.filter((line) => !folded.some((appeal) => appeal.text.includes(line))),
    folded: kept.filter((line) => folded.some((appeal) => appeal.text.includes(line))),
    lost: kept.filter((line) => !text.includes(line)),
    mistaken: appeals.flatMap(({ kind, lines }) => {
      const own = folded.find((appeal) => lines.some((line) => appeal.text.includes(line)));
      return own && own.kind !== kind ? [`${kind}: ${own.kind}: ${lines[0] ?? ''}`] : [];
    }),
  };
}
