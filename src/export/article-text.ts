import { plainText } from '../html/plain-text.ts';
import { originLine } from './source.ts';
import type { TakenArticle } from './taken-article.ts';

/** Blocks that stand apart from each other in plain text. */
const APART = 'p, h1, h2, h3, h4, h5, h6, blockquote, pre, figure, table, ul, ol, dl, hr';

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** An article as plain text: paragraphs with an empty line between them, under its title and address. */
export function articleText(article: TakenArticle): string {
  const { title, url, content } = article;
  const blocks: string[] = [];
  const copy = content.cloneNode(true) as DocumentFragment;
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      const isBox = isElement(child) && !child.matches(APART) && child.querySelector(APART) !== null;
      if (isBox) walk(child);
      else {
        const text = isElement(child) && child.matches('pre') ? (child.textContent ?? '').trimEnd() : plainText(child);
        if (text.trim() !== '') blocks.push(text);
      }
    }
  };
  walk(copy);
  return `${[title, [originLine(article), url].filter((line) => line !== '').join('\n'), ...blocks]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}
