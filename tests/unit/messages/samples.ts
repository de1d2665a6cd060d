import type { Messages } from '../../../src/messages/protocol.ts';
import { anArticle } from '../../browser/ui-articles.ts';

const ID = '0197c5a0-0000-7000-8000-000000000001';
const HASH = 'ab'.repeat(32);
const URL_OF_PICTURE = 'https://example.org/a.png';
const article = anArticle();

/** One of each message as it should be, or several where it has several forms. */
export const SAMPLES: { readonly [Name in keyof Messages]: readonly Messages[Name][] } = {
  detected: [{ isArticle: true }],
  readTab: [{ tabId: 7, windowId: 1 }],
  readingProgress: [{ id: ID, done: 0.5 }],
  pagesProgress: [
    { id: ID, page: 2, of: 3 },
    { id: ID, page: 2, of: null },
  ],
  pageFolds: [{ folds: [] }],
  tellPageFolds: [null],
  foldOnPage: [{ id: 'f1', folded: true }],
  saveLinks: [
    {
      jobs: [
        {
          id: ID,
          url: 'https://example.org/',
          from: '',
          force: false,
          learnt: { corrections: [], repeated: {} },
          largestPicture: 1000,
        },
      ],
    },
  ],
  savingLinks: [null],
  linkSettled: [
    { id: ID, outcome: { ok: true, title: 'A', missing: 0 } },
    { id: ID, outcome: { ok: false, failure: { why: 'gone' } } },
    { id: ID, outcome: { ok: false, failure: { library: 'quota' } } },
  ],
  saveLinkAgain: [{ id: ID, force: true }],
  forgetLink: [{ id: ID }],
  linksSeen: [null],
  savesLeft: [null],
  finishSaves: [null],
  savesFinished: [
    {
      saves: [
        { title: 'A', ok: true, missing: 1 },
        { title: 'B', ok: false, code: 'quota' },
      ],
    },
  ],
  planBackups: [{ every: 'weekly' }],
  backUp: [null],
  makeBackup: [{ places: [['key', { block: 1, share: 0.5 }]] }],
  backupReady: [
    { address: 'blob:chrome-extension://id/1', name: 'colophon.zip', bytes: 10, articles: 1, unreadable: 0 },
    { failure: 'no-room' },
  ],
  styleFolds: [null],
  askLibrary: [
    { id: ID, act: 'find', url: 'https://example.org/' },
    { id: ID, act: 'remove', savedId: ID },
    { id: ID, act: 'restore', savedId: ID },
    {
      id: ID,
      act: 'save',
      article,
      pictures: [
        { url: URL_OF_PICTURE, hash: HASH, blob: new Blob(['x']) },
        { url: URL_OF_PICTURE, failure: 'lost' },
      ],
    },
  ],
  doInLibrary: [{ id: ID, act: 'find', url: 'https://example.org/' }],
  libraryAnswered: [
    { id: ID },
    { id: ID, code: 'quota' },
    { id: ID, saved: { id: ID, pictures: [{ url: URL_OF_PICTURE, hash: HASH }] } },
  ],
};

/** What any message might be in place of what it should be. */
export const WRONG: readonly unknown[] = [
  undefined,
  0,
  1,
  true,
  '',
  'x',
  [],
  [null],
  {},
  { length: 1 },
  () => undefined,
  JSON.parse('{"__proto__":{"id":"x","folded":true,"isArticle":true}}'),
];
