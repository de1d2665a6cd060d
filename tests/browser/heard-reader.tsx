import { afterEach, beforeEach, vi } from 'vitest';
import { page } from 'vitest/browser';
import { checkSpeech, type ReadingSpeech } from '../../src/settings/reading-speech.ts';
import type { ReadAloudWorld } from '../../src/ui/reader/read-aloud/read-aloud-state.ts';
import { FakeSpeaker } from '../support/fake-speaker.ts';
import { settled } from '../support/settled.ts';
import { app, button, content, setUpReader, showState } from './shown-reader.tsx';
import { anArticle, aReader, aReading } from './ui-articles.ts';

/** Who speaks in a test, and what is remembered of it. */
export let speaker: FakeSpeaker;
export let speech: ReadingSpeech;

/** What takes the place of `read-aloud/browser-world` in a test that mocks it: no voices of the browser, no storage. */
export const browserWorld: ReadAloudWorld = {
  get speaker() {
    return speaker;
  },
  getSpeech: () => Promise.resolve(speech),
  setSpeech: (next) => {
    speech = next;
    return Promise.resolve();
  },
};

/** Makes a reader, and a new speaker for it, before each test of a file. */
export function setUpHeardReader(): void {
  setUpReader();
  beforeEach(async () => {
    await page.viewport(414, 700);
    window.scrollTo(0, 0);
    speaker = new FakeSpeaker();
    speech = checkSpeech({});
  });
  afterEach(() => vi.restoreAllMocks());
}

/** An article that is longer than the window by far. */
export const LONG = Array.from(
  { length: 40 },
  (_, at) => `<p>Paragraph ${at} begins. ${'The boat comes when the swell allows it. '.repeat(4)}</p>`,
).join('');

/** Shows an article and has it read aloud, by a speaker that says nothing by itself. */
export async function open(article = anArticle(), top = 0) {
  const state = aReader({ kind: 'article', reading: aReading(article) });
  await showState(state);
  window.scrollTo({ top, behavior: 'instant' });
  await settled();
  button('Read aloud').click();
  await vi.waitFor(() => player());
  await settled();
  return state;
}
export const player = () => {
  const found = app.querySelector<HTMLElement>('.player');
  if (!found) throw new Error('There is no player.');
  return found;
};
export const isOpen = () => app.querySelector('.player') !== null;
export const press = (name: string) => button(name, player()).click();
export const highlighted = (name: string) => {
  const ranges = [...(CSS.highlights.get(`colophon-${name}`) ?? [])] as Range[];
  return ranges.map((range) => range.toString().replace(/\s+/g, ' ')).join('|');
};
export const paragraph = (words: string) => {
  const found = [...content().querySelectorAll('p')].find((one) => one.textContent.includes(words));
  if (!found) throw new Error(`No paragraph ${words}`);
  return found;
};
