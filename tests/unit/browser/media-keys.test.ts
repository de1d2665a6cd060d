import { afterEach, expect, test, vi } from 'vitest';
import { takeMediaKeys } from '../../../src/browser/media-keys.ts';

afterEach(() => vi.unstubAllGlobals());

const SHOWN = { title: 'A title', artist: 'The Post' };
const actions = () => ({
  play: vi.fn<() => void>(),
  pause: vi.fn<() => void>(),
  previous: vi.fn<() => void>(),
  next: vi.fn<() => void>(),
});

function aSession() {
  const handlers = new Map<string, (() => void) | null>();
  const session = {
    metadata: null as unknown,
    playbackState: 'none',
    setActionHandler(action: string, handler: (() => void) | null) {
      if (action === 'previoustrack') throw new TypeError('No such action.');
      handlers.set(action, handler);
    },
  };
  return { session, handlers };
}

test('the keys are taken, and given back in the end; one that the browser does not know is left out', () => {
  const { session, handlers } = aSession();
  vi.stubGlobal('navigator', { mediaSession: session });
  vi.stubGlobal(
    'MediaMetadata',
    class {
      shown: unknown;
      constructor(shown: unknown) {
        this.shown = shown;
      }
    },
  );
  const over = new AbortController();
  const does = actions();
  const keys = takeMediaKeys(SHOWN, does, over.signal);
  expect(session.metadata).toEqual({ shown: SHOWN });
  handlers.get('play')?.();
  handlers.get('pause')?.();
  handlers.get('nexttrack')?.();
  for (const action of [does.play, does.pause, does.next]) expect(action).toHaveBeenCalledTimes(1);
  keys.setPlaying(true);
  expect(session.playbackState).toBe('playing');
  keys.setPlaying(false);
  expect(session.playbackState).toBe('paused');
  over.abort();
  expect([...handlers.values()]).toEqual([null, null, null]);
  expect(session).toMatchObject({ metadata: null, playbackState: 'none' });
});

test('a browser without them has none', () => {
  vi.stubGlobal('navigator', {});
  const keys = takeMediaKeys(SHOWN, actions(), new AbortController().signal);
  expect(() => keys.setPlaying(true)).not.toThrow();
});
