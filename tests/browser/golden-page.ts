import { extractArticle } from '../../src/article/extract-article.ts';

/** What a golden page must give: the content, laid out for reading, and everything else of the article. */
export interface GoldenResult {
  html: string;
  json: string;
}

/** The address under which each golden page is read. */
export const goldenUrl = (slug: string): string => `https://www.golden.example/${slug}`;

const BLOCK_START =
  /\s*(<(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|figure|figcaption|blockquote|section|article|pre|hr)\b)/g;

/** Reads a golden page's source. Content is laid out with one block to a line, so that a difference is easy to see. */
export function readGoldenPage(slug: string, source: string): GoldenResult {
  const page = new DOMParser().parseFromString(source, 'text/html');
  const article = extractArticle(page, { url: goldenUrl(slug) });
  if (!article) return { html: '', json: 'null\n' };
  const { content, ...rest } = article;
  // White space between blocks has no meaning; within `<pre>` nothing is touched, since its lines hold no block.
  const html = `${content.trim().replace(BLOCK_START, '\n$1').trim()}\n`;
  return { html, json: `${JSON.stringify(rest, null, 2)}\n` };
}

/** Where two texts first differ, told so that it can be understood without opening either; null when they are the same. */
export function firstDifference(expected: string, actual: string): string | null {
  if (expected === actual) return null;
  const [wanted, got] = [expected.split('\n'), actual.split('\n')];
  let line = 0;
  while (wanted[line] === got[line]) line++;
  const [want, have] = [wanted[line], got[line]];
  const shorter = Math.min(want?.length ?? 0, have?.length ?? 0);
  let column = 0;
  while (column < shorter && want?.[column] === have?.[column]) column++;
  const excerpt = (text: string | undefined) =>
    text === undefined ? '(nothing more)' : text.slice(Math.max(0, column - 60), column + 120);
  return `line ${line + 1}, column ${column + 1}\n  expected: …${excerpt(want)}\n  actual:   …${excerpt(have)}`;
}
