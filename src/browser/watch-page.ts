/** After a navigation the text may arrive late. The page is looked at again when it changed, at most this often … */
const MOST_LOOKS = 12;
/** … and at most this long, in milliseconds: then the page is left alone until it navigates. */
const LONGEST_WATCH = 20_000;
/** Changes are gathered this long before the page is looked at again, in milliseconds. */
const PAUSE = 400;

interface Watch {
  /** The verdict on the page as it stands. */
  detect: () => boolean;
  /** Says the verdict; rejects when the extension was updated or removed, which ends the watch for good. */
  tell: (isArticle: boolean) => Promise<void>;
}

/**
 * Says whether the page is an article, once it is idle, and again after a navigation within the page, a return from the
 * back/forward cache, or when text arrives late. Reads the page only in idle time, changes nothing, and stops by itself.
 */
export function watchPage({ detect, tell }: Watch): void {
  const over = new AbortController();
  let observer: MutationObserver | undefined;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let looks = 0;

  const rest = () => {
    observer?.disconnect();
    observer = undefined;
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  over.signal.addEventListener('abort', rest);

  const whenIdle = (work: () => void) => {
    // Firefox and Chromium both have it; `timeout` so that a busy page is looked at too.
    requestIdleCallback(() => over.signal.aborted || work(), { timeout: 2_000 });
  };

  const look = () => {
    looks++;
    const isArticle = detect();
    tell(isArticle).catch(() => {
      // The extension this script belongs to is gone (updated, removed): fall silent.
      over.abort();
    });
    if (isArticle || looks >= MOST_LOOKS) rest();
  };

  const watchLateText = () => {
    let waiting = false;
    observer = new MutationObserver(() => {
      if (waiting) return;
      waiting = true;
      timers.push(
        setTimeout(() => {
          whenIdle(() => {
            waiting = false;
            if (observer) look();
          });
        }, PAUSE),
      );
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
    timers.push(setTimeout(rest, LONGEST_WATCH));
  };

  const begin = () => {
    rest();
    looks = 0;
    watchLateText();
    whenIdle(look);
  };

  const { signal } = over;
  if ('navigation' in globalThis) {
    let address = location.href;
    (globalThis as unknown as { navigation: EventTarget }).navigation.addEventListener(
      'currententrychange',
      () => {
        if (location.href === address) return;
        address = location.href;
        begin();
      },
      { signal },
    );
  } else {
    for (const event of ['popstate', 'hashchange']) addEventListener(event, begin, { signal });
  }
  addEventListener('pageshow', (event) => event.persisted && begin(), { signal });

  // A page that is loaded ahead is no tab yet.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', begin, { once: true, signal });
  } else begin();
}
