import { wordsIn } from './letters.ts';
import { plainField } from './plain-field.ts';
import type { SiteNames } from './site-names.ts';

const LONGEST_TITLE = 400;

/** Headings looked at: pages that make every section an `<h1>` have the title among the first. */
const MOST_HEADINGS = 12;

/** What holds no title of an article. */
const ELSEWHERE = 'nav, aside, footer, dialog, [role="dialog"], [role="navigation"], [hidden], template, noscript';

/** A heading that says the title in other words has this share of the shorter one's words in common with it. */
const SHARED_WORDS = 0.4;

/** A part of a longer title is the title where it has this share of its letters: a short one is a section's name more often. */
const MOST_OF = 0.5;

/** A heading of the page that is the article's title. */
export interface MainHeading {
  element: Element;
  text: string;
}

/** How a heading stands to what the page states: it says the same or most of it; the same in other words; something else. */
const SAME = 2;
const SIMILAR = 1;
const OTHER = 0;

/**
 * The heading under which the article stands: an `<h1>` that says one of the stated titles, or most of one, or else the same in
 * other words - titles are often stated in a wording for search engines and networks. Where nothing is stated, the only one.
 */
export function findMainHeading(document: Document, stated: readonly string[], site: SiteNames): MainHeading | null {
  const headings: MainHeading[] = [];
  const all = document.getElementsByTagName('h1');
  for (let i = 0; i < all.length && headings.length < MOST_HEADINGS; i++) {
    const element = all[i];
    const text = plainField(element?.textContent, LONGEST_TITLE);
    if (!element || text === null || site.has(text) || element.closest(ELSEWHERE)) continue;
    headings.push({ element, text });
  }
  const titles = stated.map(wordsIn);
  let best: MainHeading | null = null;
  let bestLikeness = OTHER;
  for (const heading of headings) {
    const words = wordsIn(heading.text);
    const likeness = Math.max(OTHER, ...titles.map((title) => likenessOf(words, title)));
    if (likeness > bestLikeness) {
      best = heading;
      bestLikeness = likeness;
    }
  }
  if (best) return best;
  return stated.length === 0 ? (headings[0] ?? null) : null;
}

function likenessOf(heading: readonly string[], title: readonly string[]): number {
  const [part, whole] = [heading.join(''), title.join('')];
  if (part.length >= 4 && whole.includes(part) && part.length >= whole.length * MOST_OF) return SAME;
  const [one, other] = [new Set(heading), new Set(title)];
  const fewer = Math.min(one.size, other.size);
  if (fewer < 3) return OTHER;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / fewer >= SHARED_WORDS ? SIMILAR : OTHER;
}
