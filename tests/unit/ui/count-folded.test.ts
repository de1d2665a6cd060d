import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countFolded } from '../../../src/ui/reader/count-folded.ts';
import type { ReaderView, Reading } from '../../../src/ui/reader/reader-view.ts';

let end: AbortController;
let isShown: boolean;
let changed: () => void;
let shown: [tabId: number, url: string, count: number][];

beforeEach(() => {
  end = new AbortController();
  isShown = true;
  shown = [];
});
afterEach(() => end.abort());

/** A reading with three appeals, one of which was put back. */
function aReading(from: Partial<Reading> = {}) {
  const display = signal<'fold' | 'leave' | 'hide' | null>('fold');
  const putBack = signal<ReadonlySet<string>>(new Set(['b']));
  const appeals = {
    displayOf: () => display.value,
    putBack,
    appeals: signal([{ id: 'a' }, { id: 'b' }, { id: 'c' }]),
    isOnlyAppeal: false,
  };
  return {
    display,
    putBack,
    reading: { tabId: 7, address: 'https://a.example/', appeals, ...from } as unknown as Reading,
  };
}

async function count(view: ReaderView) {
  const shownView = signal(view);
  countFolded(shownView, end.signal, {
    isBadgeShown: () => Promise.resolve(isShown),
    watchBadgeShown: (onChange) => (changed = onChange),
    showCount: (...told) => {
      shown.push(told);
      return Promise.resolve();
    },
  });
  await settled();
  return shownView;
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const last = () => shown.at(-1)?.[2];

describe('counting what is folded', () => {
  it('counts what is folded or hidden, and follows what the reader does', async () => {
    const { reading, display, putBack } = aReading();
    await count({ kind: 'article', reading });
    expect(shown.at(-1)).toEqual([7, 'https://a.example/', 2]);
    putBack.value = new Set();
    await settled();
    expect(last()).toBe(3);
    display.value = 'leave';
    await settled();
    expect(last()).toBe(0);
    display.value = 'hide';
    await settled();
    expect(last()).toBe(3);
  });

  it('counts nothing where it is switched off, as soon as it is', async () => {
    await count({ kind: 'article', reading: aReading().reading });
    expect(last()).toBe(2);
    isShown = false;
    changed();
    await settled();
    expect(last()).toBe(0);
  });

  it.each([
    ['a saved article', { tabId: undefined }],
    ['a private window', { isPrivate: true }],
  ] as [string, Partial<Reading>][])('notes nothing of %s', async (_, from) => {
    await count({ kind: 'article', reading: aReading(from).reading });
    expect(shown).toEqual([]);
  });

  it('goes on where one count could not be shown', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const { reading, putBack } = aReading();
    const view = signal<ReaderView>({ kind: 'article', reading });
    const showCount = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('no')).mockResolvedValue(undefined);
    const world = { isBadgeShown: () => Promise.resolve(true), watchBadgeShown: () => undefined, showCount };
    countFolded(view, end.signal, world);
    await settled();
    putBack.value = new Set();
    await settled();
    expect(showCount).toHaveBeenLastCalledWith(7, 'https://a.example/', 3);
    expect(said).toHaveBeenCalledTimes(1);
    said.mockRestore();
  });
});
