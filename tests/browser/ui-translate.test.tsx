import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TranslatorMaker, TranslatorReadiness } from '../../src/browser/translator.ts';
import { readPassages } from '../../src/speech/read-passages.ts';
import { piecesOf } from '../../src/ui/reader/find/text-pieces.ts';
import { headingsOf } from '../../src/ui/reader/outline/headings.ts';
import { aVoice, FakeSpeaker } from '../support/fake-speaker.ts';
import { asItWas, forceColours } from './forced-colours.ts';
import { app, button, content, inText, openMenu, setUpReader, showState } from './shown-reader.tsx';
import { anArticle, aReader, aReading } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

/** What the browser of a test translates with: words come out in angle brackets. */
const fake = vi.hoisted(() => ({
  readiness: 'available' as TranslatorReadiness,
  translate: (text: string): Promise<string> => Promise.resolve(`‹${text}›`),
  download: (_done: number): void => undefined,
  give: (): void => undefined,
}));
vi.mock('../../src/browser/translator.ts', () => ({
  hasTranslator: () => true,
  translatorMaker: {
    readiness: () => Promise.resolve(fake.readiness),
    make: (_pair, onDownload) => {
      fake.download = onDownload;
      const translator = { translate: (text: string) => fake.translate(text), end: () => undefined };
      return fake.readiness === 'available'
        ? Promise.resolve(translator)
        : new Promise((resolve) => {
            fake.give = () => resolve(translator);
          });
    },
    detect: () => Promise.resolve(null),
  } satisfies TranslatorMaker,
}));

const speaker = vi.hoisted(() => ({ now: undefined as FakeSpeaker | undefined }));
vi.mock('../../src/ui/reader/read-aloud/browser-world.ts', () => ({
  browserWorld: {
    get speaker() {
      return speaker.now;
    },
    getSpeech: () => Promise.resolve({ speed: 1, voices: {} }),
    setSpeech: () => Promise.resolve(),
  },
}));

setUpReader();
beforeEach(() => {
  fake.readiness = 'available';
  fake.translate = (text) => Promise.resolve(`‹${text}›`);
});
afterEach(async () => {
  await asItWas();
  document.documentElement.removeAttribute('data-theme');
});

const GERMAN = anArticle({
  lang: 'de',
  title: 'Die letzte Wärterin',
  excerpt: 'Nach einundvierzig Wintern.',
  content:
    '<p>Das Boot kommt am <em>Donnerstag</em>.</p><p>Sie führt ein <a href="https://harbourpost.example/ledger">Buch</a> der Schiffe.</p>' +
    '<h3>Ein Licht</h3><figure><img src="data:," alt=""><figcaption><a href="#end">Der Turm</a></figcaption></figure><pre>let x = 1</pre><p>Der <b id="end">Brief</b> kam im März.</p>',
  appeals: [],
});

const line = () => app.querySelector<HTMLElement>('.translate-line');
const status = () => line()?.querySelector('[role="status"]')?.textContent ?? '';
const card = () => content().querySelector<HTMLElement>('.original-card');
const translations = () =>
  [...content().querySelectorAll<HTMLElement>('[data-translation]')]
    .filter((one) => !one.hidden)
    .map((one) => one.textContent);

async function show(article = GERMAN) {
  const state = aReader({ kind: 'article', reading: aReading(article) });
  await showState(state);
  return state;
}
async function translate(article = GERMAN) {
  const state = await show(article);
  button('Translate…', await openMenu('More')).click();
  await vi.waitUntil(() => status() !== '');
  return state;
}
const isDone = () => vi.waitUntil(() => status().startsWith('Translated on this device.'));

test('in a narrow panel the choice of a language stands below the beginning of its words', async () => {
  await page.viewport(240, 700);
  await translate();
  const box = (selector: string) => line()?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  const [words, choice] = [box('.translate-pair span'), box('.translate-pair select')];
  expect(choice.top).toBeGreaterThanOrEqual(words.bottom);
  expect(choice.left).toBeCloseTo(words.left, 0);
  expect(box('.icon').right).toBeLessThanOrEqual(words.left);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(240);
  await page.viewport(414, 896);
});

describe('a translation', () => {
  test('stands in place of the text, with its links, in its own language', async () => {
    await translate();
    await isDone();
    expect(translations()).toEqual([
      '‹Das Boot kommt am Donnerstag.›',
      // Its link is not in the whole as it is by itself.
      '‹Sie führt ein› ‹Buch› ‹der Schiffe.›',
      '‹Ein Licht›',
      '‹Der Turm›',
      '‹Der Brief kam im März.›',
    ]);
    expect(app.querySelector('h1 [data-translation]')?.textContent).toBe('‹Die letzte Wärterin›');
    const link = content().querySelector('[data-translation] a');
    expect(link?.getAttribute('href')).toBe('https://harbourpost.example/ledger');
    expect(content().querySelector<HTMLElement>('[data-translation]')?.lang).toBe('en');
    expect((content().host as HTMLElement).lang).toBe('en');
    expect(content().querySelector('pre')?.textContent).toBe('let x = 1');
    expect(content().querySelectorAll('#in-article-end')).toHaveLength(1);
    expect(headingsOf(content()).map(({ text }) => text)).toEqual(['‹Ein Licht›']);
    expect(await violations()).toEqual([]);
    document.documentElement.dataset.theme = 'dark';
    expect(await violations()).toEqual([]);
  });

  test('is what is found and read aloud; the original is not', async () => {
    await translate();
    await isDone();
    const found = piecesOf(content())
      .map(({ text }) => text)
      .join('');
    expect(found).toContain('‹Der Brief kam im März.›');
    expect(found.split('Der Brief kam im März.')).toHaveLength(2);
    expect(readPassages(content()).map(({ text }) => text)).toContain('‹Der Turm›');
    expect(readPassages(content()).map(({ text }) => text)).not.toContain('Der Turm');
  });

  test('goes back to the original by its switch, and ends without a trace', async () => {
    await show();
    // What is offered for code comes a moment after the text.
    await vi.waitUntil(() => content().querySelector('.copy-code'));
    const before = content().innerHTML;
    button('Translate…', await openMenu('More')).click();
    await vi.waitUntil(() => line());
    await isDone();
    line()?.querySelector<HTMLInputElement>('[role="switch"]')?.click();
    expect(translations()).toEqual([]);
    expect((content().host as HTMLElement).lang).toBe('de');
    line()?.querySelector<HTMLInputElement>('[role="switch"]')?.click();
    expect(translations()).toHaveLength(5);
    button('End the translation').click();
    await vi.waitUntil(() => !line());
    expect(content().innerHTML).toBe(before);
    expect(app.querySelector('h1')?.textContent).toBe('Die letzte Wärterin');
  });

  test('shows the original beside a line, while the pointer rests there or a link in it has the focus', async () => {
    await translate();
    await isDone();
    const [first] = content().querySelectorAll<HTMLElement>('[data-translation]');
    await userEvent.hover(first as Element);
    await vi.waitUntil(() => card()?.hidden === false);
    expect(card()?.textContent).toBe('Das Boot kommt am Donnerstag.');
    expect(card()?.lang).toBe('de');
    await userEvent.keyboard('{Escape}');
    expect(card()?.hidden).toBe(true);
    content().querySelector<HTMLElement>('[data-translation] a')?.focus();
    expect(card()?.textContent).toBe('Sie führt ein Buch der Schiffe.');
    expect(card()?.hidden).toBe(false);
    expect(readPassages(content()).map(({ text }) => text)).not.toContain('Sie führt ein Buch der Schiffe.');
    expect(await violations()).toEqual([]);
  });

  test('shows the original of the title as well', async () => {
    await translate();
    await isDone();
    await userEvent.hover(app.querySelector('h1 [data-translation]') as Element);
    const above = () => app.querySelector<HTMLElement>('header > .original-card');
    await vi.waitUntil(() => above()?.hidden === false);
    expect(above()?.textContent).toBe('Die letzte Wärterin');
    expect(getComputedStyle(above() as Element).position).toBe('absolute');
    expect(await violations()).toEqual([]);
    button('End the translation').click();
    await vi.waitUntil(() => above() === null);
  });

  test('of a text from the right, and its original, shut nobody out where the system forces its colours', async () => {
    await forceColours();
    const text = '<p>كانت المنارة هناك قبل <a href="https://harbourpost.example/">المدينة</a>.</p>';
    await translate({ ...GERMAN, lang: 'ar', dir: 'rtl', title: 'المنارة', content: text });
    await isDone();
    const line = content().querySelector('[data-translation]');
    expect(getComputedStyle(line as Element).direction).toBe('ltr');
    await userEvent.hover(line as Element);
    await vi.waitUntil(() => card()?.hidden === false);
    expect(getComputedStyle(card() as Element).direction).toBe('rtl');
    expect(getComputedStyle(card() as Element).borderTopStyle).toBe('solid');
    expect(await violations()).toEqual([]);
  });

  test('is gone to by links within the article', async () => {
    await translate();
    await isDone();
    content().querySelector<HTMLElement>('[data-translation] a[href^="#"]')?.click();
    expect(content().activeElement?.textContent).toContain('‹Der Brief kam im März.›');
  });

  test('is left with its article', async () => {
    const state = await translate();
    await isDone();
    state.view.value = { kind: 'article', reading: aReading(anArticle()) };
    await vi.waitUntil(() => app.querySelector('h1')?.textContent.startsWith('The last lighthouse'));
    expect(line()).toBeNull();
    expect(content().querySelector('[data-translation]')).toBeNull();
    expect(inText()).toContain('The letter came in March.');
  });

  test('asks before something is downloaded, and says how far that is', async () => {
    fake.readiness = 'downloadable';
    await translate();
    await vi.waitUntil(() => status().includes('the text stays on this device'));
    expect(await violations()).toEqual([]);
    button('Translate').click();
    fake.download(0.3);
    await vi.waitUntil(() => line()?.querySelector('progress')?.value === 0.3);
    fake.give();
    await isDone();
  });

  test('says what the browser cannot do', async () => {
    fake.readiness = 'unavailable';
    await translate();
    await vi.waitUntil(() => status().includes('does not translate between these two languages'));
    expect(translations()).toEqual([]);
    fake.readiness = 'available';
    await userEvent.selectOptions(line()?.querySelector('select') as HTMLElement, 'fr');
    await isDone();
    expect(content().querySelector<HTMLElement>('[data-translation]')?.lang).toBe('fr');
  });

  test('runs its own way, and is read aloud with a voice of its language', async () => {
    speaker.now = new FakeSpeaker([aVoice('Hans', 'de-DE'), aVoice('Ava', 'en-US')]);
    await show();
    button('Read aloud').click();
    await vi.waitUntil(() => speaker.now?.said.at(-1)?.voice?.id === 'Hans');
    button('Translate…', await openMenu('More')).click();
    await vi.waitUntil(() => speaker.now?.said.at(-1)?.voice?.id === 'Ava');
    await isDone();
    await vi.waitUntil(() => speaker.now?.last?.startsWith('‹'));
    await userEvent.selectOptions(line()?.querySelector('select') as HTMLElement, 'ar');
    await isDone();
    expect(content().querySelector<HTMLElement>('[data-translation]')?.dir).toBe('rtl');
  });
});

test('what stands in the reader says in which language it is, and whether it may be translated', async () => {
  document.documentElement.translate = false;
  await show(
    anArticle({
      lang: 'ar',
      dir: 'rtl',
      title: 'العنوان',
      content: '<p>نص</p><figure><figcaption lang="fr">Une légende</figcaption></figure>',
    }),
  );
  const article = app.querySelector('article');
  expect([article?.lang, article?.dir, article?.translate]).toEqual(['ar', 'rtl', true]);
  const host = content().host as HTMLElement;
  expect([host.lang, host.dir, host.translate]).toEqual(['ar', 'rtl', true]);
  expect(app.querySelector('h1')?.translate).toBe(true);
  expect(getComputedStyle(app.querySelector('h1') as Element).direction).toBe('rtl');
  expect(content().querySelector('figcaption')?.lang).toBe('fr');
  for (const own of ['.bar', '.facts', '.origin', '.colophon'])
    expect(app.querySelector<HTMLElement>(own)?.translate, own).toBe(false);
  expect(app.querySelector<HTMLElement>('.bar')?.closest('[lang]')?.getAttribute('lang')).toBe('en');
  document.documentElement.removeAttribute('translate');
});
