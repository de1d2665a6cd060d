import { describe, expect, test } from 'vitest';
import type { Appeal } from '../../../src/appeals/appeal.ts';
import type { Article } from '../../../src/article/article.ts';
import type { AppealDisplay, DisplayByKind } from '../../../src/settings/display-of-kind.ts';
import { createAppealsState, isOnlyAppeal } from '../../../src/ui/reader/appeals-state.ts';
import { standingOf } from '../../../src/ui/reader/place-appeals.ts';

const appeal = (id: string, text = id): Appeal => ({
  id,
  kind: 'donation',
  placement: 'inline',
  html: `<p>${text}</p>`,
  text,
  reasons: [{ signal: 'asks-for-money' }],
  count: 1,
});

const article = (appeals: Appeal[], wordCount = 400) => ({ appeals, wordCount }) as Article;

/** A memory in place of the settings, and what was written to it. */
function aMemory(everywhere: AppealDisplay = 'fold', here: AppealDisplay | null = null) {
  const written: unknown[] = [];
  let told: () => void = () => undefined;
  const memory = { everywhere, here };
  const marks = { shown: true };
  const kinds: DisplayByKind = {};
  return {
    memory,
    marks,
    kinds,
    written,
    tell: () => told(),
    world: {
      getAppealDisplay: () => Promise.resolve({ ...memory }),
      getDisplayByKind: () => Promise.resolve({ ...kinds }),
      setAppealDisplay: (value: AppealDisplay | null, where: 'everywhere' | { host: string }) => {
        written.push([value, where]);
        return Promise.resolve();
      },
      watchAppealDisplay: (onChange: () => void) => {
        told = onChange;
      },
      areMarksShown: () => Promise.resolve(marks.shown),
      watchMarksShown: () => undefined,
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function aState(appeals: Appeal[], memory = aMemory()) {
  const end = new AbortController();
  const state = createAppealsState(article(appeals), 'example.org', end.signal, memory.world);
  await settled();
  return { state, end, ...memory };
}

describe('what is done with appeals', () => {
  test('is not known before it was looked up', async () => {
    const { world } = aMemory('leave');
    const state = createAppealsState(article([appeal('a1')]), 'example.org', new AbortController().signal, world);
    expect(state.displayOf(appeal('a1'))).toBeNull();
    await settled();
    expect(state.displayOf(appeal('a1'))).toBe('leave');
  });

  test('is the choice for the site before the one for all', async () => {
    const { state } = await aState([appeal('a1')], aMemory('leave', 'hide'));
    expect(state.displayOf(appeal('a1'))).toBe('hide');
  });

  test('changes at once, and is remembered for the host', async () => {
    const { state, written } = await aState([appeal('a1')]);
    const remembering = state.choose('hide', 'here');
    expect(state.displayOf(appeal('a1'))).toBe('hide');
    await remembering;
    await state.choose(null, 'here');
    await state.choose('leave', 'everywhere');
    expect(written).toEqual([
      ['hide', { host: 'example.org' }],
      [null, { host: 'example.org' }],
      ['leave', 'everywhere'],
    ]);
    expect(state.displayOf(appeal('a1'))).toBe('leave');
  });

  test('follows a choice made in another page', async () => {
    const { state, memory, tell } = await aState([appeal('a1')]);
    memory.everywhere = 'hide';
    tell();
    await settled();
    expect(state.displayOf(appeal('a1'))).toBe('hide');
  });

  test('is folding where the settings cannot be read', async () => {
    const broken = aMemory();
    broken.world.getAppealDisplay = () => Promise.reject(new Error('no storage'));
    const { state } = await aState([appeal('a1')], broken);
    expect(state.displayOf(appeal('a1'))).toBe('fold');
  });

  test('leaves marks in the text unless they are not wanted, also when that changes', async () => {
    const { state, marks, tell } = await aState([appeal('a1')]);
    expect(standingOf(appeal('a1'), true, state)).toBe('mark');
    marks.shown = false;
    tell();
    await settled();
    expect(standingOf(appeal('a1'), true, state)).toBe('nothing');
    state.setPutBack(new Set(['a1']));
    expect(standingOf(appeal('a1'), true, state)).toBe('passage-own');
  });

  test('hidden ones can be shown once, until another choice', async () => {
    const { state } = await aState([appeal('a1')], aMemory('hide'));
    state.showHidden();
    expect(state.displayOf(appeal('a1'))).toBe('fold');
    await state.choose('hide', 'everywhere');
    expect(state.displayOf(appeal('a1'))).toBe('hide');
  });

  test('is another for a kind where that was chosen, but not on a site with a choice of its own', async () => {
    const memory = aMemory('hide');
    memory.kinds.newsletter = 'leave';
    const letter: Appeal = { ...appeal('a2'), kind: 'newsletter' };
    const { state, tell } = await aState([appeal('a1'), letter], memory);
    expect([state.displayOf(appeal('a1')), state.displayOf(letter)]).toEqual(['hide', 'leave']);
    expect(standingOf(letter, true, state)).toBe('passage');
    state.showHidden();
    expect([state.displayOf(appeal('a1')), state.displayOf(letter)]).toEqual(['fold', 'leave']);
    memory.memory.here = 'fold';
    tell();
    await settled();
    expect(state.displayOf(letter)).toBe('fold');
  });

  test('does not change after the article was left', async () => {
    const { state, end, memory, tell } = await aState([appeal('a1')]);
    end.abort();
    memory.everywhere = 'hide';
    tell();
    await settled();
    expect(state.displayOf(appeal('a1'))).toBe('fold');
  });
});

describe('what the reader corrects', () => {
  test('stands in the text, and stays there when another choice is made', async () => {
    const { state } = await aState([appeal('a1'), appeal('a2')]);
    state.setPutBack(new Set(['a1']));
    await state.choose('hide', 'everywhere');
    expect([...state.putBack.value]).toEqual(['a1']);
    state.goTo('a1');
    expect(state.reveal.value).toEqual({ id: 'a1', where: 'text' });
  });

  test('joins the appeals of the text, before those around it', async () => {
    const { state } = await aState([appeal('a1'), { ...appeal('a2'), placement: 'around' }]);
    state.setOwn([appeal('own-1')]);
    expect(state.appeals.value.map(({ id }) => id)).toEqual(['a1', 'own-1', 'a2']);
    state.setOwn([]);
    expect(state.appeals.value.map(({ id }) => id)).toEqual(['a1', 'a2']);
  });
});

describe('late appeals', () => {
  test('join the others and are told', async () => {
    const { state } = await aState([appeal('a1')]);
    state.add([appeal('late1a1', 'later')]);
    expect(state.appeals.value.map(({ id }) => id)).toEqual(['a1', 'late1a1']);
    expect(state.news.value).toEqual({ said: 'arrived', count: 1 });
  });

  test('are not taken twice, and never share an id', async () => {
    const { state } = await aState([appeal('a1')]);
    state.add([appeal('late1a1', 'later')]);
    state.add([appeal('late1a1', 'later'), appeal('late1a1', 'another')]);
    expect(state.appeals.value.map(({ text }) => text)).toEqual(['a1', 'later', 'another']);
    expect(new Set(state.appeals.value.map(({ id }) => id)).size).toBe(3);
  });

  test('take the place of their own beginning, and a countdown makes no others of them', async () => {
    const { state } = await aState([appeal('a1')]);
    const over = (id: string, text: string): Appeal => ({ ...appeal(id, text), placement: 'overlay' });
    state.add([over('late1a1', 'Before you go')]);
    state.add([over('late2a1', 'Before you go\nPlease give. 3 days left')]);
    state.add([over('late3a1', 'Before you go\nPlease give. 2 days left'), over('late3a2', 'Please give.')]);
    expect(state.appeals.value.map(({ id, text }) => [id, text])).toEqual([
      ['a1', 'a1'],
      ['late1a1', 'Before you go\nPlease give. 3 days left'],
    ]);
    expect(state.news.value).toEqual({ said: 'arrived', count: 1 });
  });
});

test('a page with a few words around its appeal is only an appeal', () => {
  expect(isOnlyAppeal(article([appeal('a1')], 3))).toBe(true);
  expect(isOnlyAppeal(article([appeal('a1')], 40))).toBe(false);
  expect(isOnlyAppeal(article([], 3))).toBe(false);
});
