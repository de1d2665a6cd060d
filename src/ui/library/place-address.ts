import { PLACES, type Place } from '../../library/match-articles.ts';

/** A part of the library, with or without a tag, as the fragment of its address: going back and reloading keep it. */
export function addressOfPlace(place: Place, tag: string | null = null): string {
  if (tag !== null) return `#tag=${encodeURIComponent(tag)}`;
  return place === 'saved' ? '#' : `#${place}`;
}

/** What a fragment leads to; anything else is all that was saved. */
export function placeOfAddress(fragment: string): { place: Place; tag: string | null } {
  const name = fragment.replace(/^#/, '');
  if (name.startsWith('tag=')) {
    try {
      return { place: 'saved', tag: decodeURIComponent(name.slice(4)) };
    } catch (error) {
      // Half an escape: somebody typed it.
      if (!(error instanceof URIError)) throw error;
    }
  }
  return { place: PLACES.find((one) => one === name) ?? 'saved', tag: null };
}
