import { moveChildren } from '../html/move-children.ts';

/** What is not a page's text, whatever else is. */
const ASIDE =
  'nav, header, footer, aside, form, dialog, button, select, textarea, iframe, [role="navigation"], [role="banner"], [role="contentinfo"], [role="dialog"], [hidden]';

/**
 * The part of a prepared document that holds its text, for pages in which Readability finds no article: from the body down
 * as long as one child holds nearly all of what is there. Takes away what surely is no text. Null when there is none.
 */
export function findDensest(prepared: Document): Element | null {
  for (const element of prepared.querySelectorAll(ASIDE)) element.remove();
  let densest: Element = prepared.body;
  for (;;) {
    const whole = length(densest);
    if (whole === 0) return null;
    const inner: Element | undefined = [...densest.children].find((child) => length(child) > whole * 0.85);
    if (!inner || /^(?:p|ul|ol|dl|table|pre|blockquote|h[1-6])$/.test(inner.localName)) break;
    densest = inner;
  }
  const content = prepared.createElement('div');
  if (densest === prepared.body) moveChildren(densest, content);
  else content.append(densest);
  return content;
}

function length(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}
