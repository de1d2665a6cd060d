import type { Lead } from './links.ts';
import type { Mark } from './marks.ts';
import type { PhraseGroup } from './phrases/phrase-table.ts';

/** Groups of phrases, each a feature. */
export const GROUPS: readonly PhraseGroup[] = [
  'money',
  'give',
  'join',
  'member',
  'email',
  'letter',
  'action',
  'perk',
  'meter',
  'voice',
  'reader',
  'opener',
  'closer',
  'report',
  'notice',
];

/** What boxes are named after. */
export const MARKS: readonly Mark[] = [
  'donate',
  'subscribe',
  'letter',
  'follow',
  'call',
  'box',
  'overlay',
  'comments',
  'related',
  'advert',
  'author',
  'share',
  'text',
];

/** Where links lead. */
export const LEADS: readonly Lead[] = ['donate', 'subscribe', 'newsletter', 'follow'];

/** Groups whose nearness tells something of a block that says nothing itself. */
export const NEAR_GROUPS: readonly PhraseGroup[] = ['money', 'join', 'email', 'voice', 'reader', 'report'];

/** Neighbours that are looked at one by one, on both sides. */
export const STEPS = [-3, -2, -1, 1, 2, 3];

/** The features of a block in its place, by number. */
export const PLACE_FEATURES: readonly string[] = [
  'own',
  ...STEPS.map((step) => `own${step}`),
  ...STEPS.map((step) => `length${step}`),
  'near-1',
  'near1',
  'most-before',
  'most-after',
  'mean-before',
  'mean-after',
  'length',
  'words-linked',
  'link',
  'button',
  'amount',
  'outlet',
  'heading',
  'item',
  'hidden',
  'stressed',
  'email-field',
  'colon',
  'cries',
  'questions',
  'box-blocks',
  'box-words',
  'box-most',
  'box-mean',
  'box-least',
  'box-email-field',
  'box-leads',
  'after-last-long',
  'before-first-long',
  'index',
  'page-asks',
  'page-most',
  'subject',
  'page-blocks',
  ...GROUPS,
  ...NEAR_GROUPS.flatMap((group) => [`${group}-before`, `${group}-after`]),
  ...MARKS.map((mark) => `mark-${mark}`),
  ...LEADS.map((lead) => `lead-${lead}`),
  'leads-before',
  'leads-after',
  'links-own',
  'links-others',
  'mail-own',
  'box-others',
];
