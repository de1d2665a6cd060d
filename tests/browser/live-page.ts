import type { Article } from '../../src/article/article.ts';
import { extractArticle } from '../../src/article/extract-article.ts';

/** An article of eight paragraphs, and a plea of its outlet. */
export const SENTENCES = [
  'The lock keepers of the upper canal have kept a diary since 1874, and every flood of the valley stands in it with its hour.',
  'When the water rose in March, the keeper on duty wrote down how far it came up the stairs of the mill, and which of the meadows were lost.',
  'Historians found the books in an attic last year, wrapped in oilcloth and sorted by season, with only two winters missing.',
  'What they tell is mostly weather, but between the gauges stand weddings, quarrels about a boat, and the price of lamp oil.',
  'There is a drawing of a pike as long as an arm, and beside it, in another hand, the remark that arms were shorter in those days.',
  'Nobody was paid to write any of it, and nobody seems to have been asked, for the rules of the canal speak of gauges and of keys alone.',
  'A printer in the lower town has set the first hundred pages in lead, and the school reads one of them aloud on every day of frost.',
  'The last entry was written by hand in 1998, on the day when the gauge was given an electric eye and a line to the town.',
];
export const TEXT = SENTENCES.map((line) => `<p>${line}</p>`).join('');
export const ASK =
  '<h2>Before you go</h2><p>We need your help. Please consider a donation to support our independent journalism.</p><p><a href="/donate">Donate now</a></p><button>Maybe later</button>';

export const FOOTER =
  '<footer><p>The Valley Courier, Mill Lane 4, printed since 1902 and read by everybody who lives between the two locks of the canal.</p><p>Editor: A. Person. All rights reserved. The weather station on the roof of the house is open to visitors on the first day of each month.</p></footer>';

/** The frames that live pages stand in. */
const frames: HTMLIFrameElement[] = [];

/** A live page, in a frame of the test's own site, made by `build`. */
export function pageOf(html: string, build?: (document: Document) => void): Document {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  document.body.append(frame);
  frames.push(frame);
  const page = frame.contentDocument as Document;
  page.open();
  page.write(
    `<!doctype html><html lang="en"><head><title>The lock keepers' diary</title></head><body>${html}</body></html>`,
  );
  page.close();
  build?.(page);
  return page;
}

/** Takes the live pages of a test away. */
export function removePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

export const read = (page: Document): Article => {
  const article = extractArticle(page, { url: 'https://www.news.example/story/diary' });
  if (!article) throw new Error('No article.');
  return article;
};
export const wordsIn = (html: string): string =>
  (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').replace(/\s+/g, ' ').trim();
