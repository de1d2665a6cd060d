import { i18n } from '../../browser/i18n.ts';
import { parseHtml } from '../../html/parse-html.ts';

/** The host is one that nobody can have (RFC 2606). */
export const SAMPLE_ADDRESS = 'https://gazette.example/town/clock-keeper';

/** As newspapers build their pages: the appeal stands in the midst of the text, a paragraph among others. */
const FRAME = `<!doctype html><html><head><meta property="og:type" content="article"></head><body>
<header><a href="/"></a></header>
<main><article><h1></h1><p></p><p></p>
<div class="support-message"><p></p><p></p><p><a href="/support/donate"></a></p></div>
<p></p><p></p></article></main></body></html>`;

/** The texts of the sample. */
export interface SampleWords {
  tag: string;
  direction: string;
  outlet: string;
  title: string;
  byline: string;
  /** The article's paragraphs; the appeal stands after the second. */
  texts: readonly [string, string, string, string];
  appeal: readonly [string, string];
  link: string;
}

/** In the language of the interface. */
export const sampleWords = (): SampleWords => ({
  tag: i18n.t('localeTag'),
  direction: i18n.t('localeDirection'),
  outlet: i18n.t('sampleOutlet'),
  title: i18n.t('sampleTitle'),
  byline: i18n.t('sampleByline'),
  texts: [i18n.t('sampleText1'), i18n.t('sampleText2'), i18n.t('sampleText3'), i18n.t('sampleText4')],
  appeal: [i18n.t('sampleAppeal1'), i18n.t('sampleAppeal2')],
  link: i18n.t('sampleAppealLink'),
});

/** A newspaper's page with an article and an appeal run into its text. All in it is ours. */
export function samplePage(words: SampleWords): Document {
  const page = parseHtml(FRAME);
  page.documentElement.lang = words.tag;
  page.documentElement.dir = words.direction;
  page.title = `${words.title} – ${words.outlet}`;
  for (const [property, content] of [
    ['og:site_name', words.outlet],
    ['article:author', words.byline],
  ] as const) {
    const meta = page.createElement('meta');
    meta.setAttribute('property', property);
    meta.content = content;
    page.head.append(meta);
  }
  const fill = (selector: string, ...texts: string[]): void => {
    for (const [at, element] of page.querySelectorAll(selector).entries()) element.textContent = texts[at] ?? '';
  };
  fill('header a', words.outlet);
  fill('h1', words.title);
  fill('article > p', ...words.texts);
  fill('.support-message p:not(:has(a))', ...words.appeal);
  fill('.support-message a', words.link);
  return page;
}
