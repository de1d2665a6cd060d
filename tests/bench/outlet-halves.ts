import { createHash } from 'node:crypto';

export type Half = 'A' | 'B';

/** Second-level labels under which countries register names (`example.co.uk`, `example.com.br`). Enough to keep one outlet's hosts together. */
const SHARED_SECOND_LEVELS = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gov', 'gv', 'ne', 'net', 'or', 'org', 'go']);

/** The name an outlet registered: `www.news.example.co.uk` → `example.co.uk`. Addresses without a host give the text itself. */
export function registrableDomain(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
  if (host === '') return url;
  const labels = host.split('.');
  const second = labels.at(-2) ?? '';
  const isShared = labels.length > 2 && labels.at(-1)?.length === 2 && SHARED_SECOND_LEVELS.has(second);
  return labels.slice(isShared ? -3 : -2).join('.');
}

/** A number below 2³² that depends on the text alone: the same on every machine and in every run. */
export function stableHash(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0);
}

/** The fixed half an outlet belongs to, so that what is tuned on one half can be tried on outlets not seen: all pages of an outlet are in the same one. */
export function halfOf(url: string): Half {
  return stableHash(registrableDomain(url)) % 2 === 0 ? 'A' : 'B';
}
