import { ChevronRight } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Appeal } from '../../appeals/appeal.ts';
import { i18n } from '../../browser/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import { kindName } from '../parts/kind-names.ts';
import { report } from '../parts/start-page.ts';
import { AppealContent } from './appeal-content.tsx';
import type { Reveal } from './appeals-state.ts';
import type { Reading } from './reader-view.ts';
import { whyFolded } from './why-folded.ts';

/** Letters of an appeal that stand on its closed card; the style cuts what does not fit. */
const FIRST_WORDS = 140;

interface AppealCardProps {
  appeal: Appeal;
  reading: Reading;
  reveal: Reveal | null;
  /** Whether it is open at first; from then on it is the reader's to open and close. */
  isOpen: boolean;
}

/** One appeal: closed, its kind and first words; open, its own words, why it was folded, and the way back into the text. */
export function AppealCard({ appeal, reading, reveal, isOpen }: AppealCardProps) {
  const { appeals: state, corrections, article, pageFolds } = reading;
  const [openAtFirst] = useState(isOpen);
  const card = useRef<HTMLDetailsElement>(null);
  const isBack = state.putBack.value.has(appeal.id);
  const onPage = pageFolds?.onPage.value.get(appeal.id);
  const isInPlace = state.displayOf(appeal) === 'leave' && appeal.placement === 'inline';
  const canMove = (!isInPlace || isBack) && !state.isOnlyAppeal;

  useEffect(() => {
    if (reveal?.where !== 'footer' || reveal.id !== appeal.id || !card.current) return;
    // The footer around it first: what is closed cannot take the focus.
    card.current.closest<HTMLDetailsElement>('details.appeals')?.setAttribute('open', '');
    card.current.open = true;
    const summary = card.current.querySelector('summary');
    summary?.focus({ preventScroll: true });
    card.current.scrollIntoView({ block: 'nearest' });
  }, [reveal, appeal.id]);

  return (
    <details class="appeal" ref={card} open={openAtFirst}>
      <summary>
        <span class="kind">{kindName(appeal.kind)}</span>
        <span class="first-words" lang={article.lang ?? undefined} dir="auto">
          {appeal.text.replace(/\s+/g, ' ').slice(0, FIRST_WORDS)}
        </span>
        {appeal.count > 1 && (
          <span class="times">
            <span aria-hidden="true">{i18n.t('appealTimes', [appeal.count])}</span>
            <span class="unseen">{i18n.t('appealTimesLong', [appeal.count])}</span>
          </span>
        )}
        <Icon node={ChevronRight} />
      </summary>
      <div class="appeal-body">
        <AppealContent appeal={appeal} reading={reading} />
        <p class="why" dir="auto">
          {corrections.isByReader(appeal) ? i18n.t('appealWhyReader') : whyFolded(appeal.reasons)}
          {onPage === 'folded' && ` ${i18n.t('appealFoldedOnPage')}`}
        </p>
      </div>
      {(canMove || onPage) && (
        <div class="acts">
          {canMove && (
            <button
              type="button"
              class="quiet"
              onClick={() => (isBack ? corrections.foldAgain(appeal.id, 'footer') : corrections.callArticle(appeal.id))}
            >
              {isBack ? i18n.t('appealFoldAgain') : i18n.t('appealPutBack')}
            </button>
          )}
          {onPage && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                if (pageFolds) report(pageFolds.turn(appeal.id));
              }}
            >
              {onPage === 'folded' ? i18n.t('appealShowOnPage') : i18n.t('appealFoldOnPage')}
            </button>
          )}
        </div>
      )}
    </details>
  );
}
