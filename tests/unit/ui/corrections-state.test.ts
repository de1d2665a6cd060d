import { describe, expect, test } from 'vitest';
import type { Appeal } from '../../../src/appeals/appeal.ts';
import { type Correction, correctionOf } from '../../../src/appeals/correction.ts';
import { lengthOf } from '../../../src/appeals/words.ts';
import type { Article } from '../../../src/article/article.ts';
import { createAppealsState } from '../../../src/ui/reader/appeals-state.ts';
import {
  type CorrectionEvent,
  type CorrectionMade,
  createCorrectionsState,
  ownId,
} from '../../../src/ui/reader/corrections-state.ts';

const PLEA = 'Dear readers,\nThe harbour lights are paid for by the people who read about them\nSupport us';
const PARAGRAPH = 'The boat comes on Thursdays when the swell allows it, and not at all when it does not.';

const appeal = (id: string, text: string, more: Partial<Appeal> = {}): Appeal => ({
  id,
  kind: 'donation',
  placement: 'inline',
  html: `<p>${text}</p>`,
  text,
  reasons: [{ signal: 'asks-for-money' }],
  count: 1,
  ...more,
});
const blocks = (text: string) => text.split('\n').map((line) => ({ text: line, length: lengthOf(line) }));
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A state whose site has a memory, and everything that was told and stored. */
async function aState({
  appeals = [appeal('a1', PLEA)],
  stored = [],
  host = 'example.org',
  isPrivate = false,
}: {
  appeals?: Appeal[];
  stored?: Correction[];
  host?: string;
  isPrivate?: boolean;
} = {}) {
  const end = new AbortController();
  const events: CorrectionEvent[] = [];
  const memory = { list: [...stored] as readonly Correction[], fails: false };
  let told: () => void = () => undefined;
  const display = createAppealsState({ appeals, wordCount: 400 } as Article, host, end.signal, {
    getAppealDisplay: () => Promise.resolve({ everywhere: 'fold', here: null }),
    getDisplayByKind: () => Promise.resolve({}),
    setAppealDisplay: () => Promise.resolve(),
    watchAppealDisplay: () => undefined,
    areMarksShown: () => Promise.resolve(true),
    watchMarksShown: () => undefined,
  });
  const state = createCorrectionsState(display, { isPrivate, tell: (event) => events.push(event) }, end.signal, {
    getCorrections: () => Promise.resolve([...memory.list]),
    changeCorrections: (_host, change) => {
      if (memory.fails) return Promise.reject(new Error('no storage'));
      const before = memory.list;
      memory.list = change(before);
      return Promise.resolve(before);
    },
    watchCorrections: (onChange) => {
      told = onChange;
    },
  });
  await settled();
  return {
    state,
    display,
    events,
    memory,
    end,
    tell: () => told(),
    undo: () => (events.at(-1) as CorrectionMade).undo(),
  };
}

const said = (text: string, as: 'appeal' | 'article', place: Correction['place'] = 'between') =>
  correctionOf(blocks(text), { id: 'earlier', as, place, madeAt: 1 });

describe('"this is part of the article"', () => {
  test('shows it in the text at once, goes there, and is remembered for the site', async () => {
    const { state, display, events, memory } = await aState();
    state.placeOf = () => 'after';
    state.callArticle('a1');
    expect([...display.putBack.value]).toEqual(['a1']);
    expect(display.reveal.value).toEqual({ id: 'a1', where: 'text' });
    expect(memory.list).toMatchObject([
      { as: 'article', place: 'after', text: expect.stringMatching(/^Dear readers, The/) },
    ]);
    expect(events).toMatchObject([{ kind: 'article', kept: 'for-site' }]);
  });

  test('is undone by the toast, on screen and in the memory', async () => {
    const { state, display, memory, undo } = await aState();
    state.callArticle('a1');
    undo();
    expect([...display.putBack.value]).toEqual([]);
    expect(memory.list).toEqual([]);
  });

  test('is taken back later, and that is undone too', async () => {
    const { state, display, events, memory, undo } = await aState({ stored: [said(PLEA, 'article')] });
    expect([...display.putBack.value]).toEqual(['a1']);
    state.foldAgain('a1', 'text');
    expect([...display.putBack.value]).toEqual([]);
    expect(memory.list).toEqual([]);
    expect(events).toMatchObject([{ kind: 'taken-back' }]);
    undo();
    expect([...display.putBack.value]).toEqual(['a1']);
    expect(memory.list).toEqual([said(PLEA, 'article')]);
  });

  test('of what stood beside the text is kept as such', async () => {
    const { state, memory } = await aState({ appeals: [appeal('a1', PLEA, { placement: 'around' })] });
    state.callArticle('a1');
    expect(memory.list).toMatchObject([{ place: 'elsewhere' }]);
  });

  test('of one appeal says nothing of another that ends with the same button', async () => {
    const other = appeal('a2', 'Please give three pounds a month, so that the lights stay on this winter\nSupport us');
    const { state, display } = await aState({ appeals: [appeal('a1', PLEA), other] });
    state.callArticle('a1');
    expect([...display.putBack.value]).toEqual(['a1']);
  });

  test('overrules what was called an appeal before', async () => {
    const { state, display, memory, undo } = await aState({ stored: [said(PLEA, 'appeal')] });
    const [one] = display.appeals.value;
    expect(one && state.isByReader(one)).toBe(true);
    state.callArticle('a1');
    expect(memory.list.map(({ as }) => as)).toEqual(['article']);
    expect(one && state.isByReader(one)).toBe(false);
    undo();
    expect(memory.list).toEqual([said(PLEA, 'appeal')]);
  });
});

describe('"this is an appeal"', () => {
  test('is remembered, and told with a way to undo it', async () => {
    const { state, events, memory, undo } = await aState();
    state.callAppeal(blocks(PARAGRAPH), 'before');
    expect(memory.list).toMatchObject([{ as: 'appeal', place: 'before' }]);
    expect(state.blocks.value).toHaveLength(1);
    expect(events).toMatchObject([{ kind: 'appeal', kept: 'for-site' }]);
    undo();
    expect(memory.list).toEqual([]);
    expect(state.blocks.value).toEqual([]);
  });

  test('is taken back by "this is part of the article", which then needs no memory', async () => {
    const { state, display, memory, undo } = await aState({ appeals: [] });
    state.callAppeal(blocks(PARAGRAPH), 'between');
    display.setOwn([appeal(ownId('x'), PARAGRAPH)]);
    state.callArticle(ownId('x'));
    expect(memory.list).toEqual([]);
    undo();
    expect(memory.list).toMatchObject([{ as: 'appeal' }]);
  });

  test('of nothing is nothing', async () => {
    const { state, events } = await aState();
    state.callAppeal([], 'between');
    expect(events).toEqual([]);
  });
});

describe('the memory', () => {
  test.each([
    ['in a private window', { isPrivate: true }],
    ['of a page that has no host', { host: '' }],
  ])('keeps nothing %s, where it holds until the page is left', async (_, where) => {
    const { state, display, events, memory, undo } = await aState(where);
    state.callArticle('a1');
    state.callAppeal(blocks(PARAGRAPH), 'between');
    expect([...display.putBack.value]).toEqual(['a1']);
    expect(memory.list).toEqual([]);
    expect(events).toMatchObject([{ kept: 'until-left' }, { kept: 'until-left' }]);
    undo();
    expect(state.blocks.value.every(({ as }) => as === 'article')).toBe(true);
  });

  test('is followed when it changes in another page', async () => {
    const { display, memory, tell } = await aState({ stored: [said(PLEA, 'article')] });
    memory.list = [];
    tell();
    await settled();
    expect([...display.putBack.value]).toEqual([]);
  });

  test('that fails is told; what was corrected stays on screen', async () => {
    const { state, display, events, memory } = await aState();
    memory.fails = true;
    state.callArticle('a1');
    await settled();
    expect(events.map(({ kind }) => kind)).toEqual(['article', 'not-kept']);
    expect([...display.putBack.value]).toEqual(['a1']);
  });

  test('holds for appeals that come later', async () => {
    const { display } = await aState({ appeals: [], stored: [said(PLEA, 'article', 'elsewhere')] });
    display.add([appeal('late1a1', PLEA, { placement: 'overlay' })]);
    expect([...display.putBack.value]).toEqual(['late1a1']);
  });
});
