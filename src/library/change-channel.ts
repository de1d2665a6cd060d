type Told = string | readonly string[] | undefined;

/** Every page of the extension hears of changes that any of them made. What is said on a channel reaches the page that says it as well. */
function tell(name: string, what: Told): void {
  const channel = new BroadcastChannel(name);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only.
  channel.postMessage(what);
  channel.close();
}

function watch(name: string, onTold: (what: Told) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', (event: MessageEvent<Told>) => onTold(event.data), { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

const LIBRARY = 'colophon-library';
/** Marks change far more often than the library's articles. */
const MARKS = 'colophon-marks';
const SAVES = 'colophon-saves';

/** Says that the library has changed. `ids`: of these articles alone, which may be gone or new. */
export const tellLibraryChange = (ids?: readonly string[]): void => tell(LIBRARY, ids);

/** Calls back after each change of the library, made by this page or another, until `signal` aborts. `ids`: as in `tellLibraryChange`. */
export const watchLibrary = (onChange: (ids?: readonly string[]) => void, signal: AbortSignal): void =>
  watch(LIBRARY, (ids) => onChange(typeof ids === 'string' ? undefined : ids), signal);

/** Says that the marks of the article at this address have changed. */
export const tellMarksChange = (address: string): void => tell(MARKS, address);

/** Calls back with the article's address after each change of marks, made by this page or another, until `signal` aborts. */
export const watchMarks = (onChange: (address: string) => void, signal: AbortSignal): void =>
  watch(
    MARKS,
    (address) => {
      if (typeof address === 'string') onChange(address);
    },
    signal,
  );

/** Says that an article is to be saved now. That it is saved, or given up, is a change of the library. */
export const tellSaveBegun = (): void => tell(SAVES, 'begun');

/** Calls back whenever a save has begun, in this page or another, until `signal` aborts. */
export const watchSaves = (onBegin: () => void, signal: AbortSignal): void => watch(SAVES, () => onBegin(), signal);
