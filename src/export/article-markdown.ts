import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { moveChildren } from '../html/move-children.ts';
import { escapeLine, escapeText } from './escape-markdown.ts';
import { originLine } from './source.ts';
import type { TakenArticle } from './taken-article.ts';

/** An article as Markdown (CommonMark, with GitHub's tables and crossed-out text), under its title and address. */
export function articleMarkdown(article: TakenArticle): string {
  const { title, url } = article;
  const head = [`# ${escapeLine(title || url)}`, escapeLine(originLine(article)), `<${url}>`];
  return `${[...head, contentMarkdown(article.content)].filter((part) => part !== '').join('\n\n')}\n`;
}

/** The content alone. */
export function contentMarkdown(content: DocumentFragment): string {
  const box = content.ownerDocument.createElement('div');
  box.append(content.cloneNode(true));
  settleFormulas(box);
  liftCaptions(box);
  for (const code of box.querySelectorAll('code[class]'))
    if (RUN_BY_NOTES.test(code.className)) code.removeAttribute('class');
  for (const named of box.querySelectorAll('a[title*="<"]')) named.removeAttribute('title');
  lendRows(box);
  return service().turndown(box).trim();
}

/** Names of code blocks that programs for notes do not show but run. */
const RUN_BY_NOTES =
  /^language-(?:dataview(?:js)?|query|tasks|templater|button|js-engine|customjs|meta-bind.*|run-.*)$/i;

function service(): TurndownService {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '_',
  });
  const escape = turndown.escape.bind(turndown);
  turndown.escape = (text) => escapeText(escape(text));
  turndown.use(gfm);
  turndown.addRule('pictures', { filter: 'img', replacement: (_text, node) => picture(node, turndown) });
  turndown.addRule('items', { filter: 'li', replacement: (text, node) => listItem(text, node) });
  turndown.addRule('caption', {
    filter: 'figcaption',
    replacement: (text) => (text.trim() === '' ? '' : `\n\n_${text.trim().replace(/\s*\n+\s*/g, ' ')}_\n\n`),
  });
  turndown.addRule('raised', {
    filter: ['sup', 'sub'],
    replacement: (text, node) =>
      text.trim() === '' ? '' : `<${node.nodeName.toLowerCase()}>${text}</${node.nodeName.toLowerCase()}>`,
  });
  // How something is read stands after it: Markdown has no other way.
  turndown.addRule('readings', {
    filter: 'rt',
    replacement: (text) => (text.trim() === '' ? '' : ` (${text.trim()}) `),
  });
  turndown.addRule('brackets', { filter: 'rp', replacement: () => '' });
  turndown.addRule('formulas', {
    filter: (node) => node.hasAttribute('data-formula'),
    replacement: (_text, node) => node.textContent ?? '',
  });
  turndown.addRule('terms', { filter: 'dt', replacement: (text) => `\n\n**${text.trim()}**\n` });
  turndown.addRule('definitions', { filter: 'dd', replacement: (text) => `\n: ${text.trim()}\n` });
  turndown.addRule('media', {
    filter: ['video', 'audio'],
    replacement: (_text, node) => {
      const source =
        (node as Element).getAttribute('src') ?? (node as Element).querySelector('source')?.getAttribute('src');
      return source ? `\n\n<${source}>\n\n` : '';
    },
  });
  return turndown;
}

/** A picture under its alternative text; one that leads nowhere is its text alone. */
function picture(node: Element, turndown: TurndownService): string {
  const words = turndown.escape((node.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim());
  const source = (node.getAttribute('src') ?? '').replace(/[<>()\s]/g, encodeURIComponent).replace(/[()]/g, '\\$&');
  return source === '' ? words : `![${words}](${source})`;
}

/** A point of a list: its lines stand under its first, one space after the mark. */
function listItem(text: string, item: Element): string {
  const list = item.parentElement;
  const at = list ? [...list.children].indexOf(item) : 0;
  const mark = list?.localName === 'ol' ? `${Number(list.getAttribute('start') ?? 1) + at}. ` : '- ';
  const lines = text.trim().split('\n');
  const indent = ' '.repeat(mark.length);
  return `${mark}${lines.map((line, i) => (i > 0 && line !== '' ? indent + line : line)).join('\n')}${item.nextElementSibling ? '\n' : ''}`;
}

/** The caption of a table stands before it: tables of Markdown hold none. */
function liftCaptions(box: HTMLElement): void {
  for (const caption of box.querySelectorAll('table > caption')) {
    const line = box.ownerDocument.createElement('figcaption');
    moveChildren(caption, line);
    caption.parentElement?.before(line);
    caption.remove();
  }
}

/**
 * Gives tables their rows where the document's maker does not know them, as linkedom: they are asked for them. A copy would lose them again; the box
 * is ours, so it stands for its own copy.
 */
function lendRows(box: HTMLElement): void {
  const tables = [...box.querySelectorAll('table')].filter((table) => (table.rows as unknown) === undefined);
  if (tables.length === 0) return;
  for (const table of tables) {
    const value = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
    Object.defineProperty(table, 'rows', { value });
  }
  box.cloneNode = () => box;
}

/** A formula is its TeX source, where the page states one, between dollar signs. */
function settleFormulas(box: Element): void {
  for (const formula of box.querySelectorAll('math')) {
    const source = formula.getAttribute('alttext')?.trim() || (formula.textContent ?? '').replace(/\s+/g, ' ').trim();
    const sign = formula.getAttribute('display') === 'block' ? '$$' : '$';
    const code = box.ownerDocument.createElement('code');
    code.textContent = `${sign}${source}${sign}`;
    code.setAttribute('data-formula', '');
    formula.replaceWith(code);
  }
}
