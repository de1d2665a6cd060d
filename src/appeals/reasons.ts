import type { Reason, SignalName } from './appeal.ts';
import type { Evidence } from './evidence.ts';
import { APPEALING } from './marks.ts';
import type { PhraseGroup } from './phrases/phrase-table.ts';

/** Which groups of phrases are told as which signal, and how much a signal weighs in the order of reasons. */
const TOLD: readonly [PhraseGroup, SignalName, number][] = [
  ['money', 'asks-for-money', 3],
  ['join', 'asks-to-join', 2.5],
  ['meter', 'asks-to-join', 2.5],
  ['email', 'asks-for-email', 2.5],
  ['action', 'asks-for-action', 1.5],
  ['opener', 'opens-as-appeal', 1],
  ['closer', 'closes-as-appeal', 0.8],
];

/** Longest evidence that is quoted, in characters. */
const LONGEST_DETAIL = 80;

/** Why a run was taken for an appeal, strongest first; never empty. */
export function reasonsOf(evidence: readonly Evidence[], overlay: boolean): Reason[] {
  const found = new Map<SignalName, { weight: number; detail?: string }>();
  const add = (signal: SignalName, weight: number, detail?: string) => {
    const known = found.get(signal);
    const best = detail && (known?.detail?.length ?? 0) < detail.length ? detail : known?.detail;
    found.set(signal, {
      weight: Math.max(known?.weight ?? 0, weight) + (known ? 0.1 : 0),
      ...(best ? { detail: best.slice(0, LONGEST_DETAIL) } : {}),
    });
  };
  if (overlay) add('covers-page', 2.2);
  for (const own of evidence) {
    for (const [group, signal, weight] of TOLD) for (const phrase of own.said[group] ?? []) add(signal, weight, phrase);
    for (const { lead, address } of own.leads) {
      add('links-to-support', lead === 'follow' ? 0.7 : 2, new URL(address).host + new URL(address).pathname);
    }
    if (own.amount) add('names-amount', 0.6, own.amount);
    if (own.emailField) add('email-field', 1.4);
    for (const [mark, name] of own.marks) if (APPEALING.has(mark)) add('marked-up-as-appeal', 1.2, name);
    if (own.said.voice) add('outlet-voice', 0.5, own.said.voice[0]);
    if (own.said.reader) add('addresses-reader', 0.4, own.said.reader[0]);
  }
  if (found.size === 0) add('stands-in-appeal-box', 1);
  return [...found]
    .sort(([, a], [, b]) => b.weight - a.weight)
    .slice(0, 6)
    .map(([signal, { detail }]) => (detail ? { signal, detail } : { signal }));
}
