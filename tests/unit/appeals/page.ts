import type { Appeal } from '../../../src/appeals/appeal.ts';
import { findAppeals } from '../../../src/appeals/find-appeals.ts';
import { markAppeals } from '../../../src/appeals/mark-appeals.ts';
import { separateAppeals } from '../../../src/appeals/separate-appeals.ts';
import { preparePage } from '../../../src/article/prepare-page.ts';
import type { PreparedPage } from '../../../src/article/prepared-page.ts';
import { plainText } from '../../../src/html/plain-text.ts';

/** A page prepared as the extension prepares it. */
export function pageOf(body: string, { lang = 'en', title = 'The harbour wall', outlet = '' } = {}): PreparedPage {
  const named = outlet ? `<meta property="og:site_name" content="${outlet}">` : '';
  const html = `<html lang="${lang}"><head><title>${title}</title>${named}</head><body>${body}</body></html>`;
  return preparePage(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://www.news.example/story' });
}

/** Finds, marks and separates on the whole body, so that nothing but these steps decides. */
export function separated(page: PreparedPage): { text: string; html: string; appeals: Appeal[] } {
  const found = findAppeals(page);
  markAppeals(page, found);
  const content = page.document.body;
  const appeals = separateAppeals(content, found);
  return { text: plainText(content), html: content.innerHTML, appeals };
}

export const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
