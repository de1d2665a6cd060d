import { describe, expect, test } from 'vitest';
import { createFindState, type FindableText, MOST_HITS } from '../../../../src/ui/reader/find/find-state.ts';

/** A text whose changes and marks the test sees. */
function aText(words: string, firstOnScreen = 0) {
  const seen = { words, shown: 0, current: -1, went: [] as number[], reads: 0, change: () => undefined as void };
  const text: FindableText = {
    pieces() {
      seen.reads++;
      return [{ text: seen.words, before: '' }];
    },
    show(hits, current) {
      seen.shown = hits.length;
      seen.current = current;
    },
    goTo: ({ start }) => seen.went.push(start.offset),
    firstOnScreen: (hits) => Math.min(firstOnScreen, hits.length),
    watch(onChange, signal) {
      seen.change = onChange;
      signal.addEventListener('abort', () => (seen.change = () => undefined));
    },
  };
  return { text, seen };
}

function opened(words: string, firstOnScreen?: number) {
  const { text, seen } = aText(words, firstOnScreen);
  const state = createFindState();
  state.turnTo(text);
  state.open();
  return { state, text, seen };
}

describe('looking for words', () => {
  test('counts, marks all and goes to the first that is on screen', () => {
    const { state, seen } = opened('a b a b a', 1);
    state.setQuery('a');
    expect([state.count.value, state.current.value]).toEqual([3, 2]);
    expect(seen).toMatchObject({ shown: 3, current: 1, went: [4] });
  });

  test('goes round both ways', () => {
    const { state } = opened('a b a b a');
    state.setQuery('a');
    const places = [1, 1, 1, -1, -1].map((step) => {
      state.go(step as 1 | -1);
      return state.current.value;
    });
    expect(places).toEqual([2, 3, 1, 3, 2]);
  });

  test('stays where it is while the word grows', () => {
    const { state } = opened('star stop star stop');
    state.setQuery('st');
    state.go(1);
    state.setQuery('sto');
    expect([state.current.value, state.count.value]).toEqual([1, 2]);
    state.go(1);
    state.setQuery('stop');
    expect(state.current.value).toBe(2);
  });

  test('says when there is nothing, and goes nowhere', () => {
    const { state, seen } = opened('a b');
    state.setQuery('z');
    state.go(1);
    expect([state.count.value, state.current.value]).toEqual([0, 0]);
    expect(seen.went).toEqual([]);
  });

  test('counts no more than ten thousand', () => {
    const { state } = opened('a '.repeat(MOST_HITS + 5));
    state.setQuery('a');
    expect(state.count.value).toBe(MOST_HITS);
  });

  test('reads the text once for all that is typed', () => {
    const { state, seen } = opened('a text');
    for (const query of ['t', 'te', 'tex', 'text']) state.setQuery(query);
    expect(seen.reads).toBe(1);
  });

  test('reads it again when it changed, without going anywhere', () => {
    const { state, seen } = opened('a b');
    state.setQuery('a');
    seen.words = 'a b a';
    seen.change();
    expect(state.count.value).toBe(2);
    expect(seen.went).toEqual([0]);
  });

  test('keeps the words when it is closed, and takes the marks away', () => {
    const { state, seen } = opened('a b a');
    state.setQuery('a');
    state.close();
    expect([state.query.value, state.count.value, seen.shown]).toEqual(['a', 0, 0]);
    seen.change();
    expect(seen.shown).toBe(0);
    state.go(1);
    expect(state.isOpen.value).toBe(false);
    state.open();
    expect([state.isOpen.value, state.count.value, state.current.value]).toEqual([true, 2, 1]);
  });

  test('begins with what was searched elsewhere, at the first hit, until something is typed', () => {
    const { text, seen } = aText('one two one', 1);
    const state = createFindState();
    state.turnTo(text);
    const at = (offset: number) => ({ start: { piece: 0, offset }, end: { piece: 0, offset: offset + 3 } });
    state.openSearched('one tow', (pieces, most) =>
      (pieces[0]?.text === 'one two one' ? [at(0), at(4)] : []).slice(0, most),
    );
    expect([state.isOpen.value, state.query.value, state.count.value, state.current.value]).toEqual([
      true,
      'one tow',
      2,
      1,
    ]);
    expect(seen).toMatchObject({ shown: 2, current: 0, went: [0] });
    state.go(1);
    expect(seen.went).toEqual([0, 4]);
    state.setQuery('one tow');
    expect(state.count.value).toBe(0);
  });

  test('goes on in another article', () => {
    const { state, seen } = opened('a b a');
    state.setQuery('a');
    const other = aText('a');
    state.turnTo(other.text);
    expect([state.count.value, state.current.value, seen.shown, other.seen.shown]).toEqual([1, 1, 0, 1]);
    expect(other.seen.went).toEqual([]);
    state.turnTo(null);
    expect([state.count.value, state.isOpen.value]).toEqual([0, true]);
  });
});
