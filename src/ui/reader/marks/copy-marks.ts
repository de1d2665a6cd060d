import { marksMarkdown } from '../../../export/marks-markdown.ts';
import { quotedHtml, quotedText } from '../../../export/quoted.ts';
import { sourceOf } from '../../../export/source.ts';
import type { Mark } from '../../../marks/mark.ts';
import type { Reading } from '../reader-view.ts';

type From = Pick<Reading, 'article' | 'address'>;

/** Puts a passage on the clipboard, with the title and address of its article. Rejects where the browser refuses. */
export async function copyQuote(quote: string, { article, address }: From): Promise<void> {
  const source = sourceOf(article, address);
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([quotedHtml(quote, source, document)], { type: 'text/html' }),
      'text/plain': new Blob([quotedText(quote, source)], { type: 'text/plain' }),
    }),
  ]);
}

/** Puts marks on the clipboard as Markdown, under `heading`. Rejects where the browser refuses. */
export async function copyMarks(marks: readonly Mark[], heading: string, { article, address }: From): Promise<void> {
  await navigator.clipboard.writeText(marksMarkdown(sourceOf(article, address), marks, heading));
}
