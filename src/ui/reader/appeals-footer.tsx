import { i18n } from '../../browser/i18n.ts';
import { Later } from '../parts/later.tsx';
import type { AppealNews } from './appeals-state.ts';
import type { Reading } from './reader-view.ts';

function wordsOf(news: AppealNews | null): string {
  if (!news) return '';
  return i18n.t('appealsArrived', news.count);
}

/** The publisher's own voice, after the article: the colophon. */
export function AppealsFooter({ reading }: { reading: Reading }) {
  const { appeals: state } = reading;
  const [first] = state.appeals.value;
  const live = (
    <p class="unseen" aria-live="polite">
      {wordsOf(state.news.value)}
    </p>
  );
  if (!first || state.displayOf(first) === null) return live;
  return (
    <footer class="colophon">
      {live}
      {/* The text stands there before. */}
      <Later
        load={() => import('./folded-appeals.tsx')}
        draw={({ FoldedAppeals }) => <FoldedAppeals reading={reading} />}
      />
    </footer>
  );
}
