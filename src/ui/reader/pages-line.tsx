import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ArticlePages } from '../../article/article.ts';
import type { PageFailure } from '../../browser/fetch-page.ts';
import { i18n } from '../../browser/i18n.ts';
import { readTabPages } from '../../browser/read-tab-pages.ts';
import { uiLanguage } from '../parts/dates.ts';
import { honestHost } from '../parts/honest-host.ts';
import { Later } from '../parts/later.tsx';
import { report } from '../parts/start-page.ts';
import { followLinks } from './follow-links.ts';
import { goToPage } from './go-to-page.ts';
import { goesOn } from './goes-on.ts';
import type { OtherReadings } from './other-readings.ts';
import { createPagesState, isWhole, type PagesStep, type PagesWorld } from './pages-state.ts';
import type { Reading } from './reader-view.ts';

function reasonOf(failure: PageFailure): string {
  switch (failure) {
    case 'unreachable':
      return i18n.t('pageFailure_unreachable');
    case 'refused':
      return i18n.t('pageFailure_refused');
    case 'not-html':
      return i18n.t('pageFailure_not_html');
    case 'too-large':
      return i18n.t('pageFailure_too_large');
    case 'too-slow':
      return i18n.t('pageFailure_too_slow');
    case 'no-text':
      return i18n.t('pageFailure_no_text');
    case 'another-text':
      return i18n.t('pageFailure_another_text');
    case 'not-named':
      return i18n.t('pageFailure_not_named');
  }
}

/** What there is of the article, and what is missing. */
function aboutPages({ number, count, joined }: ArticlePages): string {
  if (joined) {
    if (joined.first === 1 && joined.last === count) return i18n.t('pagesAll', count);
    const [from, to] = [`${joined.first}`, `${joined.last}`];
    return count === null ? i18n.t('pagesFromTo', [from, to]) : i18n.t('pagesFromToOf', [from, to, `${count}`]);
  }
  if (number > 1)
    return count === null ? i18n.t('pagesThis', [`${number}`]) : i18n.t('pagesThisOf', [`${number}`, `${count}`]);
  return count === null ? i18n.t('pagesGoOn') : i18n.t('pagesGoOnMore', count - 1);
}

function aboutStep(step: PagesStep): ComponentChild {
  switch (step.kind) {
    case 'idle':
      return null;
    case 'reading':
      if (step.page === null) return i18n.t('pagesBeginning');
      return step.of === null
        ? i18n.t('pagesReading', [`${step.page}`])
        : i18n.t('pagesReadingOf', [`${step.page}`, `${step.of}`]);
    case 'stopped':
      return i18n.t('pagesStopped', [`${step.stop.page}`, reasonOf(step.stop.failure)]);
    case 'failed':
      return (
        <Later
          load={() => import('./message-words.ts')}
          draw={({ titleOfFailure }) => `${titleOfFailure(step.failure)}.`}
        />
      );
  }
}

export interface PagesLineProps {
  reading: Reading;
  otherwise: OtherReadings | undefined;
  world?: PagesWorld;
}

/**
 * After the text of an article that its publisher spread over several pages: that it goes on, and on wish all of it. It stands outside the
 * article, so that it stays where it is, and is heard, when the joined one takes the place of the article.
 */
export function PagesLine({ reading, otherwise, world = { readTabPages } }: PagesLineProps) {
  const line = useRef<HTMLDivElement>(null);
  const known = reading.article.pages;
  const first = otherwise?.first.value;
  const { tabId } = reading;
  const over = useMemo(() => new AbortController(), [otherwise, first, tabId]);
  const pages = useMemo(
    () =>
      otherwise && tabId !== undefined
        ? createPagesState(tabId, reading.article, otherwise.choose, over.signal, world)
        : undefined,
    [over],
  );
  useEffect(() => () => over.abort(), [over]);
  const step: PagesStep = pages?.step.value ?? { kind: 'idle' };
  const arrival = pages?.arrival.value ?? null;
  const hadFocus = useRef(false);
  hadFocus.current = line.current?.contains(document.activeElement) ?? false;

  // After everything stands in its place, and the page was scrolled to where it was before.
  useEffect(() => {
    if (arrival === null || !pages) return;
    pages.arrived();
    goToPage(arrival);
  }, [pages, arrival, reading]);

  // The button that was pressed is gone; the next one stands in its place.
  useLayoutEffect(() => {
    if (hadFocus.current && arrival === null && !line.current?.contains(document.activeElement))
      line.current?.querySelector('button')?.focus();
  });

  if (!known) return null;
  const isReading = step.kind === 'reading';
  const isBroken = step.kind === 'stopped' || step.kind === 'failed';
  // Broken off in an earlier visit to the tab, it can be gone on with as well.
  const missing = !isWhole(reading.article) || isBroken;
  const progress =
    step.kind === 'reading' && step.page !== null && step.of !== null ? (step.page - 1) / step.of : undefined;
  return (
    <div class="pages-line" ref={line} lang={uiLanguage()}>
      <div class={isReading ? 'pages-said unseen' : 'pages-said'} role="status">
        {isBroken && <p class="pages-broken">{aboutStep(step)}</p>}
        <p>
          {isReading ? aboutStep(step) : aboutPages(known)}
          {!pages && goesOn(reading.article) && <WayToPage reading={reading} />}
        </p>
      </div>
      {isReading && (
        <div class="progress">
          <span aria-hidden="true">{aboutStep(step)}</span>
          <progress aria-label={i18n.t('pagesReadAll')} value={progress} max={1} />
          <button type="button" class="quiet" onClick={() => pages?.cancel()}>
            {i18n.t('loadingCancel')}
          </button>
        </div>
      )}
      {!isReading && pages && (
        <div class="pages-acts">
          {missing && (
            <button type="button" class="secondary" onClick={() => report(pages.readAll())}>
              {i18n.t(isBroken ? 'tryAgain' : 'pagesReadAll')}
            </button>
          )}
          {known.joined && first && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                pages.left();
                otherwise?.choose(first);
              }}
            >
              {i18n.t('pagesOnlyThis')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** For a saved article, from which nothing is fetched: the way to its page. */
function WayToPage({ reading: { address, tabId } }: { reading: Reading }) {
  const way = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!way.current) return;
    const over = new AbortController();
    followLinks(way.current, tabId, over.signal);
    return () => over.abort();
  }, [tabId]);
  return (
    <span ref={way}>
      {' '}
      <a href={address}>
        {i18n.t('cutShortWay')} <bdi>{honestHost(address)}</bdi>
      </a>
    </span>
  );
}
