import { describe, expect, test, vi } from 'vitest';
import { LibraryError } from '../../../../src/library/library-error.ts';
import { type Mark, quoteFrom } from '../../../../src/marks/mark.ts';
import { createMarksState, type MarksEvent, type MarksWorld } from '../../../../src/ui/reader/marks/marks-state.ts';
import { privateMarks } from '../../../../src/ui/reader/marks/private-marks.ts';

const URL = 'https://example.org/a';
const settled = () => new Promise((resolve) => setTimeout(resolve));
const passage = (quote: string) => {
  const text = `Before it. ${quote} After it.`;
  const made = quoteFrom(text, 11, 11 + quote.length);
  if (!made) throw new Error('Nothing to mark');
  return made;
};

/** A storage that several pages share. */
function aStorage() {
  const kept = new Map<string, Mark>();
  const heard = new Set<(address: string) => void>();
  const calls: string[] = [];
  const tellAll = () => heard.forEach((tell) => tell(URL));
  const storage = { kept, calls, failure: undefined as Error | undefined, colour: 'yellow' as Mark['colour'] };
  const write = async (what: string, change: () => void): Promise<void> => {
    await settled();
    if (storage.failure) throw storage.failure;
    calls.push(what);
    change();
    tellAll();
  };
  const world: MarksWorld = {
    listMarks: () => (storage.failure ? Promise.reject(storage.failure) : Promise.resolve([...kept.values()])),
    putMark: (_url, mark) => write(`put ${mark.quote} ${mark.note}`.trim(), () => kept.set(mark.id, mark)),
    deleteMark: (_url, id) => write(`delete ${kept.get(id)?.quote}`, () => kept.delete(id)),
    watchMarks: (onChange, signal) => {
      heard.add(onChange);
      signal.addEventListener('abort', () => heard.delete(onChange));
    },
    getMarkColour: () => Promise.resolve(storage.colour),
    setMarkColour: (colour) => Promise.resolve(void (storage.colour = colour)),
    copyQuote: () => Promise.resolve(),
    copyMarks: () => Promise.resolve(),
  };
  return Object.assign(storage, { world });
}

async function aState(from = aStorage(), url = `${URL}#part`) {
  const events: MarksEvent[] = [];
  const end = new AbortController();
  const state = createMarksState(url, (event) => events.push(event), end.signal, from.world);
  await settled();
  const quotes = () => state.marks.value.map(({ quote }) => quote);
  return { state, events, end, quotes, ...from, storage: from };
}

describe('marks', () => {
  test('are there at once, and stored a moment later', async () => {
    const { state, kept, quotes, storage } = await aState();
    state.add(passage('one'), 'blue');
    expect(quotes()).toEqual(['one']);
    expect(kept.size).toBe(0);
    await vi.waitFor(() => expect([...kept.values()]).toMatchObject([{ quote: 'one', colour: 'blue' }]));
    expect(storage.colour).toBe('blue');
    expect(state.colour.value).toBe('blue');
  });

  test('are in step on all pages that show the article', async () => {
    const storage = aStorage();
    const [here, there] = [await aState(storage), await aState(storage, URL)];
    const { id } = here.state.add(passage('one'), 'yellow');
    await vi.waitFor(() => expect(there.quotes()).toEqual(['one']));
    there.state.change(id, { note: 'Really?' });
    await vi.waitFor(() => expect(here.state.marks.value[0]?.note).toBe('Really?'));
    here.state.remove(id);
    await vi.waitFor(() => expect(there.quotes()).toEqual([]));
  });

  test('store a note at once, and what was written meanwhile together', async () => {
    const { state, calls } = await aState();
    const { id } = state.add(passage('one'), 'yellow');
    for (const note of ['R', 'Re', 'Really']) state.change(id, { note });
    await vi.waitFor(() => expect(calls).toEqual(['put one', 'put one Really']));
    state.change(id, { note: 'Really?' });
    state.remove(id);
    await vi.waitFor(() => expect(calls.slice(2)).toEqual(['put one Really?', 'delete one']));
  });

  test('keep what is written while another page changes them', async () => {
    const storage = aStorage();
    const [here, there] = [await aState(storage), await aState(storage)];
    const { id } = here.state.add(passage('one'), 'yellow');
    await vi.waitFor(() => expect(there.quotes()).toEqual(['one']));
    here.state.change(id, { note: 'In the midst of wri' });
    there.state.add(passage('two'), 'pink');
    await vi.waitFor(() => expect(here.quotes()).toEqual(['one', 'two']));
    expect(here.state.marks.value[0]?.note).toBe('In the midst of wri');
  });

  test('that are deleted come back as they were', async () => {
    const { state, events, kept, quotes } = await aState();
    const { id } = state.add(passage('one'), 'green');
    state.change(id, { note: 'Keep' });
    state.remove(id);
    expect(quotes()).toEqual([]);
    const deleted = events.find((event) => event.kind === 'deleted');
    if (deleted?.kind !== 'deleted') throw new Error('Nothing was told');
    state.restore(deleted.mark);
    await vi.waitFor(() => expect(kept.get(id)).toMatchObject({ quote: 'one', note: 'Keep', colour: 'green' }));
    expect(quotes()).toEqual(['one']);
  });

  test('tell of the first one of an article, once', async () => {
    const storage = aStorage();
    const { state, events } = await aState(storage);
    const { id } = state.add(passage('one'), 'yellow');
    state.add(passage('two'), 'yellow');
    await vi.waitFor(() => expect(storage.kept.size).toBe(2));
    state.remove(id);
    state.add(passage('three'), 'yellow');
    await vi.waitFor(() => expect(storage.calls).toContain('put three'));
    expect(events.map(({ kind }) => kind)).toEqual(['begun', 'deleted']);
    const later = await aState(storage);
    later.state.add(passage('four'), 'yellow');
    await vi.waitFor(() => expect(storage.calls).toContain('put four'));
    expect(later.events).toEqual([]);
  });
});

describe('a storage that fails', () => {
  test('is told; nothing is lost, and trying again stores all of it', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { state, events, kept, quotes, storage } = await aState();
    storage.failure = new LibraryError('quota');
    state.add(passage('one'), 'yellow');
    const { id } = state.add(passage('two'), 'yellow');
    await vi.waitFor(() => expect(error).toHaveBeenCalledTimes(2));
    state.change(id, { note: 'Told once' });
    await vi.waitFor(() => expect(error).toHaveBeenCalledTimes(3));
    await vi.waitFor(() => expect(events.filter(({ kind }) => kind === 'not-stored')).toHaveLength(2));
    expect(quotes()).toEqual(['one', 'two']);
    storage.failure = undefined;
    const [failed] = events.filter((event) => event.kind === 'not-stored');
    if (failed?.kind !== 'not-stored') throw new Error('Nothing was told');
    expect(failed.code).toBe('quota');
    failed.again();
    await vi.waitFor(() => expect(kept.size).toBe(2));
    error.mockRestore();
  });

  test('is told where marks cannot be read', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const storage = aStorage();
    storage.failure = new LibraryError('unavailable');
    const { events } = await aState(storage);
    expect(events).toEqual([{ kind: 'not-read', code: 'unavailable' }]);
    error.mockRestore();
  });
});

test('marks of private windows are kept by the page alone', async () => {
  const storage = aStorage();
  storage.world = { ...storage.world, ...privateMarks };
  const { state, calls, quotes } = await aState(storage, 'https://example.org/private');
  state.add(passage('one'), 'pink');
  await settled();
  expect(quotes()).toEqual(['one']);
  expect(calls).toEqual([]);
  expect(storage.colour).toBe('yellow');
  const later = await aState(storage, 'https://example.org/private#later');
  expect(later.quotes()).toEqual(['one']);
});
