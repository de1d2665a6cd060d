/**
 * What phrases are gathered by. `money` asks for it; `give` only speaks of giving. `join` asks to subscribe or become a member;
 * `member` only speaks of it. `email` asks for an address; `letter` only speaks of letters. `action` asks to follow, share, listen,
 * install. `perk` is what one gets. `meter` is the paywall's own line. `voice` is the outlet speaking of itself, `reader` the one it speaks to.
 * `opener` and `closer` begin and end appeals. `report` is how news reports what others say. `notice` is other small print of
 * pages (consent to cookies, log-in, advertising), which is no appeal; `disclosure` is that of links one is paid for.
 */
export type PhraseGroup =
  | 'money'
  | 'give'
  | 'join'
  | 'member'
  | 'email'
  | 'letter'
  | 'action'
  | 'perk'
  | 'meter'
  | 'voice'
  | 'reader'
  | 'opener'
  | 'closer'
  | 'report'
  | 'notice'
  | 'disclosure';

/**
 * The phrases of one language, those of a group separated by semicolons. Within a phrase: `a|b` is either word, `word*` any word that begins so,
 * `..` up to four words of any kind. Apostrophes and hyphens divide words. Languages written without spaces are searched for
 * the phrase as it stands, spaces or none: there `a|b` is either text, `..` up to twelve characters, `^` and `$` the beginning and the
 * end of the whole text (`^寄付する$` is the label of a button, the verb alone is news).
 */
export interface PhraseTable {
  /** Small words that tell the language, the commonest of them. Empty where the script tells it. */
  stopwords: string;
  phrases: Record<PhraseGroup, string>;
}

/** Groups that ask. */
export const ASKING: readonly PhraseGroup[] = ['money', 'join', 'email', 'action', 'meter'];
