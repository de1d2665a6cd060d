import { readBlocks } from '../appeals/blocks.ts';
import type { FoundAppeal } from '../appeals/found-appeal.ts';
import { moveChildren } from '../html/move-children.ts';
import type { Article, OtherReadingName } from './article.ts';
import { assembleArticle } from './assemble-article.ts';
import { isCutShort } from './cut-short.ts';
import { returnFormulas } from './elements/formulas.ts';
import { appealSteps, FEWEST_WORDS } from './extract-article.ts';
import { type FoundContent, findContent, NO_METADATA } from './find-content.ts';
import { findDensest } from './find-densest.ts';
import { readLinkedData } from './metadata/linked-data.ts';
import { prepare, type ReadOptions } from './read-content.ts';
import { sameText } from './same-text.ts';
import type { Stages } from './stages.ts';
import { pageOfLines, statedText } from './stated-text.ts';

/** Menus, forms and what stands over the page: no text of any reading. */
const NO_TEXT =
  'nav, form, dialog, button, select, textarea, iframe, [role="navigation"], [role="menu"], [role="menubar"], [role="dialog"], [hidden]';

/** How much is done after each reading. */
const STEP = 1 / 7;

/** A paragraph, in words, and the most of it, by characters, that may be linked. */
const PROSE = { words: 20, linked: 0.4 };

/** What reads a page otherwise: takes a copy of the prepared page, which is used up. Null where it finds nothing. */
type Reader = (copy: Document) => FoundContent | null;

const found = (content: Element | null): FoundContent | null => content && { ...NO_METADATA, content };

const READERS: [OtherReadingName, Reader][] = [
  ['plain', findContent],
  ['marked-article', (copy) => found(marked(copy, ['[itemprop~="articleBody" i]', 'article, [role="article"]']))],
  ['marked-main', (copy) => found(marked(copy, ['main, [role="main"]']))],
  ['densest', (copy) => found(findDensest(copy))],
  ['whole-page', (copy) => found(all(copy.body))],
];

/**
 * Other readings of a page than the first (which may be among them), the best first; each says something else than those before it.
 * Appeals are taken out of each as of any article. Costs several times the first reading: made only when a reader asks.
 */
export function* otherReadings(document: Document, options: ReadOptions = {}): Stages<Article[]> {
  const url = options.url ?? document.URL;
  const steps = appealSteps(options);
  const { page, found: appeals, formulas } = prepare(document, steps, options);
  let done = STEP;
  yield done;
  const readings: { article: Article; text: string; quality: number }[] = [];
  const add = (name: OtherReadingName, content: FoundContent | null, of: FoundAppeal[]): void => {
    if (!content) return;
    returnFormulas(content.content, formulas);
    const separated = steps.separate(content.content, of);
    const quality = name === 'whole-page' ? 0 : qualityOf(content.content);
    const { article, text } = assembleArticle(document, url, content, separated);
    if (article.wordCount < FEWEST_WORDS) return;
    const cut = {
      document,
      url,
      content: content.content,
      appeals: separated,
      found: of,
      wordCount: article.wordCount,
    };
    if (isCutShort(cut)) article.incomplete = true;
    readings.push({ article: { ...article, reading: name }, text, quality });
  };
  for (const [name, read] of READERS) {
    add(name, read(page.document.cloneNode(true) as Document), appeals);
    yield (done += STEP);
  }
  const stated = statedText(readLinkedData(document, url), document);
  if (stated !== '') {
    const { page: own, found: ofIt } = prepare(pageOfLines(stated, document), steps, { ...options, url });
    add('stated', found(all(own.document.body)), ofIt);
  }
  readings.sort((a, b) => b.quality - a.quality);
  return readings
    .filter(({ text }, at) => !readings.slice(0, at).some((better) => sameText(text, better.text)))
    .map(({ article }) => article);
}

/** The element with most text of the first of these kinds that has any, in a box of its own. */
function marked(copy: Document, kinds: readonly string[]): Element | null {
  for (const kind of kinds) {
    let longest: Element | null = null;
    let most = 0;
    for (const element of copy.querySelectorAll(kind)) {
      const length = (element.textContent ?? '').trim().length;
      if (length > most) [longest, most] = [element, length];
    }
    if (longest) return all(longest);
  }
  return null;
}

/** What can be read within an element. */
function all(element: Element): Element {
  for (const other of element.querySelectorAll(NO_TEXT)) if (!holdsMost(other, element)) other.remove();
  const content = element.ownerDocument.createElement('div');
  if (element.localName === 'body') moveChildren(element, content);
  else content.append(element);
  return content;
}

/** Some pages stand in a form, or in a dialog, as a whole. */
function holdsMost(part: Element, whole: Element): boolean {
  return (part.textContent ?? '').length > (whole.textContent ?? '').length / 2;
}

/** Many words of prose, and little else: the more of both, the likelier the article, and nothing but it. */
function qualityOf(content: Element): number {
  let prose = 0;
  let words = 0;
  for (const { length, text, links } of readBlocks(content).blocks) {
    words += length;
    const linked = links.reduce((sum, link) => sum + link.length, 0);
    if (length >= PROSE.words && linked < PROSE.linked * text.length) prose += length;
  }
  return words === 0 ? 0 : (prose * prose) / words;
}
