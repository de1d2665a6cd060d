/** What an appeal asks for: `donation` (money, once or monthly), `membership` (subscription, paywall, supporter scheme), `newsletter` (an e-mail address), `other` (an app, a podcast, a follow, a share, a survey). */
export type AppealKind = 'donation' | 'membership' | 'newsletter' | 'other';

/** Where it stood: `inline` among the article's own blocks, `around` elsewhere on the page, `overlay` over the page (dialog, banner, sticky bar). */
export type AppealPlacement = 'inline' | 'around' | 'overlay';

/** The kinds of evidence. Each has a sentence in `locales/` (`reason_<signal>`), so that every fold can be explained in plain words. */
export type SignalName =
  | 'asks-for-money'
  | 'asks-to-join'
  | 'asks-for-email'
  | 'asks-for-action'
  | 'outlet-voice'
  | 'addresses-reader'
  | 'names-amount'
  | 'links-to-support'
  | 'email-field'
  | 'marked-up-as-appeal'
  | 'opens-as-appeal'
  | 'closes-as-appeal'
  | 'stands-in-appeal-box'
  | 'covers-page';

/** One reason to think a passage is an appeal. `detail` is the evidence itself, as found (a phrase, a link's path): plain text from the page, untrusted. */
export interface Reason {
  signal: SignalName;
  detail?: string;
}

/** A passage in the publisher's own voice that asks the reader for something. */
export interface Appeal {
  /** Unique within its article: `a1`, `a2` … in document order. A marker element in the article's content carries it where the appeal stood. */
  id: string;
  kind: AppealKind;
  placement: AppealPlacement;
  /** The passage as it stood, links absolute. Untrusted HTML: sanitize before showing. */
  html: string;
  /** The passage as plain text, blocks separated by line breaks. */
  text: string;
  /** Why it was folded, strongest first; never empty. */
  reasons: Reason[];
  /** How often the same passage stood in the page (1 when it stood once). */
  count: number;
}

/** Content elements with this attribute are empty markers: its value is the id of the appeal that stood there. Page-made ones are stripped before extraction. */
export const APPEAL_MARKER_ATTRIBUTE = 'data-colophon-appeal';
