import { i18n } from '../../../browser/i18n.ts';
import { articleHtml } from '../../../export/article-html.ts';
import { articleMarkdown } from '../../../export/article-markdown.ts';
import { articleText } from '../../../export/article-text.ts';
import { marksSection } from '../../../export/marks-markdown.ts';
import { takenArticle } from '../../../export/taken-article.ts';
import type { Mark } from '../../../marks/mark.ts';
import type { ToastsState } from '../../parts/toasts-state.ts';
import type { Reading } from '../reader-view.ts';

/** The forms an article is copied in. `rich`: with its markup, for word processors and mails. Marks come with Markdown. */
export type CopyForm = 'rich' | 'markdown' | 'text' | { marks: readonly Mark[]; heading: string };

/**
 * Puts an article on the clipboard, with its title and address; in Markdown, marks may follow it under their heading. Rejects where the
 * browser refuses.
 */
async function copyArticle({ article, address }: Reading, form: CopyForm): Promise<void> {
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

/** Copies an article and says whether it worked. */
export async function copyAndTell(reading: Reading, form: CopyForm, toasts: ToastsState): Promise<void> {
  try {
    await copyArticle(reading, form);
    toasts.show(i18n.t('copied'));
  } catch (error) {
    console.error('Colophon: the article could not be copied.', error);
    toasts.show(i18n.t('copyFailed'), { tone: 'error' });
  }
}

/** What is passed on to another program: the article's title and address. */
export function shareOf({ article, address }: Reading): ShareData {
  return { title: article.title, url: article.canonicalUrl ?? address };
}
