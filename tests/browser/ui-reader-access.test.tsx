import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReaderView } from '../../src/ui/reader/reader-view.ts';
import { app, openMenu, setUpReader, show } from './shown-reader.tsx';
import { anArticle, aReading } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();

describe('nobody is shut out', () => {
  const failure = (name: 'no-article' | 'access-withheld' | 'unexpected'): ReaderView => ({
    kind: 'failure',
    failure: name,
    detail: 'detail',
    forced: false,
    saidBefore: false,
  });
  const views: [string, () => ReaderView][] = [
    ['an article', () => ({ kind: 'article', reading: aReading(anArticle()) })],
    ['appeals left in place', () => ({ kind: 'article', reading: aReading(anArticle(), { everywhere: 'leave' }) })],
    ['appeals hidden', () => ({ kind: 'article', reading: aReading(anArticle(), { everywhere: 'hide' }) })],
    ['only an appeal', () => ({ kind: 'article', reading: aReading(anArticle({ wordCount: 0, content: '' })) })],
    [
      'a saved article, right to left',
      () => ({
        kind: 'article',
        reading: aReading(anArticle({ lang: 'ar', dir: 'rtl' }), {
          step: { kind: 'saved', id: 'x' },
          saved: { savedAt: 0, pictures: [{ url: 'https://a.example/1.png', failure: 'refused' }] },
        }),
      }),
    ],
    ['an article that was cut', () => ({ kind: 'article', reading: aReading(anArticle({ incomplete: true })) })],
    ['loading', () => ({ kind: 'loading' })],
    ['no article', () => failure('no-article')],
    ['withheld access', () => failure('access-withheld')],
    ['an error', () => failure('unexpected')],
    ['a saved article that is gone', () => ({ kind: 'saved-not-found' })],
    ['a library that is shut', () => ({ kind: 'library-failure', code: 'quota' })],
  ];

  describe.each(['light', 'sepia', 'dark', 'black', 'contrast'])('in %s', (theme) => {
    beforeEach(() => {
      document.documentElement.dataset.theme = theme;
    });
    afterEach(() => {
      delete document.documentElement.dataset.theme;
    });
    test.each(views)('from %s', async (_name, view) => {
      await show(view());
      for (const details of app.querySelectorAll('details')) details.open = true;
      if (app.querySelector('#appeals-menu')) await openMenu('Appeals');
      expect(await violations()).toEqual([]);
    });
  });
});
