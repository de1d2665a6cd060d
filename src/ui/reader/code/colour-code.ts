import { styleSheet } from '../../parts/style-sheet.ts';
import { languageNamed, loadLanguage } from './code-languages.ts';
import { addLanguages, type TokenKind, tokensOf } from './code-tokens.ts';
import colourCss from './colour-code.css?inline';

/** Of longer code only the beginning is coloured, and of an article with more the first blocks: a book's listing is not worth the wait. Characters. */
const LONGEST_BLOCK = 30_000;
const LONGEST_ALL = 200_000;

interface Block {
  code: Element;
  language: string;
}

/** Code of an article whose language the page names, and that is known here. Nothing is guessed: short code is any language's. */
function blocksOf(root: ParentNode): Block[] {
  return [...root.querySelectorAll('pre code[class*="language-"]')].flatMap((code) => {
    const [, name = ''] = /(?:^|\s)language-(\S+)/.exec(code.className) ?? [];
    const language = languageNamed(name);
    return language === undefined ? [] : [{ code, language }];
  });
}

/** The highlight of a kind, which all texts on the page share. What is found and what is read aloud is drawn over it. */
function highlightOf(kind: TokenKind): Highlight {
  const name = `colophon-code-${kind}`;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  made.priority = -1;
  CSS.highlights.set(name, made);
  return made;
}

const idle = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }));

/**
 * Colours the code of an article, block by block, when the browser has nothing else to do. The text stays as it is: its parts are marked by
 * the CSS Custom Highlight API. Ends with `signal`.
 */
export async function colourCode(root: ShadowRoot, signal: AbortSignal): Promise<void> {
  const sheet = styleSheet(colourCss);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const drawn: [TokenKind, StaticRange][] = [];
  signal.addEventListener(
    'abort',
    () => {
      for (const [kind, range] of drawn) highlightOf(kind).delete(range);
    },
    { once: true },
  );
  let left = LONGEST_ALL;
  for (const { code, language } of blocksOf(root)) {
    if (left <= 0) return;
    const languages = await loadLanguage(language);
    await idle();
    if (signal.aborted) return;
    addLanguages(languages);
    const added = colour(code, language, Math.min(left, LONGEST_BLOCK));
    drawn.push(...added);
    left -= code.textContent.length;
  }
}

/** Colours one block, up to so many characters and the end of a line. */
function colour(code: Element, language: string, most: number): [TokenKind, StaticRange][] {
  const whole = code.textContent;
  const text = whole.length <= most ? whole : whole.slice(0, whole.lastIndexOf('\n', most) + 1);
  const drawn: [TokenKind, StaticRange][] = [];
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  /** Where the node at hand begins. */
  let from = 0;
  const pointAt = (offset: number): [Node, number] | undefined => {
    while (node && offset > from + (node.nodeValue?.length ?? 0)) {
      from += node.nodeValue?.length ?? 0;
      node = walker.nextNode();
    }
    return node ? [node, offset - from] : undefined;
  };
  for (const { kind, start, end } of tokensOf(text, language)) {
    const [begin, finish] = [pointAt(start), pointAt(end)];
    if (!begin || !finish) break;
    const range = new StaticRange({
      startContainer: begin[0],
      startOffset: begin[1],
      endContainer: finish[0],
      endOffset: finish[1],
    });
    highlightOf(kind).add(range);
    drawn.push([kind, range]);
  }
  return drawn;
}
