import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article } from '../../article/article.ts';
import { uiLanguage } from '../parts/dates.ts';
import { report } from '../parts/start-page.ts';
import type { OtherReadings } from './other-readings.ts';
import { aboutNumber, readingName, wordsCount } from './reading-names.ts';

/** What is said of a reading that may not be the whole article. */
function doubtText({ doubt, wordCount }: Article): string {
  if (!doubt) return '';
  if (doubt.reason === 'near-empty') return i18n.t('doubtEmpty', [wordsCount(wordCount)]);
  return i18n.t('doubtShort', [wordsCount(wordCount), aboutNumber(doubt.pageWords)]);
}

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
    if (wasOpen.current && !isOpen)
      (opener.current ?? document.querySelector<HTMLElement>('[popovertarget="appeals-menu"]'))?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (!otherwise)
    return article.doubt ? (
      <Note>
        <p>{doubtText(article)}</p>
      </Note>
    ) : null;
  if (isOpen) return <ReadingsList article={article} otherwise={otherwise} />;
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

function SelectionButton({ otherwise }: { otherwise: OtherReadings }) {
  return (
    <button type="button" class="quiet" onClick={() => report(otherwise.readSelection())}>
      {i18n.t('selectionRead')}
    </button>
  );
}

/** The readings to choose from: arrow keys go from one to the next, and each is on screen at once. */
function ReadingsList({ article, otherwise }: { article: Article; otherwise: OtherReadings }) {
  const list = useRef<HTMLFieldSetElement>(null);
  const { first, others, selected } = otherwise;
  const step = others.value;
  const readings = [first.value, ...(step.kind === 'listed' ? step.articles : []), selected.value].filter(
    (one) => one !== undefined,
  );
  const isAlone = step.kind === 'listed' && readings.length < 2;

  // Whoever opened it stood on a button that is gone.
  useLayoutEffect(() => {
    const target = list.current?.querySelector<HTMLElement>('input:checked') ?? list.current;
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <div
      class="readings-note"
      lang={uiLanguage()}
      onKeyDown={({ key }) => {
        if (key === 'Escape') otherwise.setOpen(false);
      }}
    >
      <fieldset ref={list} tabIndex={-1} aria-describedby="readings-hint">
        <legend>{i18n.t('readingsTitle')}</legend>
        <p id="readings-hint">{i18n.t(isAlone ? 'readingsNone' : 'readingsHint')}</p>
        {readings.map((one) => (
          <label key={one.reading ?? 'first'}>
            <input type="radio" name="reading" checked={one === article} onChange={() => otherwise.choose(one)} />
            <span>
              {readingName(one)} <small>{wordsCount(one.wordCount)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p role="status" class="readings-status">
        {step.kind === 'asking' && i18n.t('readingsAsking')}
      </p>
      <div class="note-acts">
        <SelectionButton otherwise={otherwise} />
        <button type="button" class="quiet" onClick={() => otherwise.setOpen(false)}>
          {i18n.t('close')}
        </button>
      </div>
    </div>
  );
}
