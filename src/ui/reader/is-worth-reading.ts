import { holdsProse } from '../../article/holds-prose.ts';
import type { TabReading } from '../../browser/read-tab.ts';
import { parseHtml } from '../../html/parse-html.ts';
import { isOnlyAppeal } from './appeals-state.ts';

/** Whether a page is shown without asking first: an article, a text that is none by its page, or an appeal alone, which says so itself. */
export function isWorthReading({ article, looksLikeArticle }: TabReading & { ok: true }): boolean {
  if (looksLikeArticle || isOnlyAppeal(article)) return true;
  return holdsProse(parseHtml(article.content).body);
}
