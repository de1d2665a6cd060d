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
  /** Ends the watch; without it, the watch lasts as long as the page. */
  signal?: AbortSignal;
}

/**
 * Says whether the page is an article, once it is idle, and again when that has changed: after a navigation within the page,
 * a return from the back/forward cache, or when text arrives late. Until something is said the page counts as none, as the
 * toolbar shows it. Reads the page only in idle time, changes nothing, and stops by itself.
 */
export function watchPage({ detect, tell, ...limits }: Watch): void {
  const over = new AbortController();
  const signal = limits.signal ? AbortSignal.any([limits.signal, over.signal]) : over.signal;
  let said = false;
  let round = new AbortController();

  /** `text` says whether an article found at once may be one that is about to go. */
  const begin = (text: 'new' | 'replaced') => {
    round.abort();
    round = new AbortController();
    watchRound(text === 'replaced', AbortSignal.any([round.signal, signal]));
  };

  const watchRound = (textMayGo: boolean, ended: AbortSignal) => {
    let looks = 0;
    let pause: ReturnType<typeof setTimeout> | undefined;
    // Firefox and Chromium both have it; `timeout` so that a busy page is looked at too.
    const whenIdle = (work: () => void) => requestIdleCallback(() => ended.aborted || work(), { timeout: 2_000 });

    const look = () => {
      looks++;
      const isArticle = detect();
      if (isArticle !== said) {
        said = isArticle;
        // The extension this script belongs to is gone (updated, removed): fall silent.
        tell(isArticle).catch(() => over.abort());
      }
      if (looks < MOST_LOOKS && (!isArticle || textMayGo)) watchChanges();
    };
    const observer = new MutationObserver(() => {
      // Nothing is observed while a look is due: a page that never rests costs nothing meanwhile.
      observer.disconnect();
      pause = setTimeout(() => whenIdle(look), PAUSE);
    });
    const watchChanges = () => observer.observe(document, { childList: true, subtree: true });

    const limit = setTimeout(() => {
      observer.disconnect();
      looks = MOST_LOOKS;
    }, LONGEST_WATCH);
    ended.addEventListener(
      'abort',
      () => {
        observer.disconnect();
        clearTimeout(pause);
        clearTimeout(limit);
      },
      { once: true },
    );
    whenIdle(look);
  };

  followAddress(() => begin('replaced'), signal);
  addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      // The browser put the icon out when the page was left.
      said = false;
      begin('new');
    },
    { signal },
  );

  // A page that is loaded ahead is no tab yet.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', () => begin('new'), { once: true, signal });
  } else begin('new');
}

/** Calls back when the page has changed its address without being loaded anew: a while later, and not more often, since pages can do so without end. */
function followAddress(onChange: () => void, signal: AbortSignal): void {
  let address = location.href;
  let due: ReturnType<typeof setTimeout> | 0 = 0;
  const compare = () => {
    due ||= setTimeout(() => {
      due = 0;
      if (location.href === address) return;
      address = location.href;
      onChange();
    }, PAUSE);
  };
  const { navigation } = globalThis as unknown as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', compare, { signal });
  // `history.pushState` says nothing to anyone; it mostly follows a click. What changes the fragment is told as `popstate`, too.
  else for (const event of ['popstate', 'click']) addEventListener(event, compare, { signal, capture: true });
}
