import type { ReaderView } from '../../tests/support/reader-view.ts';
import { screenText } from '../../tests/support/screen-text.ts';

/** A state of the reader that is worth a look. */
export interface ReaderState {
  name: string;
  /** Brings the reader into it, from an article at its top. */
  open(view: ReaderView): Promise<void>;
  /** Brings into sight what it is about, before each picture. */
  aim?(view: ReaderView): Promise<void>;
  /** Undoes it. */
  close(view: ReaderView): Promise<void>;
}

const press = async (view: ReaderView, key: string): Promise<void> => await view.page.keyboard.press(key);
const escape = (view: ReaderView): Promise<void> => press(view, 'Escape');
const nothing = async (): Promise<void> => undefined;

/** A menu of the bar, opened by its key. */
const menu = (name: string, key: string, dialog: Parameters<typeof screenText>[0]): ReaderState => ({
  name,
  async open(view) {
    await press(view, key);
    await view.page.getByRole('dialog', { name: screenText(dialog) }).waitFor();
  },
  close: escape,
});

/** Scrolls to a part of the text. */
const toPart = (selector: string) => async (view: ReaderView) => {
  await view.content.locator(selector).first().scrollIntoViewIfNeeded();
};

const article: ReaderState = { name: 'article', open: nothing, close: nothing };

const appeals: ReaderState = {
  name: 'appeals',
  open: (view) => view.unfold(),
  aim: (view) => view.appealsSummary.evaluate((summary) => summary.scrollIntoView({ block: 'start' })),
  close: (view) => view.page.evaluate(() => scrollTo(0, 0)),
};

const find = (words: string): ReaderState => ({
  name: 'find',
  async open(view) {
    await press(view, '/');
    await view.page.getByRole('textbox', { name: screenText('find') }).fill(words);
  },
  close: escape,
});

const keys = menu('keys', '?', 'keysTitle');

const aloud: ReaderState = {
  name: 'read-aloud',
  async open(view) {
    await press(view, 'r');
    await view.page.locator('.player').waitFor();
  },
  close: escape,
};

const code: ReaderState = {
  name: 'code',
  open: toPart('pre'),
  aim: toPart('pre'),
  close: (view) => view.page.evaluate(() => scrollTo(0, 0)),
};

/** A link that the keyboard has reached. */
const link: ReaderState = {
  name: 'link',
  open: nothing,
  async aim(view) {
    const first = view.content.locator('a[href^="http"]').first();
    await first.scrollIntoViewIfNeeded();
    await first.blur();
    await first.focus();
  },
  close: (view) => view.page.evaluate(() => scrollTo(0, 0)),
};

/** What is drawn of each page of the test site that has an article. */
export const ARTICLES: { name: string; address: string; states: readonly ReaderState[]; isWhole?: true }[] = [
  {
    name: 'ltr',
    address: 'demo.html?appeal=never',
    states: [
      article,
      appeals,
      menu('outline', 'o', 'outline'),
      menu('look', 'l', 'look'),
      menu('display', 'a', 'displayTitle'),
      menu('more', '.', 'more'),
      find('the'),
      keys,
      aloud,
    ],
    isWhole: true,
  },
  { name: 'long', address: 'long-read.html', states: [code, link], isWhole: true },
  { name: 'rtl', address: 'right-to-left.html', states: [article, find('البحر'), keys, aloud] },
  { name: 'cjk', address: 'japanese.html', states: [article, menu('outline', 'o', 'outline'), find('時刻表')] },
  { name: 'missing-picture', address: 'broken-picture.html', states: [article] },
];

/** Pages that hold no article, and what the reader says of them. */
export const MESSAGES: readonly [name: string, address: string][] = [
  ['no-article', 'listing.html'],
  ['frameset', 'frames.html'],
  ['restricted', 'chrome://version'],
];

/** Articles that are saved for the pictures of the library. */
export const SAVED = [
  'demo.html?appeal=never',
  'second.html',
  'lazy.html',
  'broken-picture.html',
  'right-to-left.html',
];
