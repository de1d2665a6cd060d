import type { Mark } from '../marks/mark.ts';
import { escapeBlockLine, escapeLine } from './escape-markdown.ts';
import { originLine, type Source } from './source.ts';

/** Lines with `before` at the beginning of each, blocks apart from each other. */
const blocks = (text: string, before: string): string =>
  text
    .split('\n')
    .map((line) => `${before}${escapeBlockLine(line.trim())}`.trimEnd())
    .join(`\n${before.trimEnd()}\n`);

/**
 * Marks in the order they are given as Markdown: each quote as a blockquote, below it what the reader wrote. `heading` stands above them
 * all, as a heading of the second rank.
 */
export function marksSection(marks: readonly Pick<Mark, 'quote' | 'note'>[], heading: string): string {
  const parts = marks.flatMap(({ quote, note }) => [
    blocks(quote, '> '),
    ...(note.trim() === '' ? [] : [blocks(note.trim().replace(/\s*\n\s*/g, '\n'), '')]),
  ]);
  return `${[`## ${escapeLine(heading)}`, ...parts].join('\n\n')}\n`;
}

/** Marks alone, under the title, origin and address of their article. */
export function marksMarkdown(
  article: Source,
  marks: readonly Pick<Mark, 'quote' | 'note'>[],
  heading: string,
): string {
  const { title, url } = article;
  const head = [`# ${escapeLine(title || url)}`, escapeLine(originLine(article)), `<${url}>`];
  return [...head.filter((part) => part !== ''), marksSection(marks, heading)].join('\n\n');
}
