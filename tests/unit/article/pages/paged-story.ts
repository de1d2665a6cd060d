import type { ArticlePages } from '../../../../src/article/article.ts';
import { findPages } from '../../../../src/article/pages/find-pages.ts';
import { plainText } from '../../../../src/html/plain-text.ts';

export const TEXT = [
  'The lock keepers of the upper canal have kept a diary since 1874, and every flood of the valley stands in it.',
  'In the winter of 1911 the water stood at the third step of the lock house, and the diary is two words long that day.',
  'What came of it can be read in the accounts of the parish, which paid for eleven boats and for one bell.',
];
export const article = `<h1>The diary</h1>${TEXT.map((line) => `<p>${line}</p>`).join('')}`;

export function findIn(page: Document, url: string, isPage: boolean): ArticlePages | undefined {
  const content = page.querySelector('article') ?? page.body;
  return findPages(page, { url, text: plainText(content), isPage });
}

/** What is found on a page with this around its article. */
export function pagesOf(url: string, after: string, { head = '', before = '' } = {}): ArticlePages | undefined {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>The diary</title>${head}</head><body><main>${before}<article>${article}</article>${after}</main></body></html>`,
    'text/html',
  );
  return findIn(page, url, true);
}

/** The numbers and addresses that are found, in short: `1/3 2:/story/2 3:/story/3`. */
export function found(...given: Parameters<typeof pagesOf>): string {
  const pages = pagesOf(...given);
  if (!pages) return 'none';
  const others = pages.others.map(({ number, url }) => `${number}:${url.replace(/^https?:\/\/[^/]+/, '')}`);
  return [`${pages.number}/${pages.count ?? '?'}`, ...others].join(' ');
}

export const pager = (...links: [label: string, href?: string, more?: string][]): string =>
  `<div class="pager">${links
    .map(([label, href, more = '']) =>
      href === undefined ? `<b>${label}</b>` : `<a href="${href}" ${more}>${label}</a>`,
    )
    .join(' ')}</div>`;

export const SITE = 'https://www.news.example';
