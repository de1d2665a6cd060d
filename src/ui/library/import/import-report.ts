import { i18n } from '../../../browser/i18n.ts';
import type { Refusal, RefusalReason } from '../../../import/imported-item.ts';
import type { ImportOutcome } from '../../../library/import-items.ts';
import { errorText } from '../../parts/error-text.ts';
import type { ImportPreview } from './import-state.ts';
import { formatName, problemText, refusalText } from './import-words.ts';

/** Entries that were left out, by their reason, the commonest reason first. */
export function byReason(refused: readonly Refusal[]): [reason: RefusalReason, refusals: Refusal[]][] {
  const found = Map.groupBy(refused, ({ reason }) => reason);
  return [...found].sort(([, a], [, b]) => b.length - a.length);
}

/** Where an entry stands, and what it says. */
export function refusalPlace({ file, line, entry, said }: Refusal): string {
  const place =
    line === undefined ? entry !== undefined && i18n.t('importEntry', [entry]) : i18n.t('importLine', [line]);
  return [file, place, said].filter(Boolean).join(' · ');
}

/** What came of an import, line by line, the most important first. */
export function outcomeLines({ saved, queued, known, failed, damaged, left, stopped }: ImportOutcome): string[] {
  const at = (where: string) => known.filter((one) => one.where === where).length;
  return [
    saved > 0 && i18n.t('importSaved', saved),
    queued > 0 && i18n.t('importQueued', queued),
    at('kept') > 0 && i18n.t('importKnownKept', at('kept')),
    at('waiting') > 0 && i18n.t('importKnownWaiting', at('waiting')),
    at('trash') > 0 && i18n.t('importKnownTrash', at('trash')),
    failed.length > 0 && i18n.t('importFailed', failed.length),
    damaged > 0 && i18n.t('importPicturesDamaged', damaged),
    left > 0 && i18n.t('importLeft', left),
    stopped !== undefined && stopped !== 'cancelled' && errorText(stopped),
  ].filter((line) => line !== false);
}

/** The whole report as plain text: what came, what did not, and why. */
export function importReport({ reading, notes }: ImportPreview, outcome: ImportOutcome): string {
  const { formats, merged, refused, unread } = reading;
  const lines = [
    `${i18n.t('importTitle')}: ${formats.map(formatName).join(', ')}`,
    '',
    ...outcomeLines(outcome),
    ...(notes > 0 ? [i18n.t('importNotes', notes)] : []),
    ...list(
      outcome.known.map(({ url }) => url),
      i18n.t('importReportKnown'),
    ),
    ...list(
      outcome.failed.map(({ url, code }) => `${url} (${errorText(code)})`),
      i18n.t('importReportFailed'),
    ),
    ...list(
      merged.map(({ url, into }) => `${url} → ${into}`),
      i18n.t('importReportMerged'),
    ),
    ...byReason(refused).flatMap(([reason, refusals]) => list(refusals.map(refusalPlace), refusalText(reason))),
    ...list(
      unread.map(({ file, problem }) => `${file}: ${problemText(problem)}`),
      i18n.t('importReportUnread'),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function list(entries: readonly string[], title: string): string[] {
  return entries.length === 0 ? [] : ['', `${title} (${entries.length})`, ...entries.map((entry) => `- ${entry}`)];
}
