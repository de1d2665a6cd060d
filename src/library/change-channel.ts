/** Every page of the extension hears of changes that any of them made. */
const CHANNEL = 'colophon-library';

/** Says that the library has changed, to this page as to the others. */
export function tellLibraryChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only.
  channel.postMessage('changed');
  channel.close();
}

/** Calls back after each change of the library, made by this page or another, until `signal` aborts. */
export function watchLibrary(onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', () => onChange(), { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

/** The same for marks, which change far more often than the library's articles. */
const MARKS_CHANNEL = 'colophon-marks';

/** Says that the marks of the article at this address have changed, to this page as to the others. */
export function tellMarksChange(address: string): void {
  const channel = new BroadcastChannel(MARKS_CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only.
  channel.postMessage(address);
  channel.close();
}

/** Calls back with the article's address after each change of marks, made by this page or another, until `signal` aborts. */
export function watchMarks(onChange: (address: string) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(MARKS_CHANNEL);
  channel.addEventListener('message', (event: MessageEvent<string>) => onChange(event.data), { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

/** The same for articles that are on their way. */
const SAVES_CHANNEL = 'colophon-saves';

/** Says that an article is to be saved now. That it is saved, or given up, is a change of the library. */
export function tellSaveBegun(): void {
  const channel = new BroadcastChannel(SAVES_CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only.
  channel.postMessage('begun');
  channel.close();
}

/** Calls back whenever a save has begun, in this page or another, until `signal` aborts. */
export function watchSaves(onBegin: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(SAVES_CHANNEL);
  channel.addEventListener('message', () => onBegin(), { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
