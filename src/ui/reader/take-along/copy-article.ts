import { articleHtml } from '../../../export/article-html.ts';
import { articleMarkdown } from '../../../export/article-markdown.ts';
import { articleText } from '../../../export/article-text.ts';
import { marksSection } from '../../../export/marks-markdown.ts';
import { takenArticle } from '../../../export/taken-article.ts';
import type { Mark } from '../../../marks/mark.ts';
import type { Reading } from '../reader-view.ts';

/** The forms an article is copied in. `rich`: with its markup, for word processors and mails. */
export type CopyForm = 'rich' | 'markdown' | 'text';

/**
 * Puts an article on the clipboard, with its title and address; in Markdown, marks may follow it under their heading. Rejects where the
 * browser refuses.
 */
export async function copyArticle(
  { article, address }: Reading,
  form: CopyForm | { marks: readonly Mark[]; heading: string },
): Promise<void> {
  const taken = takenArticle(article, address);
  if (typeof form === 'object') {
    const { marks, heading } = form;
    await navigator.clipboard.writeText(`${articleMarkdown(taken)}\n${marksSection(marks, heading)}`);
    return;
  }
  if (form === 'markdown') await navigator.clipboard.writeText(articleMarkdown(taken));
  else if (form === 'text') await navigator.clipboard.writeText(articleText(taken));
  else {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([articleHtml(taken)], { type: 'text/html' }),
        'text/plain': new Blob([articleText(taken)], { type: 'text/plain' }),
      }),
    ]);
  }
}

/** What is passed on to another program: the article's title and address. */
export function shareOf({ article, address }: Reading): ShareData {
  return { title: article.title, url: article.canonicalUrl ?? address };
}
