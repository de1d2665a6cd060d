import { articleText } from './article-text.ts';
import type { ExportArticle } from './export-article.ts';

/** An article as a file of plain text, with what the reader marked at its end. `heading` stands above the marks. */
export function textFile(article: ExportArticle, heading: string): string {
  const text = articleText(article);
  if (article.marks.length === 0) return text;
  const marks = article.marks.map(({ quote, note }) =>
    [...quote.split('\n').map((line) => `> ${line.trim()}`), ...(note.trim() === '' ? [] : ['', note.trim()])].join(
      '\n',
    ),
  );
  return `${[text, heading, ...marks].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
