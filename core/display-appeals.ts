import { APPEAL_MARKER_ATTRIBUTE } from '../src/appeals/appeal.ts';
import type { Article } from '../src/article/article.ts';
import { moveChildren } from '../src/html/move-children.ts';
import { bodyOf } from './body-of.ts';

/** What becomes of an article's appeals: `fold` keeps them apart, `leave` puts those that stood in the text back where they stood, `drop` leaves all out. */
export type AppealDisplay = 'fold' | 'leave' | 'drop';

/**
 * An article with its appeals as wished; the given one stays as it is. With `leave`, those that stood around the text or over the page have no place in it
 * and stay apart. Outside of a browser `document` is any document of your DOM.
 */
export function displayAppeals(article: Article, display: AppealDisplay, document?: Document): Article {
  if (display === 'fold') return article;
  const content = bodyOf(article.content, document);
  const placed = new Set<string>();
  for (const marker of content.querySelectorAll(`[${APPEAL_MARKER_ATTRIBUTE}]`)) {
    const id = marker.getAttribute(APPEAL_MARKER_ATTRIBUTE);
    const appeal = display === 'leave' ? article.appeals.find((one) => one.id === id) : undefined;
    if (appeal) {
      const passage = content.ownerDocument.createElement('div');
      moveChildren(content.ownerDocument.importNode(bodyOf(appeal.html, document), true), passage);
      marker.before(passage);
      placed.add(appeal.id);
    }
    marker.remove();
  }
  const appeals = display === 'drop' ? [] : article.appeals.filter(({ id }) => !placed.has(id));
  return { ...article, content: content.innerHTML, appeals };
}
