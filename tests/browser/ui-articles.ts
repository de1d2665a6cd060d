import { signal } from '@preact/signals';
import type { Appeal } from '../../src/appeals/appeal.ts';
import type { Correction } from '../../src/appeals/correction.ts';
import type { Article } from '../../src/article/article.ts';
import type { Mark } from '../../src/marks/mark.ts';
import type { AppealDisplay, DisplayByKind } from '../../src/settings/display-of-kind.ts';
import { createAppealsState } from '../../src/ui/reader/appeals-state.ts';
import { type CorrectionEvent, createCorrectionsState } from '../../src/ui/reader/corrections-state.ts';
import {
  createMarksState,
  type MarksEvent,
  type MarksState,
  type MarksWorld,
} from '../../src/ui/reader/marks/marks-state.ts';
import type { ReaderState, ReaderView, Reading } from '../../src/ui/reader/reader-view.ts';
import type { SaveStep } from '../../src/ui/reader/save-state.ts';

/** An appeal in the text of `anArticle`. */
export const DONATION: Appeal = {
  id: 'a1',
  kind: 'donation',
  placement: 'inline',
  html: '<p><b>Dear readers,</b></p><p>The Harbour Post has no owner and no paywall. If eleven of every thousand who read this gave three euros a month, the winter would be paid for.</p><p><a href="https://harbourpost.example/support">Support the Harbour Post</a></p>',
  text: 'Dear readers,\nThe Harbour Post has no owner and no paywall. If eleven of every thousand who read this gave three euros a month, the winter would be paid for.\nSupport the Harbour Post',
  reasons: [
    { signal: 'asks-for-money', detail: 'three euros a month' },
    { signal: 'outlet-voice', detail: 'The Harbour Post has no owner' },
    { signal: 'links-to-support', detail: 'harbourpost.example/support' },
  ],
  count: 1,
};

/** An appeal that stood beside the text. */
export const NEWSLETTER: Appeal = {
  id: 'a2',
  kind: 'newsletter',
  placement: 'around',
  html: '<h3>The Thursday Boat</h3><p>Get the Thursday Boat in your inbox every week.</p>',
  text: 'The Thursday Boat\nGet the Thursday Boat in your inbox every week.',
  reasons: [{ signal: 'asks-for-email' }, { signal: 'email-field' }],
  count: 5,
};

/** An article with two appeals, the first in its text. */
export function anArticle(changes: Partial<Article> = {}): Article {
  return {
    url: 'https://harbourpost.example/2026/11/lighthouse',
    canonicalUrl: null,
    title: 'The last lighthouse keeper of Skerry Rock packs her bags',
    byline: 'Ines Aldana',
    siteName: 'The Harbour Post',
    published: '2026-11-14',
    modified: null,
    lang: 'en',
    dir: 'ltr',
    excerpt: 'After forty-one winters, automation reaches the island that the maps forgot.',
    leadImage: null,
    wordCount: 640,
    readingMinutes: 3,
    content:
      '<p>The boat comes on Thursdays when the swell allows it, and not at all when it does not.</p>' +
      '<p>She keeps a ledger of ships that <a href="https://harbourpost.example/ledger">no one asked her to keep</a>. <a href="#end">To the end</a>.</p>' +
      '<div data-colophon-appeal="a1"></div>' +
      '<h3>A light that no one needs to see</h3><p>Satellites made the lamp a courtesy some twenty years ago.</p>' +
      '<p id="end">The letter came in March.</p>',
    appeals: [DONATION, NEWSLETTER],
    ...changes,
  };
}

/** A reading of an article as the reader makes it, with a memory in place of the settings. */
export function aReading(
  article: Article,
  {
    everywhere = 'fold',
    here = null,
    kinds = {},
    marks = true,
    step = { kind: 'not-saved' },
    corrected = [],
    tell = () => undefined,
    marked,
    ...rest
  }: Partial<Reading> & {
    everywhere?: AppealDisplay;
    here?: AppealDisplay | null;
    kinds?: DisplayByKind;
    marks?: boolean;
    step?: SaveStep;
    /** What was corrected on the site before. */
    corrected?: readonly Correction[];
    tell?: (event: CorrectionEvent) => void;
    marked?: MarksState;
  } = {},
): Reading {
  let stored = { everywhere, here };
  let corrections = corrected;
  const host = new URL(article.url).hostname;
  const end = new AbortController().signal;
  const appeals = createAppealsState(article, host, end, {
    getAppealDisplay: () => Promise.resolve(stored),
    getDisplayByKind: () => Promise.resolve(kinds),
    setAppealDisplay: (value, where) => {
      stored = where === 'everywhere' ? { ...stored, everywhere: value ?? 'fold' } : { ...stored, here: value };
      return Promise.resolve();
    },
    watchAppealDisplay: () => undefined,
    areMarksShown: () => Promise.resolve(marks),
    watchMarksShown: () => undefined,
  });
  const { isPrivate = false } = rest;
  const state = marked ?? marksKeptIn(new Map(), article.url);
  return {
    article,
    address: article.url,
    tabId: 7,
    looksLikeArticle: true,
    appeals,
    corrections: createCorrectionsState(appeals, { isPrivate, tell }, end, {
      getCorrections: () => Promise.resolve([...corrections]),
      changeCorrections: (_host, change) => {
        const before = corrections;
        corrections = change(corrections);
        return Promise.resolve(before);
      },
      watchCorrections: () => undefined,
    }),
    openMarks: () => Promise.resolve(state),
    save: {
      step: signal(step),
      press: () => Promise.resolve(),
      saveAgain: () => Promise.resolve(),
      undoRemove: () => Promise.resolve(),
    },
    ...rest,
  };
}

/** Marks of an article that are kept in a map, by their ids, as long as a test lasts. */
export function marksKeptIn(
  kept: Map<string, Mark>,
  url: string,
  { tell = () => undefined, ...world }: Partial<MarksWorld> & { tell?: (event: MarksEvent) => void } = {},
): MarksState {
  return createMarksState(url, tell, new AbortController().signal, {
    listMarks: () => Promise.resolve([...kept.values()]),
    putMark: (_url, mark) => Promise.resolve(void kept.set(mark.id, mark)),
    deleteMark: (_url, id) => Promise.resolve(void kept.delete(id)),
    watchMarks: () => undefined,
    getMarkColour: () => Promise.resolve('yellow'),
    setMarkColour: () => Promise.resolve(),
    copyQuote: () => Promise.resolve(),
    copyMarks: () => Promise.resolve(),
    ...world,
  });
}

/** A reader that shows one thing, and whose view can be changed. */
export function aReader(view: ReaderView): ReaderState & { view: { value: ReaderView } } {
  return {
    view: signal(view),
    readAgain: () => undefined,
  };
}
