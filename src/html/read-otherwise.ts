import { unwrap } from './move-children.ts';

const HEADING = ':is(h1,h2,h3,h4,h5,h6)';

/** Elements that end a paragraph (https://html.spec.whatwg.org/#parsing-main-inbody). */
const BOX =
  ':is(address,article,aside,blockquote,center,dd,details,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hgroup,hr,li,main,ol,p,pre,section,summary,table,ul)';

/**
 * Elements where no parser would put them. They come to stand there when what parted them is taken out - a paragraph in a button in a
 * paragraph - and would stand elsewhere once they are written and parsed again. HTML in a formula is parsed by rules of its own.
 */
const MISPLACED = [
  `p ${BOX}`,
  `${HEADING} ${HEADING}`,
  'a a',
  ':not(ol,ul) > li',
  ':is(dt,dd) :is(dt,dd)',
  ':is(rt,rp) :is(rt,rp)',
  'math :is(a,b,br,em,i,img,span,strong,sub,sup,table,ruby,time,mtext > *)',
  `math ${BOX}`,
].join(',');

/** Chromium's parser nests no deeper than 512, of which a page around it may take some. */
const DEEPEST = 400;

/** Whether HTML may mean something else once it is written and parsed again: what stands there stands in each other oddly, or too deep. */
export function mayReadOtherwise(fragment: DocumentFragment): boolean {
  return fragment.querySelector(MISPLACED) !== null || isDeep(fragment);
}

function isDeep(fragment: DocumentFragment): boolean {
  // A walker is not led in a circle where a form holds something named `parentElement`.
  const walker = fragment.ownerDocument.createTreeWalker(fragment, NodeFilter.SHOW_ELEMENT);
  for (let depth = 0; ; ) {
    if (walker.firstChild()) {
      if (++depth > DEEPEST) return true;
      continue;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return false;
      depth--;
    }
  }
}

/** A fragment as HTML. */
export function htmlOf(fragment: DocumentFragment): string {
  const box = fragment.ownerDocument.createElement('template');
  box.content.append(fragment.cloneNode(true));
  return box.innerHTML;
}

/** Leaves of tables within tables what they hold. */
export function unwrapInnerTables(fragment: DocumentFragment): void {
  for (const part of fragment.querySelectorAll(
    'table :is(table,table :is(caption,colgroup,col,thead,tbody,tfoot,tr,td,th))',
  ))
    unwrap(part);
}
