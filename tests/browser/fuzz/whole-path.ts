import { APPEAL_MARKER_ATTRIBUTE, type Appeal } from '../../../src/appeals/appeal.ts';
import type { FoundAppeal } from '../../../src/appeals/found-appeal.ts';
import type { Article } from '../../../src/article/article.ts';
import { checkArticle } from '../../../src/article/check-article.ts';
import { detectArticle } from '../../../src/article/detect-article.ts';
import { appealSteps, extractArticle } from '../../../src/article/extract-article.ts';
import { readContent } from '../../../src/article/read-content.ts';
import { atOnce } from '../../../src/article/stages.ts';
import { exportArticle } from '../../../src/export/export-article.ts';
import { markdownFile } from '../../../src/export/markdown-file.ts';
import { selfContainedHtml } from '../../../src/export/self-contained-html.ts';
import { textFile } from '../../../src/export/text-file.ts';
import { sanitize } from '../../../src/html/sanitize.ts';
import { sanitizeSnapshot } from '../../../src/html/sanitize-snapshot.ts';
import { serializePage } from '../../../src/snapshot/serialize-page.ts';
import { WORDS } from '../export/exported.ts';

export const ADDRESS = 'https://harbour.example/2026/story.html?a=1&b=2#part';

/** Signs around a word. An appeal that stands there twice is kept once, also where the two differ in such signs. */
const AROUND = /^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}\p{Sc}]+$/gu;

/** Words of a tree, as they stand in its texts: each of its text nodes by itself, so that no two of different blocks become one. What holds no letter and no digit is none. */
function wordsOf(root: Node): Set<string> {
  const words = new Set<string>();
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let at = walker?.nextNode(); at; at = walker?.nextNode())
    for (const word of (at.nodeValue ?? '').split(/[\s\u200b\u00ad]+/))
      if (/[\p{L}\p{N}]/u.test(word)) words.add(word.replace(AROUND, ''));
  return words;
}

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const textOfHtml = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent;

/** What of `before` stands in none of the texts, where two pieces may have become one. */
const lost = (before: Set<string>, ...after: string[]): string[] =>
  [...before].filter((word) => !after.some((text) => text.includes(word)));

/** Throws where appeals and text together are not what there was: the words of what was found to be the article, before and after. */
export function assertNothingLost(page: Document): void {
  const steps = appealSteps({});
  const ofForms = new Set(Array.from(page.querySelectorAll('form :is(label, button, legend)'), textOf));
  let before = new Set<string>();
  atOnce(
    readContent(
      page,
      {
        ...steps,
        separate(content: Element, found: FoundAppeal[]): Appeal[] {
          before = wordsOf(content);
          // What stands on a form's fields and buttons goes with the form, which may have been unwrapped since.
          for (const part of content.querySelectorAll('label, button, legend'))
            if (part.closest('form') || ofForms.has(textOf(part)))
              for (const word of wordsOf(part)) before.delete(word);
          const appeals = steps.separate(content, found);
          const gone = lost(before, content.textContent ?? '', ...appeals.map(({ html }) => textOfHtml(html)));
          if (gone.length > 0) throw new Error(`Neither in the text nor in an appeal: ${gone.slice(0, 8).join(' | ')}`);
          return appeals;
        },
      },
      { url: ADDRESS },
    ),
  );
}

/** Sanitized HTML of an article or an appeal; throws where sanitizing it again changes it, or where something stands in it that never may. */
function assertSafe(html: string): void {
  const once = shown(sanitize(html, { baseUrl: ADDRESS }));
  const twice = shown(sanitize(once, { baseUrl: ADDRESS }));
  if (once !== twice) throw new Error(`Sanitizing twice changes it:\n${once.slice(0, 600)}\n${twice.slice(0, 600)}`);
  assertHarmless(once);
}

function shown(fragment: DocumentFragment): string {
  const holder = document.implementation.createHTMLDocument().createElement('div');
  holder.append(fragment);
  return holder.innerHTML;
}

/** Throws where markup, parsed once more, holds what runs or asks. */
function assertHarmless(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of parsed.querySelectorAll('*')) {
    if (/^(?:script|iframe|object|embed|base|link|frame|applet|form)$/.test(element.localName) && !isOfFile(element))
      throw new Error(`Left in: ${element.outerHTML.slice(0, 300)}`);
    for (const { name, value } of element.attributes)
      if (
        /^on/i.test(name) ||
        (/^\s*(?:javascript|vbscript|data:text)/i.test(value) &&
          /^(?:xlink:)?(?:href|src|action|formaction|data|poster)$/i.test(name))
      )
        throw new Error(`Left in: ${element.outerHTML.slice(0, 300)}`);
  }
}

/** A whole page keeps its forms as boxes, without a way to send them; a file says where it is from. */
const isOfFile = (element: Element): boolean =>
  element.localName === 'form'
    ? !element.hasAttribute('action')
    : element.matches('head > link[rel="canonical"]') && /^https?:/.test(element.getAttribute('href') ?? '');

/** Puts sanitized HTML on screen for a moment, as the reader does. */
function show(html: string): void {
  const host = document.createElement('div');
  document.body.append(host);
  host.attachShadow({ mode: 'open' }).append(sanitize(html, { baseUrl: ADDRESS }));
  host.remove();
}

/** Goes the whole way of a page with it, up to the files; the article, where it has one. Throws where anything is not as it must be. */
export function goWholeWay(page: Document): Article | null {
  const before = page.documentElement?.outerHTML;
  const { isArticle } = detectArticle(page, ADDRESS);
  if (typeof isArticle !== 'boolean') throw new Error('It is neither an article nor none.');
  const article = extractArticle(page, { url: ADDRESS }) ?? extractArticle(page, { url: ADDRESS, force: true });
  assertNothingLost(page);
  if (page.documentElement?.outerHTML !== before) throw new Error('The page was touched.');
  assertSnapshot(page);
  if (!article) return null;
  // What a tab's script hands over is checked by others.
  if (!checkArticle(JSON.parse(JSON.stringify(article)))) throw new Error('The article is not shaped like one.');
  for (const html of [article.content, ...article.appeals.map((appeal) => appeal.html)]) {
    assertSafe(html);
    show(html);
  }
  const markers = sanitize(article.content, { baseUrl: ADDRESS }).querySelectorAll(`[${APPEAL_MARKER_ATTRIBUTE}]`);
  const ids = Array.from(markers, (marker) => marker.getAttribute(APPEAL_MARKER_ATTRIBUTE) ?? '');
  const unknown = ids.filter((id) => !article.appeals.some((appeal) => appeal.id === id));
  if (unknown.length > 0) throw new Error(`Marks of no appeal: ${unknown.join(' ')}`);
  assertFiles(article);
  return article;
}

function assertSnapshot(page: Document): void {
  const taken = serializePage(page, { rootOf: (element) => element.shadowRoot, loaded: null });
  if (!taken) throw new Error('The page was not taken.');
  const once = sanitizeSnapshot(taken.parts.filter((part) => typeof part === 'string').join('')).outerHTML;
  assertHarmless(once);
}

function assertFiles(article: Article): void {
  const item = exportArticle(article, { address: ADDRESS, savedAt: 0 });
  assertHarmless(selfContainedHtml(item, { pictures: new Map(), words: WORDS, appeals: true }));
  const again = exportArticle(article, { address: ADDRESS, savedAt: 0 });
  markdownFile(again, { pictures: new Map(), words: WORDS });
  textFile(exportArticle(article, { address: ADDRESS, savedAt: 0 }), WORDS.marks);
}
