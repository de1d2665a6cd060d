import type { Article } from '../../../src/article/article.ts';
import { LANGUAGES, type MadeLanguage, randomOf, wordMaker } from './made-words.ts';

/** Words of an article, more or less by half. */
const WORDS = 3_000;

const makers = new Map<MadeLanguage, (random: () => number) => string>();

/** Characters of everyday Japanese, by Zipf's law as well: kana first, then 2,000 of the Han characters. */
function japanese(random: () => number): string {
  const rank = Math.floor(Math.exp(random() * Math.log(2_080)));
  return String.fromCodePoint(rank <= 80 ? 0x3041 + rank : 0x4e00 + rank * 7);
}

function languageOf(random: () => number): MadeLanguage {
  let left = random();
  for (const { lang, share } of LANGUAGES) {
    left -= share;
    if (left < 0) return lang;
  }
  return 'en';
}

/** An article by its number, the same in each run. */
export function madeArticle(number: number): Article {
  const random = randomOf(number + 1);
  const lang = languageOf(random);
  const word = lang === 'ja' ? japanese : (makers.get(lang) ?? wordMaker(lang));
  if (lang !== 'ja') makers.set(lang, word);
  const space = lang === 'ja' ? '' : ' ';
  const line = (length: number): string => Array.from({ length }, () => word(random)).join(space);
  const count = Math.round(WORDS * (0.5 + random()));
  const paragraphs: string[] = [];
  for (let left = count; left > 0; left -= 80) paragraphs.push(`<p>${line(Math.min(80, left))}.</p>`);
  const outlet = Math.floor(random() ** 2 * 300);
  const url = `https://www.outlet-${outlet}.example/story-${number}`;
  return {
    url,
    canonicalUrl: url,
    title: line(lang === 'ja' ? 14 : 8),
    byline: line(2),
    siteName: `Outlet ${outlet}`,
    published: null,
    modified: null,
    lang,
    dir: 'ltr',
    excerpt: line(24),
    leadImage: null,
    wordCount: count,
    readingMinutes: Math.max(1, Math.round(count / 230)),
    content: paragraphs.join(''),
    appeals: [],
  };
}
