import { describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { TabReadings } from '../../../src/browser/read-otherwise.ts';
import type { TabReading } from '../../../src/browser/read-tab.ts';
import { createOtherReadings, type ReadingEvent, type Shown } from '../../../src/ui/reader/other-readings.ts';

const article = (content: string, reading?: Article['reading']): Article =>
  ({ content: `<p>${content}</p>`, ...(reading ? { reading } : {}) }) as Article;
const FIRST = article('The first text.');
const OTHER = article('Another text.', 'marked-main');
const SELECTED = article('Some words.', 'selection');

function aPage({ shown = {} }: { shown?: Shown } = {}) {
  const told: ReadingEvent[] = [];
  const onScreen: Article[] = [];
  const asked: { give: (found: TabReadings) => void; signal: AbortSignal }[] = [];
  const frames: (number | undefined)[] = [];
  let selection: TabReading = { ok: false, failure: 'no-selection' };
  const state = createOtherReadings(
    new AbortController().signal,
    {
      readTabOtherwise: (_tab, signal) => new Promise((give) => asked.push({ give, signal })),
      readTabSelection: (_tab, frameId) => {
        frames.push(frameId);
        return Promise.resolve(selection);
      },
      tellReading: (event) => told.push(event),
    },
    (one) => {
      onScreen.push(one);
      return shown;
    },
  );
  state.begin(1, FIRST);
  return {
    state,
    told,
    onScreen,
    asked,
    frames,
    select: (found: TabReading) => {
      selection = found;
    },
  };
}

describe('other readings', () => {
  test('are asked for when the list is opened, once, and the first is not among them', async () => {
    const { state, asked } = aPage();
    expect(asked).toHaveLength(0);
    state.setOpen(true);
    expect(state.others.value).toEqual({ kind: 'asking' });
    asked[0]?.give({ ok: true, articles: [article('The first text.', 'plain'), OTHER] });
    await vi.waitFor(() => expect(state.others.value).toEqual({ kind: 'listed', articles: [OTHER] }));
    state.setOpen(false);
    state.setOpen(true);
    expect(asked).toHaveLength(1);
  });

  test('that could not be read are told, and asked for again', async () => {
    const { state, asked, told } = aPage();
    state.setOpen(true);
    asked[0]?.give({ ok: false, failure: 'page-left' });
    await vi.waitFor(() => expect(told).toEqual([{ kind: 'failed', failure: 'page-left' }]));
    expect(state.others.value).toEqual({ kind: 'failed' });
    state.setOpen(true);
    expect(asked).toHaveLength(2);
  });

  test('are forgotten with the page, and their work is ended', async () => {
    const { state, asked } = aPage();
    state.setOpen(true);
    state.begin(2);
    expect(asked[0]?.signal.aborted).toBe(true);
    asked[0]?.give({ ok: true, articles: [OTHER] });
    await Promise.resolve();
    expect(state.others.value).toEqual({ kind: 'unasked' });
    expect(state.isOpen.value).toBe(false);
    expect(state.first.value).toBeUndefined();
  });

  test('go on screen when they are chosen, and what was there before comes back', () => {
    const { state, onScreen, told } = aPage({ shown: { before: FIRST } });
    state.choose(OTHER);
    expect(onScreen).toEqual([OTHER]);
    const [event] = told;
    if (event?.kind !== 'chosen') throw new Error('not told');
    expect(event.article).toBe(OTHER);
    event.undo?.();
    expect(onScreen).toEqual([OTHER, FIRST]);
  });

  test('offer to be saved where the library has another', () => {
    const save = vi.fn<() => void>();
    const { state, told } = aPage({ shown: { before: FIRST, save } });
    state.choose(OTHER);
    expect(told[1]).toEqual({ kind: 'saved-other', save });
  });
});

describe('a selection', () => {
  test('goes on screen, and stays among the readings', async () => {
    const { state, onScreen, select } = aPage();
    select({ ok: true, looksLikeArticle: true, article: SELECTED });
    await state.readSelection();
    expect(onScreen).toEqual([SELECTED]);
    expect(state.selected.value).toBe(SELECTED);
  });

  test('in a frame is read where its menu was opened', async () => {
    const { state, frames } = aPage();
    await state.readSelection(4);
    await state.readSelection();
    expect(frames).toEqual([4, undefined]);
  });

  test('that is none is told, and nothing changes', async () => {
    const { state, onScreen, told } = aPage();
    await state.readSelection();
    expect(onScreen).toEqual([]);
    expect(told).toEqual([{ kind: 'failed', failure: 'no-selection' }]);
  });

  test('of a page that was left in the meantime is not shown', async () => {
    const { state, onScreen, select } = aPage();
    select({ ok: true, looksLikeArticle: true, article: SELECTED });
    const reading = state.readSelection();
    state.begin(2);
    await reading;
    expect(onScreen).toEqual([]);
  });
});
