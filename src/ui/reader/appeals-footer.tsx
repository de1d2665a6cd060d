import { i18n } from '../../browser/i18n.ts';
import { inPlural } from '../parts/in-plural.ts';
import { Later } from '../parts/later.tsx';
import type { AppealNews } from './appeals-state.ts';
import type { Reading } from './reader-view.ts';
import { siteOf } from './site-of.ts';

function wordsOf(news: AppealNews | null): string {
  if (!news) return '';
  return i18n.t('appealsArrived', news.count);
}

/** The publisher's own voice, after the article: the colophon. */
export function AppealsFooter({ reading }: { reading: Reading }) {
  const { appeals: state } = reading;
  const appeals = state.appeals.value;
  const display = state.display.value;
  const reveal = state.reveal.value;
  const news = wordsOf(state.news.value);

  const live = (
    <p class="unseen" aria-live="polite">
      {news}
    </p>
  );
  if (appeals.length === 0 || display === null) return live;
  const site = siteOf(reading);
  // What the reader called article stands in the text; its card stays, to take that back.
  const count = appeals.filter(({ id }) => !state.putBack.value.has(id)).length;
  const summary = (key: 'appealsFolded' | 'appealsInPlace' | 'appealsHidden') =>
    count === 0 ? i18n.t('appealsAllPutBack') : i18n.t(key, count, [count, inPlural(site)]);
  return (
    <footer class="colophon">
      {live}
      {display === 'hide' ? (
        <p class="hidden-note">
          <span dir="auto">{summary('appealsHidden')}</span>{' '}
          <button
            type="button"
            class="quiet"
            onClick={() => {
              state.showHidden();
              // The button goes; the first card takes the focus.
              if (appeals[0]) state.open(appeals[0].id);
            }}
          >
            {i18n.t('appealsShow')}
          </button>
        </p>
      ) : (
        <details class="appeals" open={state.isOnlyAppeal}>
          <summary>
            <h2 dir="auto">{display === 'leave' ? summary('appealsInPlace') : summary('appealsFolded')}</h2>
          </summary>
          {/* Closed at first: the text stands there before. */}
          <Later
            load={() => import('./appeal-card.tsx')}
            draw={({ AppealCard }) => (
              <ul>
                {appeals.map((appeal) => (
                  <li key={appeal.id}>
                    <AppealCard
                      appeal={appeal}
                      reading={reading}
                      reveal={reveal}
                      isOpen={appeals.length === 1 || state.isOnlyAppeal}
                    />
                  </li>
                ))}
              </ul>
            )}
          />
          <p class="note">{i18n.t('appealsNothingDeleted')}</p>
        </details>
      )}
    </footer>
  );
}
