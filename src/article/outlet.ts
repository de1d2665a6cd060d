import type { Outlet } from './prepared-page.ts';

/** Names longer than this are not names. */
const LONGEST_NAME = 100;

/** The publisher as the page tells: its host, and the name its metadata gives. */
export function readOutlet(document: Document, url: string): Outlet {
  const host = /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return { host, name: statedName(document) };
}

function statedName(document: Document): string | null {
  for (const selector of [
    'meta[property="og:site_name" i]',
    'meta[name="og:site_name" i]',
    'meta[name="application-name" i]',
  ]) {
    const name = document.querySelector(selector)?.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (name && name.length <= LONGEST_NAME) return name;
  }
  return null;
}
