import { APPEAL_MARKER_ATTRIBUTE } from '../appeals/appeal.ts';
import { PART_ATTRIBUTE } from '../appeals/found-appeal.ts';
import { ownWay } from '../html/own-way.ts';
import { shadowRootIn } from '../html/shadow-root.ts';
import { unclobberForms } from '../html/unclobber-forms.ts';
import { type Resolve, settleAddress, settleAddresses, settleFrame, settlePicture } from './copy-element.ts';
import { boxOfFrame, type Copying, copyNodes, DEEPEST, isLeftOut, LEFT_OUT, resolverOf } from './copy-tree.ts';
import { copyFallbacks, settleFallbacks } from './noscript-pictures.ts';
import { createShownContent } from './shown-content.ts';

/** Roots of shadow trees as a saved page writes them down. */
const DECLARED_ROOTS = 'template[shadowrootmode], template[shadowroot]';

/** Elements that hold addresses in other attributes than `href` and `src`. */
const ADDRESSED = ['video', 'blockquote', 'q', 'del', 'ins', 'form', 'button', 'input', 'object'];

/** Marks of our own that the copy may not have from the page. */
const OWN_ATTRIBUTES = [APPEAL_MARKER_ATTRIBUTE, PART_ATTRIBUTE];

const UNREAD = [...LEFT_OUT, 'svg', 'source'];

/**
 * Whether the browser itself can copy an element with all that is in it: nothing stands elsewhere than where it is shown, and
 * nothing is too deep (browsers copy by recursion). Most pages are like that.
 */
export function isPlain(root: Element): boolean {
  if (root.querySelector(DECLARED_ROOTS)) return false;
  let at: Element = root;
  for (let depth = 0; ; ) {
    if (shadowRootIn(at)) return false;
    const inner = ownWay(at, 'firstElementChild');
    if (inner) {
      if (++depth >= DEEPEST) return false;
      at = inner;
      continue;
    }
    let next = at === root ? null : ownWay(at, 'nextElementSibling');
    while (!next) {
      const outer = at === root ? null : ownWay(at, 'parentElement');
      if (!outer) return true;
      at = outer;
      depth--;
      next = at === root ? null : ownWay(at, 'nextElementSibling');
    }
    at = next;
  }
}

/**
 * Copies the body of a page whose content is plain; the result is what `copyTree` makes of it, at a fraction of the time: the browser
 * copies everything, and what must not be in the copy, or has to be settled, is looked up there.
 */
export function copyWhole(body: Element, absolute: Resolve, copying: Copying): void {
  const { copy, originals } = copying;
  const whole = copy.importNode(body, true);
  originals.set(whole, body);
  originals.setAll(whole.querySelectorAll('*'), body.querySelectorAll('*'));
  unclobberForms(whole);
  const frames = [...whole.querySelectorAll('iframe')];
  const sources = body.querySelectorAll('iframe');

  // Sources of pictures are read before they go.
  for (const image of whole.querySelectorAll('img')) {
    settlePicture(image, image, absolute);
    settleAddress(image, 'longdesc', absolute);
  }
  // One name or one attribute at a time: for that the browser has a way that is many times as fast as for lists of them.
  for (const name of UNREAD) for (const element of named(name, whole)) if (isLeftOut(element)) element.remove();
  for (const attribute of ['href', 'src'])
    for (const element of whole.querySelectorAll(`[${attribute}]`))
      if (element.localName !== 'amp-img') settleAddress(element, attribute, absolute);
  for (const name of ADDRESSED) for (const element of named(name, whole)) settleAddresses(element, absolute);
  for (const attribute of OWN_ATTRIBUTES) {
    whole.removeAttribute(attribute);
    for (const element of whole.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
  }
  dropUnseenNodes(whole, copy);

  for (const amp of whole.querySelectorAll('amp-img')) {
    const image = copy.createElement('img');
    for (const name of amp.getAttributeNames())
      if (/^[a-z][\w:.-]*$/i.test(name)) image.setAttribute(name, amp.getAttribute(name) ?? '');
    settlePicture(amp, image, absolute);
    image.append(...amp.childNodes);
    amp.replaceWith(image);
    originals.replace(amp, image);
  }
  const fallbacks: Element[] = [];
  const noscripts = [...whole.querySelectorAll('noscript')];
  for (const [i, images] of copyFallbacks(noscripts, copy, absolute).entries()) {
    noscripts[i]?.replaceWith(...images);
    fallbacks.push(...images);
  }
  if (frames.length > 0) fallbacks.push(...openFrames(frames, sources, whole, absolute, copying));
  copy.body.replaceWith(whole);
  settleFallbacks(fallbacks);
}

function openFrames(
  frames: readonly Element[],
  originals: ArrayLike<Element>,
  whole: Element,
  absolute: Resolve,
  copying: Copying,
): Element[] {
  const shownContent = createShownContent();
  const fallbacks: Element[] = [];
  for (const [i, frame] of frames.entries()) {
    const original = originals[i];
    if (!original || !whole.contains(frame)) continue;
    frame.replaceChildren();
    settleFrame(frame, absolute);
    const shown = shownContent.of(original, { roots: 0, frames: 0 });
    const box = boxOfFrame(original, frame, shown !== null, copying);
    if (box === frame) continue;
    frame.replaceWith(box);
    copying.originals.replace(frame, box);
    if (!shown) continue;
    const { nodes } = shown;
    const inside = { roots: 0, frames: 1 };
    fallbacks.push(...copyNodes(nodes, box, resolverOf(nodes, absolute), copying, shownContent, inside));
  }
  return fallbacks;
}

const NONE: readonly Element[] = [];

/** The elements of a name; a list of its own, so that they may be taken out. */
function named(name: string, within: Element): readonly Element[] {
  const found = within.getElementsByTagName(name);
  return found.length === 0 ? NONE : [...found];
}

/** `NodeFilter.SHOW_…`, which is no global where there is no window. */
const SHOWN = { comments: 128, instructions: 64, sections: 8 };

/** Comments go; sections of XML pages that hold text are text. */
function dropUnseenNodes(whole: Element, copy: Document): void {
  const walker = copy.createTreeWalker(whole, SHOWN.comments | SHOWN.instructions | SHOWN.sections);
  const unseen: ChildNode[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) unseen.push(node as ChildNode);
  for (const node of unseen) {
    if (node.nodeType === 4) node.replaceWith(copy.createTextNode(node.nodeValue ?? ''));
    else node.remove();
  }
}
