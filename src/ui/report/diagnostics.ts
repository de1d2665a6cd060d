import { environment } from '../../browser/environment.ts';
import { lastErrors } from '../../browser/last-errors.ts';
import { seemsWhole } from '../../library/check-library.ts';
import { listAllArticles } from '../../library/library.ts';
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

async function libraryLine(): Promise<string> {
  const [{ length }, isWhole] = await Promise.all([listAllArticles(), seemsWhole()]);
  return `Library: ${length} articles, ${isWhole ? 'seems whole' : 'something does not fit together'}`;
}

/** What helps to understand a problem: where this runs, how much is stored, the last errors. Plain lines in English, without addresses and texts of pages. */
export async function diagnostics(): Promise<string> {
  const parts = await Promise.all([
    environment().then(({ lines }) => lines),
    storageLine().catch((error: unknown) => `Storage: ${String(error)}`),
    libraryLine().catch((error: unknown) => `Library: ${String(error)}`),
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
