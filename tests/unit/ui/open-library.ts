import { expect, vi } from 'vitest';
import type { SavedArticleSummary } from '../../../src/library/saved-article.ts';
import type { Sort } from '../../../src/ui/library/choose-articles.ts';
import { createLibraryState, type LibraryEvent } from '../../../src/ui/library/library-state.ts';
import { FakeLibrary } from '../../support/fake-library.ts';

export const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Articles of the same moment stand in the order they were given; `savedAt` falls. */
export async function aPage(articles: SavedArticleSummary[], texts: Record<string, string> = {}, unasked?: Sort) {
  const library = new FakeLibrary(articles.map((one, i) => ({ ...one, savedAt: 1_000 - i })));
  for (const [id, text] of Object.entries(texts)) library.texts.set(id, text);
  const events: LibraryEvent[] = [];
  const end = new AbortController().signal;
  const tell = (event: LibraryEvent) => events.push(event);
  const state = createLibraryState(tell, end, library.world(), library.search(end), unasked);
  await settled();
  const listed = () => state.listed.value.map(({ id }) => id);
  const one = (id: string) => {
    const found = state.listed.value.find((article) => article.id === id);
    if (!found) throw new Error(`${id} is not listed`);
    return found;
  };
  const look = async (typed: string) => {
    state.look(typed);
    await vi.waitFor(() => expect(state.isLooking.value).toBe(false));
    return listed();
  };
  return { state, events, library, listed, one, look };
}
