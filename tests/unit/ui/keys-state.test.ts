import { afterEach, expect, test, vi } from 'vitest';
import { checkKeys, type ReaderKeys } from '../../../src/settings/reader-keys.ts';
import { createKeysState } from '../../../src/ui/settings/keys-state.ts';

const end = new AbortController();
afterEach(() => vi.restoreAllMocks());

/** Keys in memory. */
async function started(stored: unknown = {}) {
  const memory = { keys: checkKeys(stored), broken: false, heard: () => undefined as unknown };
  const asked = <Value>(value: Value): Promise<Value> =>
    memory.broken ? Promise.reject(new Error('no storage')) : Promise.resolve(value);
  const state = createKeysState(
    {
      getKeys: () => asked(memory.keys),
      setKeys: (keys: ReaderKeys) => {
        if (!memory.broken) memory.keys = keys;
        return asked(undefined);
      },
      watchKeys: (onChange) => void (memory.heard = onChange),
    },
    end.signal,
  );
  await vi.waitFor(() => expect(state.keys.value).not.toBeNull());
  return { state, memory };
}

test('a key is changed once it was asked for', async () => {
  const { state, memory } = await started();
  await state.take('x');
  expect(memory.keys.changed).toEqual({});
  state.askFor('outline');
  await state.take('x');
  expect(memory.keys.changed).toEqual({ outline: 'x' });
  expect(state.keys.value).toEqual(memory.keys);
  expect(state.asking.value).toBeNull();
});

test('one that something else has is refused, and asked for again', async () => {
  const { state, memory } = await started();
  state.askFor('outline');
  await state.take('l');
  expect(state.refused.value).toEqual({ chord: 'l', because: 'taken', by: 'look' });
  await state.take('F3');
  expect(state.refused.value).toEqual({ chord: 'F3', because: 'taken', by: 'findNext' });
  await state.take('Space');
  expect(state.refused.value).toEqual({ chord: 'Space', because: 'impossible' });
  expect(state.asking.value).toBe('outline');
  await state.take('o');
  expect([state.asking.value, state.refused.value, memory.keys.changed]).toEqual([null, null, {}]);
});

test('a key is taken away, and its letter is free', async () => {
  const { state, memory } = await started();
  state.askFor('look');
  await state.take(null);
  state.askFor('outline');
  await state.take('l');
  expect(memory.keys.changed).toEqual({ look: null, outline: 'l' });
  await state.reset('look');
  expect(state.refused.value).toEqual({ chord: 'l', because: 'taken', by: 'outline' });
  await state.reset('outline');
  await state.reset('look');
  expect(memory.keys.changed).toEqual({});
});

test('all is set back, and that is taken back', async () => {
  const { state, memory } = await started({ plain: false, changed: { look: 'x' } });
  const restore = await state.resetAll();
  expect(memory.keys).toEqual({ plain: true, changed: {} });
  await restore();
  expect(memory.keys).toEqual({ plain: false, changed: { look: 'x' } });
  await state.setPlain(true);
  expect(memory.keys).toEqual({ plain: true, changed: { look: 'x' } });
});

test('what is changed elsewhere is followed, and a broken storage is told', async () => {
  const { state, memory } = await started();
  memory.keys = checkKeys({ changed: { save: 'z' } });
  memory.heard();
  await vi.waitFor(() => expect(state.keys.value?.changed).toEqual({ save: 'z' }));
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  memory.broken = true;
  await state.setPlain(false);
  expect(state.failed.value).toBe(true);
  expect(error).toHaveBeenCalled();
});
