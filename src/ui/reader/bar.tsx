import type { ReadonlySignal } from '@preact/signals';
import { EllipsisVertical, FoldVertical, Headphones, LibraryBig } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { Later } from '../parts/later.tsx';
import { LazyMenu } from '../parts/lazy-menu.tsx';
import type { ToastsState } from '../parts/toasts-state.ts';
import type { FocusState } from './focus/focus-state.ts';
import { shownKeys, toggleMenu, useOffer } from './keys/offers.ts';
import { LookButton } from './look/look-button.tsx';
import type { LookState } from './look/look-state.ts';
import type { OtherReadings } from './other-readings.ts';
import type { Ways } from './reader-page.tsx';
import type { Reading } from './reader-view.ts';
import { SaveButton } from './save-button.tsx';

/** Pixels one scrolls before the bar goes or comes: a trembling finger moves less. */
const THRESHOLD = 8;

/** Follows scrolling: the bar leaves on the way down and comes back on the way up; the line below it grows with what was read. */
function followScroll(bar: HTMLElement, signal: AbortSignal): void {
  let last = window.scrollY;
  const onScroll = () => {
    const top = Math.max(0, window.scrollY);
    const whole = document.documentElement.scrollHeight - window.innerHeight;
    bar.style.setProperty('--read', String(whole > 0 ? Math.min(1, top / whole) : 0));
    if (Math.abs(top - last) < THRESHOLD && top > 0) return;
    bar.classList.toggle('away', top > last && top > bar.offsetHeight);
    last = top;
  };
  window.addEventListener('scroll', onScroll, { passive: true, signal });
  window.addEventListener('resize', onScroll, { passive: true, signal });
  onScroll();
}

/** The bar at the top of the reader. `text` holds the article's text on screen. */
export function Bar({
  reading,
  text,
  look,
  focus,
  otherwise,
  toasts,
  ways,
  onReadAloud,
  onMarks,
  onTranslate,
}: {
  reading: Reading | undefined;
  text: ReadonlySignal<ShadowRoot | null>;
  look: LookState;
  focus: FocusState;
  otherwise: OtherReadings | undefined;
  toasts: ToastsState;
  ways: Ways;
  onReadAloud: () => void;
  onMarks: () => void;
  onTranslate: () => void;
}) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!bar.current) return;
    const over = new AbortController();
    followScroll(bar.current, over.signal);
    return () => over.abort();
  }, [reading]);

  const shown = shownKeys.value;
  useOffer('library', ways.toLibrary);
  useOffer('readAloud', reading && onReadAloud);
  useOffer('look', reading && (() => toggleMenu('look-menu')));
  useOffer('appeals', reading && (() => toggleMenu('appeals-menu')));
  useOffer('more', reading && (() => toggleMenu('more-menu')));
  useOffer('marks', reading && onMarks);
  useOffer('save', reading && (() => void reading.save.press()));

  return (
    <header class={`bar${reading ? ' full' : ''}`} ref={bar}>
      <IconButton
        class="icon-button to-library"
        icon={LibraryBig}
        label={i18n.t('library')}
        shortcut={shown.library}
        onClick={ways.toLibrary}
      />
      {reading && (
        <Later
          load={() => import('./outline/outline-button.tsx')}
          draw={({ OutlineButton }) => <OutlineButton text={text} minutes={reading.article.readingMinutes} />}
        />
      )}
      <span class="grow" />
      <Later
        load={() => import('./find/find-button.tsx')}
        draw={({ FindButton }) => <FindButton text={text} searched={reading?.searched} />}
      />
      {reading && (
        <>
          <IconButton
            class="icon-button to-read-aloud"
            icon={Headphones}
            label={i18n.t('readAloud')}
            shortcut={shown.readAloud}
            onClick={onReadAloud}
          />
          <LookButton state={look} lang={reading.article.lang} shortcut={shown.look} />
          <LazyMenu
            icon={FoldVertical}
            label={i18n.t('appeals')}
            title={i18n.t('displayTitle')}
            id="appeals-menu"
            shortcut={shown.appeals}
            load={() => import('./appeals-menu.tsx')}
            draw={({ AppealsMenu }, close) => (
              <AppealsMenu reading={reading} otherwise={otherwise} ways={ways} close={close} />
            )}
          />
          <SaveButton save={reading.save} shortcut={shown.save} />
          <LazyMenu
            icon={EllipsisVertical}
            label={i18n.t('more')}
            title={i18n.t('more')}
            id="more-menu"
            shortcut={shown.more}
            load={() => import('./take-along/more-menu.tsx')}
            draw={({ MoreMenu }, close) => (
              <MoreMenu
                reading={reading}
                focus={focus}
                toasts={toasts}
                ways={ways}
                onMarks={onMarks}
                onTranslate={onTranslate}
                close={close}
              />
            )}
          />
        </>
      )}
      <span class="read-line" aria-hidden="true" />
    </header>
  );
}
