import type { Article } from '../article/article.ts';
import { parseHtml } from '../html/parse-html.ts';
import { plainText } from '../html/plain-text.ts';
import type { TextFields } from '../search/index-document.ts';

/** What an article is searched by. Its appeals are not: they say the same under every article of a site. */
export function searchedText({ title, byline, siteName, url, excerpt, content }: Article): TextFields {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return {
    title,
    byline: byline ?? '',
    site: `${siteName ?? ''} ${host}`,
    summary: excerpt ?? '',
    text: plainText(parseHtml(content).body),
  };
}
