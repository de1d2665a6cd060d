import fs from 'node:fs';
import path from 'node:path';
import type { Block } from '../src/appeals/blocks.ts';
import { wordsOf } from '../tests/bench/measures.ts';
import type { Label } from './label-blocks.ts';

/** A page written for training, with what each of its texts is. */
export interface WrittenPage {
  id: string;
  lang: string;
  url: string;
  html: string;
  /** By the words of the text, apart by spaces. */
  texts: ReadonlyMap<string, Label>;
}

interface Appeal {
  /** `p` stands among the paragraphs of the text, other names are of a box around it, with its class after a colon. */
  markup: string;
  /** Between the paragraphs, or after the last. */
  inside: boolean;
  lines: string[];
}

/** What a file in `training/pages` holds: news of one outlet, lines that only look like asking, and appeals. */
interface Outlet {
  lang: string;
  title: string;
  name: string;
  news: string[];
  hard: string[];
  appeals: Appeal[];
}

/** Of the lines that only look like asking, so many stand on each page. */
const HARD_ON_PAGE = 3;

/** Paragraphs before an appeal that stands between them. */
const PARAGRAPHS_BEFORE = 4;

/** Reads the files of a folder: from each a page for every appeal, and one without any. */
export function readWrittenPages(folder: string): WrittenPage[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      pagesOf(readOutlet(path.basename(file, '.txt'), fs.readFileSync(path.join(folder, file), 'utf8'))),
    );
}

/** The labels of a written page's blocks; undefined for what the page's frame holds. */
export function labelWritten(page: WrittenPage, blocks: readonly Block[]): (Label | undefined)[] {
  return blocks.map(({ text }) => page.texts.get(keyOf(text)));
}

/**
 * `@title` and `@site`; `N` news, `X` what only looks like asking; `A kind|markup|end or mid` opens an appeal, whose lines follow: `#` a heading,
 * `-` an item, `>address` a button that leads there, `*` a button, `@placeholder|button` a form for an address, `[text](address)` a link.
 */
function readOutlet(lang: string, text: string): Outlet {
  const outlet: Outlet = { lang, title: '', name: '', news: [], hard: [], appeals: [] };
  for (const line of text.split('\n')) {
    const appeal = outlet.appeals.at(-1);
    const [, sign = '', said = ''] = /^(@title|@site|N|X|A) (.*)$/.exec(line) ?? [];
    if (line.trim() === '') continue;
    if (sign === 'A') {
      const [, markup = 'p', place = 'end'] = said.split('|');
      outlet.appeals.push({ markup, inside: place === 'mid', lines: [] });
    } else if (appeal) appeal.lines.push(line);
    else if (sign === '@title') outlet.title = said;
    else if (sign === '@site') outlet.name = said;
    else if (sign === 'N') outlet.news.push(said);
    else if (sign === 'X') outlet.hard.push(said);
    else throw new Error(`training/pages/${lang}.txt: what is "${line.slice(0, 40)}"?`);
  }
  return outlet;
}

function pagesOf(outlet: Outlet): WrittenPage[] {
  return [...outlet.appeals, null].map((appeal, i) => {
    const hard = Array.from({ length: HARD_ON_PAGE }, (_, k) => outlet.hard[(i + k * 3) % outlet.hard.length] ?? '');
    const texts = new Map<string, Label>();
    const body: string[] = [];
    const say = (text: string, label: Label) => {
      texts.set(keyOf(withoutMarkup(text)), label);
      body.push(`<p>${inLine(text)}</p>`);
    };
    const ask = () => {
      if (!appeal) return;
      for (const line of appeal.lines) for (const said of textsOf(line)) texts.set(keyOf(said), 'appeal');
      body.push(htmlOf(appeal));
    };
    for (const [k, news] of outlet.news.entries()) {
      say(news, 'article');
      if (k % 2 === 0 && hard[k / 2]) say(hard[k / 2] ?? '', 'hard');
      if (k === PARAGRAPHS_BEFORE - 2 && appeal?.inside) ask();
    }
    if (!appeal?.inside) ask();
    const { lang, title, name } = outlet;
    return {
      id: `written/${lang}-${i + 1}`,
      lang,
      url: `https://www.outlet.example/2026/written-${lang}-${i + 1}`,
      html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(title)}</title><meta property="og:site_name" content="${escaped(name)}"></head><body><header><nav><a href="/">${escaped(name)}</a></nav></header><main><article><h1>${escaped(title)}</h1>\n${body.join('\n')}\n</article></main></body></html>`,
      texts,
    };
  });
}

function htmlOf({ markup, lines }: Appeal): string {
  const [tag = 'p', name] = markup.split(':');
  const parts = lines.map((line) => {
    const said = line.slice(1).trim();
    if (line.startsWith('- ')) return `<li>${inLine(said)}</li>`;
    if (line.startsWith('# ')) return `<h3>${inLine(said)}</h3>`;
    if (line.startsWith('*')) return `<button type="button">${escaped(said)}</button>`;
    if (line.startsWith('>')) {
      const [address = '', ...text] = said.split(' ');
      return `<p><a class="button" href="${escaped(address)}">${escaped(text.join(' '))}</a></p>`;
    }
    if (line.startsWith('@')) {
      const [hint = '', button = ''] = said.split('|');
      return `<form><input type="email" placeholder="${escaped(hint)}"><button>${escaped(button)}</button></form>`;
    }
    return `<p>${inLine(line)}</p>`;
  });
  const inner = parts.join('\n').replace(/(?:<li>[^\n]*<\/li>\n?)+/g, '<ul>$&</ul>');
  return tag === 'p' ? inner : `<${tag}${name ? ` class="${escaped(name)}"` : ''}>${inner}</${tag}>`;
}

/** What a line of an appeal shows as text. */
function textsOf(line: string): string[] {
  if (line.startsWith('@')) return [line.split('|')[1] ?? ''].filter((text) => text !== '');
  return [withoutMarkup(line.replace(/^(?:[#*-]\s?|>\S+ )/, ''))];
}

const LINK = /\[([^\]]+)\]\(([^)]+)\)/g;

const withoutMarkup = (text: string): string => text.replace(LINK, '$1');
const inLine = (text: string): string => escaped(text).replace(LINK, '<a href="$2">$1</a>');
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const keyOf = (text: string): string => wordsOf(text).join(' ');
