import type { Reason, SignalName } from '../../appeals/appeal.ts';
import { i18n } from '../../browser/i18n.ts';
import { uiLanguage } from '../parts/dates.ts';

/** Longer evidence is cut: it is there to be recognized, not to be read. Characters. */
const LONGEST_DETAIL = 60;

/** Most reasons told; the strongest come first. */
const MOST_REASONS = 4;

const WORDS: Record<SignalName, () => string> = {
  'asks-for-money': () => i18n.t('reason_asks_for_money'),
  'asks-to-join': () => i18n.t('reason_asks_to_join'),
  'asks-for-email': () => i18n.t('reason_asks_for_email'),
  'asks-for-action': () => i18n.t('reason_asks_for_action'),
  'outlet-voice': () => i18n.t('reason_outlet_voice'),
  'addresses-reader': () => i18n.t('reason_addresses_reader'),
  'names-amount': () => i18n.t('reason_names_amount'),
  'links-to-support': () => i18n.t('reason_links_to_support'),
  'email-field': () => i18n.t('reason_email_field'),
  'marked-up-as-appeal': () => i18n.t('reason_marked_up_as_appeal'),
  'opens-as-appeal': () => i18n.t('reason_opens_as_appeal'),
  'closes-as-appeal': () => i18n.t('reason_closes_as_appeal'),
  'stands-in-appeal-box': () => i18n.t('reason_stands_in_appeal_box'),
  'covers-page': () => i18n.t('reason_covers_page'),
};

function words({ signal, detail }: Reason): string {
  const said = WORDS[signal]();
  const evidence = detail?.replace(/\s+/g, ' ').trim();
  if (!evidence) return said;
  const cut = evidence.length > LONGEST_DETAIL ? `${evidence.slice(0, LONGEST_DETAIL).trimEnd()}…` : evidence;
  return i18n.t('reasonWithDetail', [said, cut]);
}

/** Why an appeal was folded, as one sentence in plain words. */
export function whyFolded(reasons: readonly Reason[]): string {
  // The same kind of evidence found twice is said once, with its first detail.
  const once = reasons.filter(({ signal }, at) => reasons.findIndex((other) => other.signal === signal) === at);
  const told = once.slice(0, MOST_REASONS).map(words);
  return i18n.t('appealWhy', [new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(told)]);
}
