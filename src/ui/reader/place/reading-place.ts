import type { Reading } from '../reader-view.ts';

/** How far one article was read. */
export interface ReadingPlace {
  /** Follows the text in a shadow root while it is read, until `signal` aborts. */
  follow(root: ShadowRoot, signal: AbortSignal): void;
  /** Scrolls to where the reader was; false where the text was not begun, or read to its end. */
  goBack(): boolean;
}

/** How far all articles were read. */
export interface ReadingPlaces {
  of(reading: Pick<Reading, 'article' | 'address' | 'isPrivate'>): ReadingPlace;
}

/** Opens what is remembered. It is no part of what a page starts with, but there before the first article is. Ends with `end`. */
export const openPlaces = async (end: AbortSignal): Promise<ReadingPlaces> =>
  await (await import('./stored-places.ts')).openStoredPlaces(end);
