import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import { i18n } from '../../browser/i18n.ts';
import { uiLanguage } from '../parts/dates.ts';
import { Later } from '../parts/later.tsx';
import type { OtherReadings } from './other-readings.ts';
import { aboutNumber, readingName, wordsCount } from './reading-names.ts';
import { SelectionButton } from './selection-button.tsx';

/** What is said of a reading that may not be the whole article. */
function doubtText({ doubt, wordCount }: Article): string {
  if (!doubt) return '';
  if (doubt.reason === 'near-empty') return i18n.t('doubtEmpty', [wordsCount(wordCount)]);
  return i18n.t('doubtShort', [wordsCount(wordCount), aboutNumber(doubt.pageWords)]);
}

/** The button whose menu leads to the other readings: in the bar, or what stands for it where the bar has no room. */
const menuButton = (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('[popovertarget="appeals-menu"], [popovertarget="more-menu"]')].find(
    (button) => button.checkVisibility(),
  );

/**
 * Above an article: that it may not be all of it, which reading of its page this is where it is not the first, and on wish the other
 * ones. It stands outside the article, so that the focus stays in it when another takes the place of the article.
 */
export function ReadingsNote({ article, otherwise }: { article: Article; otherwise: OtherReadings | undefined }) {
  const isOpen = otherwise?.isOpen.value ?? false;
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);

  // Where the list was closed, the focus goes back to where it was opened from: here, or the menu.
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) (opener.current ?? menuButton())?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (!otherwise)
    return article.doubt ? (
      <Note>
        <p>{doubtText(article)}</p>
      </Note>
    ) : null;
  if (isOpen)
    return (
      <Later
        load={() => import('./readings-list.tsx')}
        draw={({ ReadingsList }) => <ReadingsList article={article} otherwise={otherwise} />}
      />
    );
  if (!article.reading && !article.doubt) return null;
  const first = otherwise.first.value;
  const open = (
    <button type="button" class="quiet" ref={opener} onClick={() => otherwise.setOpen(true)}>
      {i18n.t('readingOther')}
    </button>
  );
  if (article.reading)
    return (
      <Note>
        <p>{i18n.t('readingNow', [readingName(article), wordsCount(article.wordCount)])}</p>
        <div class="note-acts">
          {first && (
            <button type="button" class="quiet" onClick={() => otherwise.choose(first)}>
              {i18n.t('readingBack')}
            </button>
          )}
          {open}
        </div>
      </Note>
    );
  return (
    <Note>
      <p>{doubtText(article)}</p>
      <div class="note-acts">
        {open}
        <SelectionButton otherwise={otherwise} />
      </div>
    </Note>
  );
}

function Note({ children }: { children: ComponentChildren }) {
  return (
    <div class="readings-note" role="note" lang={uiLanguage()}>
      {children}
    </div>
  );
}
