import { type ReadonlySignal, signal } from '@preact/signals';
import { extractArticle } from '../../article/extract-article.ts';
import { hostNameOf } from '../../article/host-name.ts';
import type { AppealDisplay } from '../../settings/display-of-kind.ts';
import { createAppealsState } from '../reader/appeals-state.ts';
import { type CorrectionEvent, createCorrectionsState } from '../reader/corrections-state.ts';
import type { Reading } from '../reader/reader-view.ts';
import { SAMPLE_ADDRESS, samplePage, sampleWords } from './sample-page.ts';

/** The sample article, and what becomes of its appeal. */
export interface Sample {
  reading: Reading;
  /** `leave`: the appeal stands in the text, as on the page; `fold`: as Colophon shows it. */
  display: ReadonlySignal<AppealDisplay>;
  show(display: AppealDisplay): Promise<void>;
}

/**
 * Reads the sample page as any other, with a state that is kept nowhere: what a visitor does to it holds until the page is left.
 * Throws where it cannot be read: it is ours.
 */
export function createSample(first: AppealDisplay, tell: (event: CorrectionEvent) => void, end: AbortSignal): Sample {
  const article = extractArticle(samplePage(sampleWords()), { url: SAMPLE_ADDRESS });
  if (!article) throw new Error('The sample is no article.');
  const host = hostNameOf(SAMPLE_ADDRESS);
  const display = signal<AppealDisplay>(first);
  const appeals = createAppealsState(article, host, end, {
    getAppealDisplay: () => Promise.resolve({ everywhere: display.value, here: null }),
    getDisplayByKind: () => Promise.resolve({}),
    setAppealDisplay: (value) => {
      display.value = value ?? 'fold';
      return Promise.resolve();
    },
    watchAppealDisplay: () => undefined,
    areMarksShown: () => Promise.resolve(true),
    watchMarksShown: () => undefined,
  });
  const corrections = createCorrectionsState(appeals, { isPrivate: true, tell }, end, {
    getCorrections: () => Promise.resolve([]),
    changeCorrections: () => Promise.resolve([]),
    watchCorrections: () => undefined,
  });
  const nothing = () => Promise.resolve();
  const reading: Reading = {
    article,
    address: SAMPLE_ADDRESS,
    looksLikeArticle: true,
    // Nothing of it is kept.
    isPrivate: true,
    appeals,
    corrections,
    // There is nothing to be marked and nothing to be saved.
    openMarks: () => new Promise(() => undefined),
    save: { step: signal({ kind: 'not-saved' }), press: nothing, saveAgain: nothing, undoRemove: nothing },
  };
  return { reading, display, show: (value) => appeals.choose(value, 'everywhere') };
}
