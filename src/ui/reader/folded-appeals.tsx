import type { Appeal } from '../../appeals/appeal.ts';
import { i18n } from '../../browser/i18n.ts';
import { inPlural } from '../parts/in-plural.ts';
import { AppealCard } from './appeal-card.tsx';
import type { Reading } from './reader-view.ts';
import { siteOf } from './site-of.ts';

/** The appeals after the article: those that are folded or stand in the text as cards, of those that are hidden their number. */
export function FoldedAppeals({ reading }: { reading: Reading }) {
  const { appeals: state } = reading;
  const appeals = state.appeals.value;
  const reveal = state.reveal.value;
  const hidden = appeals.filter((appeal) => state.displayOf(appeal) === 'hide');
  const shown = appeals.filter((appeal) => !hidden.includes(appeal));
  const isInPlace = shown.some((appeal) => state.displayOf(appeal) === 'leave');
  const site = siteOf(reading);
  // What the reader called article stands in the text; its card stays, to take that back.
  const summary = (key: 'appealsFolded' | 'appealsInPlace' | 'appealsHidden', of: readonly Appeal[]) => {
    const count = of.filter(({ id }) => !state.putBack.value.has(id)).length;
    return count === 0 ? i18n.t('appealsAllPutBack') : i18n.t(key, count, [count, inPlural(site)]);
  };
  return (
    <>
      {shown.length > 0 && (
        <details class="appeals" open={state.isOnlyAppeal}>
          <summary>
            <h2 dir="auto">{summary(isInPlace ? 'appealsInPlace' : 'appealsFolded', shown)}</h2>
          </summary>
          <ul>
            {shown.map((appeal) => (
              <li key={appeal.id}>
                <AppealCard
                  appeal={appeal}
                  reading={reading}
                  reveal={reveal}
                  isOpen={shown.length === 1 || state.isOnlyAppeal}
                />
              </li>
            ))}
          </ul>
          <p class="note">{i18n.t('appealsNothingDeleted')}</p>
        </details>
      )}
      {hidden.length > 0 && (
        <p class="hidden-note">
          <span dir="auto">{summary('appealsHidden', hidden)}</span>{' '}
          <button
            type="button"
            class="quiet"
            onClick={() => {
              state.showHidden();
              // The button goes; the first card takes the focus.
              if (hidden[0]) state.open(hidden[0].id);
            }}
          >
            {i18n.t('appealsShow')}
          </button>
        </p>
      )}
    </>
  );
}
