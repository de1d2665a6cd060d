import { APPEAL_MARKER_ATTRIBUTE } from '../src/appeals/appeal.ts';
import { moveChildren } from '../src/html/move-children.ts';
import { settleAttributes } from '../src/html/settle-attributes.ts';
import { bodyOf } from './body-of.ts';

/** What is no text to read. */
const DROPPED =
  'annotation, annotation-xml, applet, base, canvas, embed, frame, iframe, link, meta, noembed, noframes, noscript, object, option, plaintext, script, select, style, svg, ' +
  'template, textarea, title, xmp';

/** What a file of an article tells of its elements. */
const KEPT = new Set(
  'align alt alttext class colspan datetime dir display height href id lang poster reversed rowspan src start title width'.split(
    ' ',
  ),
);

/**
 * HTML of an article as elements to write a file from: without scripts and all else that is no text, with a few attributes, addresses of http(s), mailto
 * and pictures alone. That keeps files plain; it is no sanitizer.
 */
export function plainContent(html: string, url: string, document: Document | undefined): DocumentFragment {
  const body = bodyOf(html, document);
  for (const element of body.querySelectorAll(`${DROPPED}, [${APPEAL_MARKER_ATTRIBUTE}]`)) element.remove();
  for (const element of body.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) if (!KEPT.has(name)) element.removeAttribute(name);
  const fragment = body.ownerDocument.createDocumentFragment();
  moveChildren(body, fragment);
  settleAttributes(fragment, url);
  return fragment;
}
