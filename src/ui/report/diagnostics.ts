import { environment } from '../../browser/environment.ts';
import { lastErrors } from '../../browser/last-errors.ts';
import { getArticlesSeen } from '../../settings/articles-seen.ts';
import { withoutAddresses } from './without-addresses.ts';

/** Megabytes, to one digit. */
const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? 'unknown' : `${(bytes / 1e6).toFixed(1)} MB`;

async function storageLine(): Promise<string> {
  const [{ usage, quota }, isPersistent] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return `Storage: ${megabytes(usage)} used of ${megabytes(quota)}, ${isPersistent ? 'kept until it is erased' : 'may be deleted by the browser'}`;
}

/** What helps to understand a problem: where this runs, how much is stored, the last errors. Plain lines in English, without addresses and texts of pages. */
export async function diagnostics(): Promise<string> {
  const parts = await Promise.all([
    environment().then(({ lines }) => lines),
    storageLine().catch((error: unknown) => `Storage: ${String(error)}`),
    getArticlesSeen().then((count) => `Articles in the library, when it was looked at last: ${count}`),
  ]);
  const errors = await lastErrors();
  const told = errors.map(
    ({ at, text }) => `- ${new Date(at).toISOString()}\n${withoutAddresses(text).replaceAll(/^/gm, '    ')}`,
  );
  return [
    ...parts.flat().map((line) => `- ${line}`),
    '',
    told.length > 0 ? 'Last errors:' : 'No errors since the browser started.',
    ...told,
  ]
    .join('\n')
    .concat('\n');
}
