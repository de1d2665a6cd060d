/** What the keys for media do. */
export interface MediaKeyActions {
  play(): void;
  pause(): void;
  previous(): void;
  next(): void;
}

export interface MediaKeys {
  /** Tells the system what goes on. */
  setPlaying(isPlaying: boolean): void;
}

/** Takes the keys for media, where the browser and the system give them, until `signal` aborts. `title` and `artist` are what they show. */
export function takeMediaKeys(
  shown: { title: string; artist: string },
  actions: MediaKeyActions,
  signal: AbortSignal,
): MediaKeys {
  const session = (navigator as { mediaSession?: MediaSession }).mediaSession;
  if (!session) return { setPlaying: () => undefined };
  const handlers: [MediaSessionAction, () => void][] = [
    ['play', actions.play],
    ['pause', actions.pause],
    ['previoustrack', actions.previous],
    ['nexttrack', actions.next],
  ];
  const set = (action: MediaSessionAction, handler: (() => void) | null): void => {
    try {
      session.setActionHandler(action, handler);
    } catch (error) {
      // Browsers throw for an action they do not know.
      if (!(error instanceof TypeError)) throw error;
    }
  };
  if (typeof MediaMetadata === 'function') session.metadata = new MediaMetadata(shown);
  for (const [action, handler] of handlers) set(action, handler);
  signal.addEventListener(
    'abort',
    () => {
      for (const [action] of handlers) set(action, null);
      session.metadata = null;
      session.playbackState = 'none';
    },
    { once: true },
  );
  return {
    setPlaying(isPlaying) {
      session.playbackState = isPlaying ? 'playing' : 'paused';
    },
  };
}
