/** How many boxes around a thing may be nothing but its frame. */
const MOST = 8;

/** What a box may be there for besides. */
const SHOWN = 'img, iframe, video, audio, svg, table, input';

/**
 * Takes the boxes away that hold nothing but one thing - a film, a block of code - and only give it its size and its handles. What looks
 * for the article judges boxes by their names and by how much text is in them, and would lose the thing with them.
 */
export function freeFromBoxes(thing: Element): void {
  const own = (thing.textContent ?? '').trim().length;
  for (let steps = 0; steps < MOST; steps++) {
    const box = thing.parentElement;
    if (!box || !/^(?:div|span|p|center)$/.test(box.localName) || !box.parentElement || box.id) return;
    for (const child of box.children)
      if (child !== thing && (child.matches(SHOWN) || child.querySelector(SHOWN))) return;
    if (textLength(box, thing) > own) return;
    box.replaceWith(thing);
  }
}

/** Characters of a box with what is in it; text of buttons is none. */
function textLength(box: Element, thing: Element): number {
  let length = 0;
  for (const child of box.childNodes) {
    if (child.nodeType !== 1) length += (child.nodeValue ?? '').trim().length;
    else if (child === thing || (child as Element).localName !== 'button')
      length += (child.textContent ?? '').trim().length;
  }
  return length;
}
