import type { PageFailure } from './fetch-page.ts';
import type { PageStop } from './read-pages.ts';

const PAGE_FAILURES: readonly PageFailure[] = [
  'unreachable',
  'refused',
  'not-html',
  'too-large',
  'too-slow',
  'no-text',
  'another-text',
  'not-named',
];

/** Longer addresses are none. Characters. */
const LONGEST_ADDRESS = 5_000;

/** Where reading on ended, as a tab's script handed it over; undefined when it is none. */
export function checkStop(value: unknown): PageStop | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { page, url, failure } = value as Record<string, unknown>;
  const reason = PAGE_FAILURES.find((one) => one === failure);
  if (!reason || !Number.isInteger(page) || !((page as number) > 0)) return undefined;
  const isAddress =
    typeof url === 'string' && url.length <= LONGEST_ADDRESS && /^https?:/i.test(url) && URL.canParse(url);
  return { page: page as number, url: isAddress ? url : null, failure: reason };
}
