import { handOver } from '../../browser/handed-article.ts';
import { openReaderTab } from '../../browser/open.ts';
import type { ReaderState, Reading } from './reader-view.ts';

/** Opens what a panel shows in a tab of its own: the page, the page of a link, or a saved article; `print`: and prints it there. */
export async function openInTab(
  { tabId, article }: Reading,
  { ahead, library }: Pick<ReaderState, 'ahead' | 'library'>,
  options: { print?: boolean },
): Promise<void> {
  const link = ahead?.value?.link;
  const saved = library?.value?.opened.value;
  if (tabId !== undefined) {
    // Another reading than the first, or all pages together: the tab by itself would find the first again.
    const isFirst = article.reading === undefined && !article.pages?.joined;
    await openReaderTab({ tabId, ...(isFirst ? {} : { handed: await handOver(article) }) }, options);
  } else if (link) await openReaderTab({ link }, options);
  else if (saved) await openReaderTab(saved, options);
}
