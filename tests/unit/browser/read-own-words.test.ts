import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { i18n } from '../../../src/browser/i18n.ts';
import { setOwnWords } from '../../../src/browser/own-words.ts';
import { readOwnWords } from '../../../src/browser/read-own-words.ts';

const EN = {
  localeTag: { message: 'en' },
  localePlurals: { message: '1 n' },
  libraryOf: { message: '$2 costs $$1, says $1' },
  libraryCount: { message: '$1 article | $1 articles' },
};

/** The texts that the browser gives. */
let given: Record<string, string>;
const asked: string[] = [];
const t = i18n.t as (key: string, values?: (string | number)[] | number) => string;

beforeEach(() => {
  given = {};
  asked.length = 0;
  setOwnWords({});
  Object.assign(browser, {
    i18n: { getMessage: (key: string) => given[key] ?? '', getUILanguage: () => 'pt-BR' },
  });
  browser.runtime.getManifest = () => ({ default_locale: 'en' }) as never;
});
afterEach(() => vi.unstubAllGlobals());

/** Lets files of the extension be read; what is not there is an error of the network, as in Chromium. */
function withFiles(files: Record<string, unknown>): void {
  vi.stubGlobal('fetch', (address: string) => {
    const language = /_locales\/(.+)\/messages\.json$/.exec(address)?.[1] ?? '';
    asked.push(language);
    return language in files
      ? Promise.resolve(new Response(JSON.stringify(files[language])))
      : Promise.reject(new TypeError('Failed to fetch'));
  });
}

it('reads nothing where the browser has words', async () => {
  given = { localeTag: 'de' };
  withFiles({ en: EN });
  await readOwnWords();
  expect(asked).toEqual([]);
  expect(t('localeTag')).toBe('de');
});

it('gives words of our own where the browser has none, in its language or the nearest', async () => {
  withFiles({ en: EN, pt: { ...EN, localeTag: { message: 'pt' } } });
  await readOwnWords();
  expect(asked).toEqual(['pt_BR', 'pt']);
  expect(t('localeTag')).toBe('pt');
});

it('fills in values and chooses forms as with the words of the browser', async () => {
  withFiles({ en: EN });
  await readOwnWords();
  expect(asked).toEqual(['pt_BR', 'pt', 'en']);
  expect(t('libraryOf', ['Ann', '$1'])).toBe('$1 costs $1, says Ann');
  expect(t('libraryCount', 1)).toBe('1 article');
  expect(t('libraryCount', 1234)).toBe('1,234 articles');
});

it('says so where no words can be read at all', async () => {
  withFiles({});
  await expect(readOwnWords()).rejects.toThrow('no words');
});
