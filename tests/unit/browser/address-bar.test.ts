import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type AddressBarWorld, hasAddressBar, startAddressBar } from '../../../src/browser/address-bar.ts';
import { aSummary } from '../../support/fake-library.ts';

vi.mock('../../../src/browser/i18n.ts', () => ({
  i18n: { t: (key: string, values: string[] = []) => [key, ...values].join(' ') },
}));

type Shown = { content: string; description: string }[];

/** The address bar of a browser, with what it was told to show. */
function anAddressBar(world: Partial<AddressBarWorld> = {}, form: 'xml' | 'plain' = 'xml') {
  const said: string[] = [];
  const opened: string[] = [];
  const reported: unknown[] = [];
  const listeners: Record<string, (...told: never[]) => void> = {};
  const event = (name: string) => ({
    addListener: (listener: (...told: never[]) => void) => (listeners[name] = listener),
  });
  Object.assign(browser, {
    omnibox: {
      setDefaultSuggestion: ({ description }: { description: string }) => void said.push(description),
      onInputStarted: event('started'),
      onInputChanged: event('changed'),
      onInputEntered: event('entered'),
    },
  });
  let front: { id: number; incognito: boolean } = { id: 7, incognito: false };
  browser.tabs.query = () => Promise.resolve([front] as never);
  browser.tabs.update = ((id: unknown, { url }: { url?: string } = {}) => {
    opened.push(`in ${String(id)}: ${url}`);
    return Promise.resolve({} as never);
  }) as typeof browser.tabs.update;
  browser.tabs.create = ({ url, active }: { url?: string; active?: boolean }) => {
    opened.push(`${active === false ? 'behind' : 'in front'}: ${url}`);
    return Promise.resolve({} as never);
  };
  const articles = [aSummary('lamp', { title: 'The <lamp> & the fog' }), aSummary('tide')];
  startAddressBar(
    {
      findTitles: (typed) => Promise.resolve({ all: articles.length, found: typed.includes('none') ? [] : articles }),
      findSavedArticleByUrl: (url) => Promise.resolve(articles.find((one) => one.url === url)),
      ...world,
    },
    (error) => reported.push(error),
    form,
  );
  return {
    said,
    opened,
    reported,
    beInPrivate: () => (front = { id: 7, incognito: true }),
    start: () => listeners['started']?.(),
    type: (typed: string) => new Promise<Shown>((show) => listeners['changed']?.(...([typed, show] as never[]))),
    enter: async (entered: string, disposition = 'currentTab') => {
      listeners['entered']?.(...([entered, disposition] as never[]));
      await vi.waitFor(() => expect(opened).toHaveLength(1));
      return opened[0]?.replace(/(?:chrome|moz)-extension:\/\/[^/]*/, '');
    },
  };
}

beforeEach(() => {
  Object.assign(browser, { omnibox: undefined });
});

describe('the address bar', () => {
  it('is left alone where the browser has none for extensions', () => {
    expect(hasAddressBar()).toBe(false);
    expect(() => startAddressBar({} as AddressBarWorld, () => undefined)).not.toThrow();
  });

  it('suggests articles by title and site, escaped, and says what Enter does', async () => {
    const bar = anAddressBar();
    expect(await bar.type('lamp <b>')).toEqual([
      {
        content: 'https://harbourpost.example/lamp',
        description: '\u2068The &lt;lamp&gt; &amp; the fog\u2069 <dim>– harbourpost.example</dim>',
      },
      {
        content: 'https://harbourpost.example/tide',
        description: '\u2068Story tide\u2069 <dim>– harbourpost.example</dim>',
      },
    ]);
    expect(bar.said).toEqual(['barSearch \u2068lamp &lt;b&gt;\u2069']);
  });

  it('says how it is used, that nothing was found, that there is no library yet, and that it cannot be read', async () => {
    const bar = anAddressBar();
    bar.start();
    await vi.waitFor(() => expect(bar.said).toEqual(['barHint']));
    expect(await bar.type('')).toEqual([]);
    expect(await bar.type('none')).toEqual([]);
    expect(bar.said.at(-1)).toBe('barNothing \u2068none\u2069');
    const empty = anAddressBar({ findTitles: () => Promise.resolve({ all: 0, found: [] }) });
    expect(await empty.type('lamp')).toEqual([]);
    expect(empty.said).toEqual(['barEmpty']);
    const broken = anAddressBar({ findTitles: () => Promise.reject(new Error('no database')) });
    expect(await broken.type('lamp')).toEqual([]);
    expect(broken.said).toEqual(['barFailed']);
    expect(broken.reported).toHaveLength(1);
  });

  it('says in Firefox what holds a letter later, too, and that nothing was found among the suggestions', async () => {
    const bar = anAddressBar({}, 'plain');
    expect((await bar.type('lamp'))[0]?.description).toBe('\u2068The <lamp> & the fog\u2069 – harbourpost.example');
    expect(await bar.type('none')).toEqual([{ content: 'none ', description: 'barNothing \u2068none\u2069' }]);
    expect(bar.said).toEqual(['barHint', 'barHint']);
  });

  it('looks for the last of what is typed quickly', async () => {
    const asked: string[] = [];
    const bar = anAddressBar({
      findTitles: (typed) => {
        asked.push(typed);
        return Promise.resolve({ all: 1, found: [aSummary('lamp')] });
      },
    });
    const shown = await Promise.all(['l', 'la', 'lam'].map((typed) => bar.type(typed)));
    expect(asked).toEqual(['lam']);
    expect(shown.map(({ length }) => length)).toEqual([0, 0, 1]);
  });

  it.each([
    ['currentTab', 'in 7: /reader.html?saved=lamp'],
    ['newForegroundTab', 'in front: /reader.html?saved=lamp'],
    ['newBackgroundTab', 'behind: /reader.html?saved=lamp'],
  ])('opens the chosen article: %s', async (disposition, where) => {
    expect(await anAddressBar().enter('https://harbourpost.example/lamp', disposition)).toBe(where);
  });

  it('has the library look for everything else', async () => {
    expect(await anAddressBar().enter('fog & site:"x"')).toBe('in 7: /library.html#search=fog+%26+site%3A%22x%22');
    expect(await anAddressBar().enter('https://elsewhere.example/', 'newBackgroundTab')).toBe(
      'behind: /library.html#search=https%3A%2F%2Felsewhere.example%2F',
    );
    expect(await anAddressBar().enter(' ')).toBe('in 7: /library.html');
  });

  it('opens nothing of the library in a private window', async () => {
    const bar = anAddressBar();
    bar.beInPrivate();
    const windows = { getAll: () => Promise.resolve([{ id: 3, incognito: false }]), update: () => Promise.resolve({}) };
    Object.assign(browser, { windows });
    expect(await bar.enter('fog')).toBe('in front: /library.html#search=fog');
  });
});
