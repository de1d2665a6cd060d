import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { checkSpeech, type ReadingSpeech } from '../../src/settings/reading-speech.ts';
import type { ReadAloudWorld } from '../../src/ui/reader/read-aloud/read-aloud-state.ts';
import { FakeSpeaker } from '../support/fake-speaker.ts';
import { app, button, content, settled, setUpReader, showState } from './shown-reader.tsx';
import { anArticle, aReader, aReading } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();

/** What the reader is given in place of the browser's voices and the extension's storage. */
const { browserWorld } = vi.hoisted(() => ({ browserWorld: {} as ReadAloudWorld }));
vi.mock('../../src/ui/reader/read-aloud/browser-world.ts', () => ({ browserWorld }));

let speaker: FakeSpeaker;
let speech: ReadingSpeech;

beforeEach(async () => {
  await page.viewport(414, 700);
  window.scrollTo(0, 0);
  speaker = new FakeSpeaker();
  speech = checkSpeech({});
  Object.assign(browserWorld, {
    speaker,
    getSpeech: () => Promise.resolve(speech),
    setSpeech: (next: ReadingSpeech) => {
      speech = next;
      return Promise.resolve();
    },
  });
});
afterEach(() => vi.restoreAllMocks());

const LONG = Array.from(
  { length: 40 },
  (_, at) => `<p>Paragraph ${at} begins. ${'The boat comes when the swell allows it. '.repeat(4)}</p>`,
).join('');

/** Shows an article and has it read aloud, by a speaker that says nothing by itself. */
async function open(article = anArticle(), top = 0) {
  const state = aReader({ kind: 'article', reading: aReading(article) });
  await showState(state);
  window.scrollTo({ top, behavior: 'instant' });
  await settled();
  button('Read aloud').click();
  await vi.waitFor(() => player());
  await settled();
  return state;
}
const player = () => {
  const found = app.querySelector<HTMLElement>('.player');
  if (!found) throw new Error('There is no player.');
  return found;
};
const isOpen = () => app.querySelector('.player') !== null;
const press = (name: string) => button(name, player()).click();
const highlighted = (name: string) => {
  const ranges = [...(CSS.highlights.get(`colophon-${name}`) ?? [])] as Range[];
  return ranges.map((range) => range.toString().replace(/\s+/g, ' ')).join('|');
};
const paragraph = (words: string) => {
  const found = [...content().querySelectorAll('p')].find((one) => one.textContent.includes(words));
  if (!found) throw new Error(`No paragraph ${words}`);
  return found;
};

describe('reading', () => {
  test('marks the sentence and the word, and changes nothing in the text', async () => {
    await open();
    const before = content().innerHTML;
    expect(speaker.last).toBe('The boat comes on Thursdays when the swell allows it, and not at all when it does not.');
    expect(highlighted('sentence')).toBe(speaker.last);
    expect(highlighted('word')).toBe('');
    speaker.hearer.onWord(4, 4);
    expect(highlighted('word')).toBe('boat');
    speaker.finish();
    await vi.waitFor(() =>
      expect(highlighted('sentence')).toBe('She keeps a ledger of ships that no one asked her to keep.'),
    );
    expect(highlighted('word')).toBe('');
    expect(content().innerHTML).toBe(before);
  });

  test('passes over appeals and their marks, to a clean end', async () => {
    await open();
    for (let i = 0; i < 20 && button('Pause', player()); i++) {
      await vi.waitFor(() => expect(speaker.isSpeaking).toBe(true));
      speaker.hearer.onStart();
      await new Promise((resolve) => setTimeout(resolve, 150));
      speaker.finish();
      await settled();
      if (player().querySelector('[aria-label="Read on"]')) break;
    }
    expect(speaker.texts).toEqual([
      'The boat comes on Thursdays when the swell allows it, and not at all when it does not.',
      'She keeps a ledger of ships that no one asked her to keep.',
      'To the end.',
      'A light that no one needs to see',
      'Satellites made the lamp a courtesy some twenty years ago.',
      'The letter came in March.',
    ]);
    expect(highlighted('sentence')).toBe('');
    press('Read on');
    expect(speaker.last).toMatch(/^The boat/);
  });

  test('what the reader calls part of the article is read where it stands', async () => {
    const article = anArticle();
    await open(article);
    button('This is part of the article', app).click();
    await vi.waitFor(() => expect(content().querySelector('.passage.article')).not.toBeNull());
    await new Promise((resolve) => setTimeout(resolve, 300));
    press('Next sentence');
    press('Next sentence');
    press('Next sentence');
    expect(speaker.last).toBe('Dear readers,');
  });

  test('begins at the first sentence in view', async () => {
    await open(anArticle({ content: LONG, appeals: [] }), 2000);
    const range = [...(CSS.highlights.get('colophon-sentence') ?? [])][0] as Range;
    const { bottom } = range.getBoundingClientRect();
    expect(bottom).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(300);
  });
});

describe('the reader', () => {
  test('goes about with the buttons', async () => {
    await open();
    press('Next sentence');
    expect(speaker.last).toMatch(/^She keeps/);
    press('Next paragraph');
    expect(speaker.last).toBe('A light that no one needs to see');
    press('Previous paragraph');
    expect(speaker.last).toMatch(/^She keeps/);
    press('Previous sentence');
    expect(speaker.last).toMatch(/^The boat/);
    press('Pause');
    expect(speaker.isSpeaking).toBe(false);
    await settled();
    press('Read on');
    expect(speaker.isSpeaking).toBe(true);
    press('Stop reading aloud');
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    expect(speaker.isSpeaking).toBe(false);
  });

  test('goes about with the keyboard', async () => {
    await open();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Pause');
    await userEvent.keyboard(' ');
    expect(speaker.isSpeaking).toBe(false);
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard(' ');
    expect(speaker.isSpeaking).toBe(true);
    await userEvent.keyboard('{ArrowRight}');
    expect(speaker.last).toMatch(/^She keeps/);
    await userEvent.keyboard('{ArrowLeft}');
    expect(speaker.last).toMatch(/^The boat/);
    // In a list the keys are the list's.
    player().querySelector<HTMLElement>('.speed')?.focus();
    const { length } = speaker.said;
    await userEvent.keyboard('{ArrowRight}');
    expect(speaker.last).toMatch(/^The boat/);
    expect(speaker.said.length - length).toBeLessThanOrEqual(1);
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    expect(speaker.isSpeaking).toBe(false);
  });

  test('a click on a sentence reads from there, a link and a selection do not', async () => {
    await open();
    await userEvent.click(paragraph('Satellites'), { position: { x: 60, y: 10 } });
    expect(speaker.last).toMatch(/^Satellites/);
    press('Pause');
    const { length } = speaker.said;
    const range = document.createRange();
    range.selectNodeContents(paragraph('The letter'));
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    paragraph('The letter').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(speaker.said).toHaveLength(length);
    // Enter reads from what is selected.
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Enter}');
    expect(speaker.last).toBe('The letter came in March.');
    document.getSelection()?.removeAllRanges();
    const link = content().querySelector<HTMLElement>('a[href^="#"]');
    link?.click();
    expect(speaker.said).toHaveLength(length + 1);
  });

  test('a click on a word set apart is a click on its sentence; Enter reads from what has the focus', async () => {
    await open(
      anArticle({
        content: '<p>First one. Then <b>this</b> one.</p><h3 id="t">Title</h3><p>Last.</p>',
        appeals: [],
      }),
    );
    await userEvent.click(paragraph('Then').querySelector('b')!);
    expect(speaker.last).toBe('Then this one.');
    const title = content().querySelector<HTMLElement>('h2, h3')!;
    title.tabIndex = -1;
    title.focus();
    await userEvent.keyboard('{Enter}');
    expect(speaker.last).toBe('Title');
  });

  test('speed and voice are chosen and remembered', async () => {
    speaker.voices = [
      { id: 'a', name: 'Ava', lang: 'en-US', isLocal: true, isDefault: true },
      { id: 'b', name: 'Bea', lang: 'en-GB', isLocal: false, isDefault: false },
      { id: 'p', name: 'Petra', lang: 'de-DE', isLocal: true, isDefault: false },
    ];
    await open();
    const [voice, speed] = [...player().querySelectorAll('select')];
    expect([...(voice?.options ?? [])].map(({ text }) => text)).toEqual(['Ava', 'Bea (from the network)']);
    await userEvent.selectOptions(speed!, '1.5');
    await userEvent.selectOptions(voice!, 'b');
    expect(speaker.said.at(-1)).toMatchObject({ speed: 1.5, lang: 'en-GB' });
    expect(speech).toEqual({ speed: 1.5, voices: { en: 'b' } });
  });

  test('is followed along the text, until it is scrolled by hand, and again when that is wanted', async () => {
    await open(anArticle({ content: LONG, appeals: [] }));
    for (let i = 0; i < 12; i++) press('Next paragraph');
    await expect.poll(() => window.scrollY).toBeGreaterThan(500);
    await expect.poll(() => paragraph('Paragraph 12 ').getBoundingClientRect().top).toBeGreaterThan(0);
    await expect.poll(() => paragraph('Paragraph 12 ').getBoundingClientRect().top).toBeLessThan(600);
    await new Promise((resolve) => setTimeout(resolve, 600));
    window.dispatchEvent(new WheelEvent('wheel', { deltaY: -400 }));
    window.scrollTo({ top: 0, behavior: 'instant' });
    await settled();
    speaker.finish();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(window.scrollY).toBe(0);
    press('Go to what is read');
    await expect.poll(() => window.scrollY).toBeGreaterThan(500);
    await settled();
    expect(player().querySelector('.to-spoken')).toBeNull();
  });

  test('does not glide where motion is not wanted', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (query) => ({ matches: query.includes('reduce') }) as MediaQueryList,
    );
    const scrolled = vi.spyOn(window, 'scrollBy');
    await open(anArticle({ content: LONG, appeals: [] }));
    for (let i = 0; i < 12; i++) press('Next paragraph');
    expect(scrolled).toHaveBeenCalled();
    for (const [options] of scrolled.mock.calls) expect(options).toMatchObject({ behavior: 'instant' });
  });
});

describe('the end', () => {
  test('of the page is silence, also where the page may come back', async () => {
    await open();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(speaker.isSpeaking).toBe(false);
    expect(CSS.highlights.has('colophon-sentence')).toBe(false);
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });

  test('of the article on screen is silence; the next one is read when it is asked for', async () => {
    const state = await open();
    expect(speaker.isSpeaking).toBe(true);
    state.view.value = {
      kind: 'article',
      reading: aReading(anArticle({ title: 'Another', content: '<p>Other words.</p>', appeals: [] })),
    };
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    expect(speaker.isSpeaking).toBe(false);
    expect(CSS.highlights.has('colophon-sentence')).toBe(false);
    await settled();
    button('Read aloud').click();
    await vi.waitFor(() => expect(speaker.last).toBe('Other words.'));
  });

  test('the button closes what it has opened', async () => {
    await open();
    button('Read aloud').click();
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    expect(speaker.isSpeaking).toBe(false);
  });
});

describe('what cannot be read', () => {
  test('no voice at all: says so, and looks again', async () => {
    speaker.voices = [];
    await open();
    expect(player().querySelector('[role="status"]')?.textContent).toContain('Your browser has no voice.');
    speaker.voices = new FakeSpeaker().voices;
    press('Look again');
    await settled();
    expect(speaker.isSpeaking).toBe(true);
  });

  test('no voice for the language: offers another', async () => {
    await open(anArticle({ lang: 'pt-BR' }));
    expect(player().querySelector('[role="status"]')?.textContent).toContain('Portuguese');
    expect(await violations()).toEqual([]);
    press('Read with another voice');
    expect(speaker.isSpeaking).toBe(true);
  });

  test('no text', async () => {
    await open(anArticle({ content: '<p>* * *</p>', appeals: [] }));
    expect(player().querySelector('[role="status"]')?.textContent).toBe('There is no text to read.');
  });

  test('a failure is said, and it can be tried again', async () => {
    await open();
    speaker.hearer.onProblem('not-allowed');
    await settled();
    expect(player().querySelector('[role="alert"]')?.textContent).toContain('wants a click first');
    press('Read on');
    await settled();
    expect(player().querySelector('[role="alert"]')?.textContent).toBe('');
    expect(speaker.isSpeaking).toBe(true);
  });
});

describe.each(['light', 'dark'])('in %s', (theme) => {
  test.each([320, 414, 900])('%i pixels wide: accessible, nothing stands out', async (width) => {
    await page.viewport(width, 700);
    document.documentElement.dataset['theme'] = theme;
    await open(anArticle({ content: LONG, appeals: [] }));
    window.dispatchEvent(new WheelEvent('wheel', { deltaY: 1 }));
    speaker.hearer.onWord(0, 9);
    await settled();
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const control of player().querySelectorAll('button, select')) {
      const { left, right, bottom, width: wide } = control.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThanOrEqual(700);
      expect(wide).toBeGreaterThanOrEqual(36);
    }
    delete document.documentElement.dataset['theme'];
  });
});
