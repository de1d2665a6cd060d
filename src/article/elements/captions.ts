import { moveChildren } from '../../html/move-children.ts';
import { renameElement } from '../../html/rename-element.ts';

/** What is shown and can have a caption. */
const SHOWN = 'img, video, audio, iframe, svg, canvas';

/** A caption is a few lines at most. Characters. */
const LONGEST = 700;

/** Words in the classes of captions, and of lines that say whose a picture is. */
const CAPTION =
  /(?:^|[\s_-])(?:caption|captions?-?text|figcaption|legend|bildunterschrift|legende|didascalia|pie-de-foto|piedefoto)(?:[\s_-]|$)|caption(?:text|__text)?$|caption(?:\s|$)/i;
const CREDIT =
  /(?:^|[\s_-])(?:credits?|copyright|photographer|bildnachweis|image-?source|photo-?by)(?:[\s_-]|$)|credit(?:\s|$)/i;

/** How far from its caption a picture may stand. */
const STEPS = 3;

/** Makes `<figure>` and `<figcaption>` of what only its classes call so, in place, and puts the credit of a picture to its caption. */
export function settleCaptions(document: Document): void {
  for (const named of document.querySelectorAll('[class*="caption" i]')) settleCaption(named);
  for (const figure of document.getElementsByTagName('figure')) settleCredit(figure);
}

function settleCaption(named: Element): void {
  if (
    !/^(?:div|p|span|small|em|i|cite|dd|h[3-6])$/.test(named.localName) ||
    !CAPTION.test(named.getAttribute('class') ?? '')
  )
    return;
  const length = (named.textContent ?? '').trim().length;
  if (
    !named.isConnected ||
    length < 2 ||
    length > LONGEST ||
    named.querySelector(SHOWN) ||
    named.closest('figcaption, table')
  )
    return;
  let box: Element = named;
  for (let steps = 0; steps < STEPS; steps++) {
    const parent: Element | null = box.parentElement;
    if (!parent || /^(?:body|main|article|section)$/.test(parent.localName)) return;
    box = parent;
    // What says more than its caption is no box of a picture.
    if ((box.textContent ?? '').trim().length > length + 120) return;
    if (box.querySelector(SHOWN)) break;
  }
  const shown = box.querySelectorAll('img, video, audio, iframe');
  if (shown.length !== 1 || (shown[0]?.compareDocumentPosition(named) ?? 0) === 0) return;
  const figure = box.localName === 'figure' ? box : box.closest('figure');
  if (figure?.querySelector('figcaption')) return;
  const caption = renameElement(named, 'figcaption', ['style']);
  if (!figure && /^(?:div|p|span|dl)$/.test(box.localName)) renameElement(box, 'figure', ['style']).append(caption);
  else (figure ?? box).append(caption);
}

function settleCredit(figure: Element): void {
  const caption = figure.querySelector('figcaption');
  if (!caption || figure.querySelectorAll('figcaption').length > 1) return;
  for (const named of figure.querySelectorAll('span, p, div, small, cite')) {
    if (caption.contains(named) || !CREDIT.test(named.getAttribute('class') ?? '') || named.querySelector(SHOWN))
      continue;
    const text = (named.textContent ?? '').trim();
    if (text === '' || text.length > 200) continue;
    named.remove();
    if ((caption.textContent ?? '').includes(text)) continue;
    const credit = caption.ownerDocument.createElement('small');
    moveChildren(named, credit);
    caption.append(' ', credit);
  }
}
