import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import { i18n } from '../../browser/i18n.ts';
import { uiLanguage } from '../parts/dates.ts';
import { useOffer } from './keys/offers.ts';
import type { OtherReadings } from './other-readings.ts';
import { readingName, wordsCount } from './reading-names.ts';
import { SelectionButton } from './selection-button.tsx';

/** Other readings are known by their names: the one on screen may be of an earlier visit to the tab. The first is not the joined pages. */
const isOf = (one: Article, article: Article): boolean =>
  one === article || (one.reading !== undefined && one.reading === article.reading);

/** The readings to choose from: arrow keys go from one to the next, and each is on screen at once. */
export function ReadingsList({ article, otherwise }: { article: Article; otherwise: OtherReadings }) {
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

  useOffer('readingsClose', (pressed) => (pressed?.closest('.readings-note') ? otherwise.setOpen(false) : false));

  return (
    <div class="readings-note" lang={uiLanguage()}>
      <fieldset ref={list} tabIndex={-1} aria-describedby="readings-hint">
        <legend>{i18n.t('readingsTitle')}</legend>
        <p id="readings-hint">{i18n.t(isAlone ? 'readingsNone' : 'readingsHint')}</p>
        {readings.map((one) => (
          <label key={one.reading ?? 'first'}>
            <input type="radio" name="reading" checked={isOf(one, article)} onChange={() => otherwise.choose(one)} />
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
