import type { Reading } from './reader-view.ts';

/** Longer names of sites are slogans. Characters. */
const LONGEST_SITE = 48;

/** The site as people name it; untrusted, so it is only ever shown as text beside the true host, which takes its place where it is missing. */
export function siteOf({ article, appeals }: Pick<Reading, 'article' | 'appeals'>): string {
  const name = article.siteName?.trim() ?? '';
  return name !== '' && name.length <= LONGEST_SITE ? name : appeals.host;
}
