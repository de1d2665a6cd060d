import fs from 'node:fs';
import path from 'node:path';
import type { Block } from '../src/appeals/blocks.ts';
import { wordsOf } from '../tests/bench/measures.ts';
import type { Label } from './label-blocks.ts';

/** A page written for training, with what each of its texts is. */
export interface WrittenPage {
  id: string;
  lang: string;
  /** Whose page it is: its texts stand on others of it as well. */
  outlet: string;
  url: string;
  html: string;
  /** By the words of the text, apart by spaces. */
  texts: ReadonlyMap<string, Label>;
}

/** Lines that stand together: an appeal, or what only looks like one. */
interface Passage {
  /** `p` stands among the paragraphs of the text, other names are of a box around it, with its class after a colon. */
  markup: string;
  /** Between the paragraphs, or after the last. */
  inside: boolean;
  lines: string[];
}

/** What a file in `training/pages` holds of each outlet: news, lines and boxes that only look like asking, and appeals. */
interface Outlet {
  lang: string;
  title: string;
  name: string;
  host: string;
  news: string[];
  hard: string[];
  hardBoxes: Passage[];
  appeals: Passage[];
}

/** Of the lines that only look like asking, so many stand on each page. */
const HARD_ON_PAGE = 3;

/**
 * What only looks like asking counts as other article text does. In pages of the corpus it is rare and dear; here it is half of what is written, and
 * with that weight it made appeals be missed.
 */
const LOOKALIKE: Label = 'article';

/** Paragraphs before an appeal that stands between them. */
const PARAGRAPHS_BEFORE = 4;

/** Reads the files of a folder: from each outlet a page for every appeal, and one without any; more where its look-alikes need them. */
export function readWrittenPages(folder: string): WrittenPage[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const outlets = readOutlets(path.basename(file, '.txt'), fs.readFileSync(path.join(folder, file), 'utf8'));
      return outlets.flatMap((outlet, i) => pagesOf(outlet, `${outlet.lang}-${i + 1}`));
    });
}

/** The labels of a written page's blocks; undefined for what the page's frame holds. */
export function labelWritten(page: WrittenPage, blocks: readonly Block[]): (Label | undefined)[] {
  return blocks.map(({ text }) => page.texts.get(keyOf(text)));
}

/**
 * `@title` begins an outlet, whose name is `@site`; `N` news, `X` what only looks like asking; `A kind|markup|end or mid` opens an appeal, and `H markup|end or mid` a box
 * that only looks like one. Their lines follow: `#` a heading, `-` an item, `>address` a button that leads there, `*` a button, `@placeholder|button` a form for an
 * address, `[text](address)` a link.
 */
function readOutlets(lang: string, text: string): Outlet[] {
  const outlets: Outlet[] = [];
  let passage: Passage | undefined;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const [, sign = '', said = ''] = /^(@title|@site|@host|N|X|A|H) (.*)$/.exec(line) ?? [];
    if (sign === '@title') {
      passage = undefined;
      outlets.push({
        lang,
        title: said,
        name: '',
        host: 'www.outlet.example',
        news: [],
        hard: [],
        hardBoxes: [],
        appeals: [],
      });
      continue;
    }
    const outlet = outlets.at(-1);
    if (!outlet) throw new Error(`training/pages/${lang}.txt begins with no @title.`);
    if (sign === 'A' || sign === 'H') {
      const [markup = 'p', place = 'end'] = sign === 'A' ? said.split('|').slice(1) : said.split('|');
      passage = { markup, inside: place === 'mid', lines: [] };
      (sign === 'A' ? outlet.appeals : outlet.hardBoxes).push(passage);
    } else if (passage) passage.lines.push(line);
    else if (sign === '@site') outlet.name = said;
    else if (sign === '@host') outlet.host = said;
    else if (sign === 'N') outlet.news.push(said);
    else if (sign === 'X') outlet.hard.push(said);
    else throw new Error(`training/pages/${lang}.txt: what is "${line.slice(0, 40)}"?`);
  }
  return outlets;
}

function pagesOf(outlet: Outlet, id: string): WrittenPage[] {
  const { lang, title, name, host, news, hard, hardBoxes, appeals } = outlet;
  const count = Math.max(appeals.length + 1, Math.ceil(hard.length / HARD_ON_PAGE), hardBoxes.length);
  return Array.from({ length: count }, (_, i) => {
    const appeal = appeals[i];
    const hardBox = hardBoxes[i % Math.max(1, hardBoxes.length)];
    const hardLines = Array.from({ length: HARD_ON_PAGE }, (_, k) => hard[(i + k * 3) % hard.length]);
    const texts = new Map<string, Label>();
    const body: string[] = [];
    const say = (text: string, label: Label) => {
      texts.set(keyOf(withoutMarkup(text)), label);
      body.push(`<p>${inLine(text)}</p>`);
    };
    const put = (passage: Passage | undefined, label: Label) => {
      if (!passage) return;
      for (const line of passage.lines) for (const said of textsOf(line)) texts.set(keyOf(said), label);
      body.push(htmlOf(passage));
    };
    for (const [k, line] of news.entries()) {
      say(line, 'article');
      const hardLine = k % 2 === 0 ? hardLines[k / 2] : undefined;
      if (hardLine) say(hardLine, LOOKALIKE);
      if (k === Math.min(PARAGRAPHS_BEFORE, news.length) - 2) {
        if (hardBox?.inside) put(hardBox, LOOKALIKE);
        if (appeal?.inside) put(appeal, 'appeal');
      }
    }
    if (!hardBox?.inside) put(hardBox, LOOKALIKE);
    if (!appeal?.inside) put(appeal, 'appeal');
    return {
      id: `written/${id}-${i + 1}`,
      lang,
      outlet: `${lang} ${name}`,
      url: `https://${host}/2026/written-${id}-${i + 1}`,
      html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(title)}</title><meta property="og:site_name" content="${escaped(name)}"></head><body><header><nav><a href="/">${escaped(name)}</a></nav></header><main><article><h1>${escaped(title)}</h1>\n${body.join('\n')}\n</article></main></body></html>`,
      texts,
    };
  });
}

function htmlOf({ markup, lines }: Passage): string {
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
