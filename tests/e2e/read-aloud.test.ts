import type { Page } from '@playwright/test';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

/** How long the voice below takes for a letter: quick, but not so quick that nobody could have spoken. Milliseconds. */
const LETTER = 2;

/** What the stand-in below keeps. */
interface Said {
  texts: string[];
  rates: number[];
  speaking: boolean;
}

/** Gives a page a voice that says nothing: it tells start, first word and end, and keeps what it was to say. */
function giveVoice(letter: number): void {
  const said: Said = { texts: [], rates: [], speaking: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: SpeechSynthesisUtterance | undefined;
  class Utterance extends EventTarget {
    text: string;
    rate = 1;
    onstart?: () => void;
    onend?: () => void;
    onerror?: (event: { error: string }) => void;
    onboundary?: (event: object) => void;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const synthesis = {
    paused: false,
    pending: false,
    get speaking() {
      return said.speaking;
    },
    getVoices: () => [{ voiceURI: 'stub', name: 'Stub', lang: 'en-GB', localService: true, default: true }],
    addEventListener: () => undefined,
    speak(utterance: SpeechSynthesisUtterance) {
      current = utterance;
      said.texts.push(utterance.text);
      said.rates.push(utterance.rate);
      said.speaking = true;
      const told = utterance as unknown as Utterance;
      told.onstart?.();
      told.onboundary?.({ name: 'word', charIndex: 0, charLength: 3 });
      timer = setTimeout(() => {
        said.speaking = false;
        told.onend?.();
      }, letter * utterance.text.length);
    },
    cancel() {
      clearTimeout(timer);
      const told = current as unknown as Utterance | undefined;
      if (said.speaking) told?.onerror?.({ error: 'interrupted' });
      said.speaking = false;
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.assign(window, { said });
}

const said = (page: Page): Promise<Said> => page.evaluate(() => (window as unknown as { said: Said }).said);
const sentence = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('colophon-sentence') ?? [])].map(String).join('|'));
const press = (page: Page, name: Parameters<typeof screenText>[0]) =>
  page.getByRole('button', { name: screenText(name), exact: true }).click();
const playerOf = (page: Page) => page.getByRole('region', { name: screenText('readAloud') });

test('a browser without a voice says so', async ({ read }) => {
  const { page } = await read('demo.html');
  await page.evaluate(() => Object.defineProperty(window.speechSynthesis, 'getVoices', { value: () => [] }));
  await press(page, 'readAloud');
  const player = playerOf(page);
  await expect(player).toContainText(screenText('aloudNoVoices'), { timeout: 5000 });
  await player.getByRole('button', { name: screenText('aloudLookAgain') }).click();
  await expect(player).toContainText(screenText('aloudLooking'));
  await expect(player).toContainText(screenText('aloudNoVoices'), { timeout: 5000 });
  await page.keyboard.press('Escape');
  await expect(player).toBeHidden();
});

test('an article is read from its beginning to its end, without its appeals', async ({ read }) => {
  const { page } = await read('demo.html?appeal=never');
  await page.evaluate(giveVoice, LETTER);
  await press(page, 'readAloud');
  const player = playerOf(page);
  await expect(player.getByRole('button', { name: screenText('aloudPause') })).toBeVisible();
  await expect.poll(() => sentence(page)).not.toBe('');

  await player.getByRole('button', { name: screenText('aloudPlay') }).waitFor({ timeout: 30_000 });
  const { texts, speaking } = await said(page);
  expect(speaking).toBe(false);
  expect(texts[0]).toMatch(/^For ninety years the Alder ran/);
  expect(texts.some((text) => text.startsWith('The Alder at Market Street'))).toBe(true);
  expect(texts).toContain('A sum on the back of an envelope');
  expect(texts).toContain('Diverting the water, 4.1, 0.3');
  expect(texts.at(-1)).toContain('weather permitting');
  expect(texts.filter((text) => /Dear readers|monthly donation|Support the Gazette|newsletter/i.test(text))).toEqual(
    [],
  );
  for (const text of texts) expect(text.length).toBeLessThanOrEqual(200);
  expect(await sentence(page)).toBe('');
  // It was followed to the end.
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
});

test('it is paused, moved about, chosen by a click, and over with the article', async ({ colophon, read, site }) => {
  const { page, paragraph } = await read('demo.html?appeal=never').then((view) => ({
    page: view.page,
    paragraph: view.paragraph('Then the summer came'),
  }));
  await page.evaluate(giveVoice, 1000);
  await press(page, 'readAloud');
  await expect.poll(async () => (await said(page)).speaking).toBe(true);
  await page.keyboard.press('Space');
  await expect.poll(async () => (await said(page)).speaking).toBe(false);
  await paragraph.click({ position: { x: 40, y: 10 } });
  await expect.poll(() => sentence(page)).toMatch(/^Then the summer came/);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => sentence(page)).toMatch(/^On the last weekend of July/);

  await playerOf(page)
    .getByRole('combobox', { name: screenText('aloudSpeed') })
    .selectOption('1.5');
  await expect.poll(async () => (await said(page)).rates.at(-1)).toBe(1.5);

  // Another article, another reading; the speed is remembered.
  await colophon.page.goto(`${site.url}second.html`);
  await expect(playerOf(page)).toBeHidden();
  expect((await said(page)).speaking).toBe(false);
  await press(page, 'readAloud');
  await expect.poll(async () => (await said(page)).rates.at(-1)).toBe(1.5);
  await press(page, 'aloudStop');
  await expect(playerOf(page)).toBeHidden();
  expect((await said(page)).speaking).toBe(false);
  expect(await sentence(page)).toBe('');
});
