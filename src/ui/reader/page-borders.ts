import { PAGE_BORDER } from '../../article/pages/page-border.ts';
import { i18n } from '../../browser/i18n.ts';

/** Ids of the text have a prefix once it is sanitized. */
const BORDER = `hr[id^="in-article-${PAGE_BORDER}"]`;

/** Gives the borders between the pages of a joined article their looks and names. */
export function settlePageBorders(content: ParentNode): void {
  for (const border of content.querySelectorAll<HTMLElement>(BORDER)) {
    const number = Number(border.id.slice(border.id.lastIndexOf('-') + 1));
    if (!Number.isSafeInteger(number)) continue;
    border.className = 'page-border';
    border.dataset['page'] = `${number}`;
    border.setAttribute('aria-label', i18n.t('pagesBorder', [`${number}`]));
  }
}
