import { moveChildren } from '../../html/move-children.ts';

/** Classes of boxes that show one picture after the other. */
const NAMES = [
  'gallery',
  'carousel',
  'slider',
  'slideshow',
  'swiper',
  'slick',
  'splide',
  'glide',
  'flickity',
  'lightbox',
];
const NAMED = new RegExp(NAMES.join('|'), 'i');

/** What moves from picture to picture, and what counts them. */
const CONTROLS =
  'button, [role="button"], [role="tablist"], .slick-dots, .swiper-pagination, .carousel-indicators, .carousel-control';
const COUNTER = /^[\s\d/|–—-]*(?:of|von|de|di|из)?[\s\d/|‹›«»←→<>]*$/i;
const isCounter = (text: string): boolean => text.length < 40 && COUNTER.test(text);
const MOVES =
  /^(?:previous|prev|next|close|zoom|expand|enlarge|fullscreen|full screen|view gallery|open gallery|zurück|weiter|précédent|suivant|anterior|siguiente)$/i;

/** Copies of slides that let them go round, and small pictures to choose from. */
const COPIES =
  '.slick-cloned, .swiper-slide-duplicate, .splide__slide--clone, .bx-clone, .owl-item.cloned, .is-clone, .glide__slide--clone';
const SMALL = /(?:^|[\s_-])(?:thumb(?:nail)?s?|thumbnav|pager|nav|navigation)(?:[\s_-]|$)/i;

/** A link to a picture enlarges it; any other leads to another story. */
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i;

/** A caption of more than this is a text with a picture beside it. Characters. */
const LONGEST_CAPTION = 800;

/** More pictures than this are an archive. */
const MOST = 200;

/** Lays out galleries and slides of a prepared page, in place: each picture once, with its caption, as a figure. Teasers of other stories stay as they are. */
export function layOutGalleries(document: Document): void {
  for (const box of namedBoxes(document)) {
    if (!box.isConnected || !/^(?:div|ul|ol|section|figure|aside|amp-carousel|p|dl|article)$/.test(box.localName))
      continue;
    const pictures = box.getElementsByTagName('img');
    if (pictures.length >= 2 && pictures.length <= MOST) layOut(box, [...pictures]);
  }
}

/** The boxes around pictures that are named so, outer before inner. Looked up from the pictures: to ask all elements for ten names takes ten times as long. */
function namedBoxes(document: Document): Element[] {
  const seen = new Set<Element>();
  const found: Element[] = [];
  for (const picture of document.getElementsByTagName('img')) {
    const around: Element[] = [];
    for (let at = picture.parentElement; at && !seen.has(at); at = at.parentElement) {
      seen.add(at);
      if (NAMED.test(at.getAttribute('class') ?? '')) around.push(at);
    }
    found.push(...around.reverse());
  }
  return found;
}

function layOut(box: Element, pictures: readonly Element[]): void {
  if (pictures.some(leadsElsewhere)) return;
  const slides: { picture: Element; slide: Element }[] = [];
  for (const picture of pictures) {
    if (picture.closest(COPIES)) continue;
    slides.push({ picture, slide: slideOf(picture, box) });
  }
  const large = slides.filter(({ picture }) => !isSmall(picture, box));
  const shown = large.length >= 2 ? large : slides;
  const isSlide = new Set(shown.map(({ slide }) => slide));
  // Words beside the slides, other than those of controls, are the article's: then nothing is touched.
  if (shown.length < 2 || !isAllIn(box, isSlide) || shown.some(({ slide }) => isText(slide))) return;
  const { ownerDocument } = box;
  const gallery = ownerDocument.createElement('figure');
  const seen = new Set<string>();
  for (const { picture, slide } of shown) {
    const source = (picture.getAttribute('src') ?? '').replace(/[?#].*/, '');
    if (source === '' || seen.has(source)) continue;
    seen.add(source);
    gallery.append(figureOf(picture, slide));
  }
  const whole =
    box.localName === 'figure' ? [...box.children].find(({ localName }) => localName === 'figcaption') : undefined;
  if (gallery.childElementCount === 0) return;
  if (whole) gallery.append(whole);
  box.replaceWith(gallery);
}

function leadsElsewhere(picture: Element): boolean {
  const address = picture.closest('a[href]')?.getAttribute('href');
  if (!address || address.startsWith('#') || PICTURE.test(address)) return false;
  const slide = picture.closest('li, figure, div');
  return !slide || !/attachment|lightbox|gallery|photo/i.test(address);
}

/** The largest box around a picture that holds no other. */
function slideOf(picture: Element, box: Element): Element {
  let slide = picture;
  for (
    let at = picture.parentElement;
    at && at !== box && at.getElementsByTagName('img').length === 1;
    at = at.parentElement
  )
    slide = at;
  return slide;
}

function isSmall(picture: Element, box: Element): boolean {
  for (let at: Element | null = picture; at && at !== box; at = at.parentElement)
    if (SMALL.test(at.getAttribute('class') ?? '')) return true;
  return false;
}

const isText = (slide: Element): boolean => {
  const captions = slide.querySelectorAll('p, li').length;
  return (
    (slide.textContent ?? '').trim().length > LONGEST_CAPTION ||
    captions > 3 ||
    slide.querySelector('form, table, pre') !== null
  );
};

/** Whether nothing is said in a box but in the slides, by controls, and in its own caption. */
function isAllIn(box: Element, slides: ReadonlySet<Element>): boolean {
  for (const child of box.childNodes) {
    const text = (child.textContent ?? '').trim();
    if (text === '' || isCounter(text) || MOVES.test(text)) continue;
    if (child.nodeType !== 1) return false;
    const element = child as Element;
    if (
      slides.has(element) ||
      element.matches(CONTROLS) ||
      element.matches(COPIES) ||
      element.matches('figcaption, style')
    )
      continue;
    if (SMALL.test(element.getAttribute('class') ?? '')) continue;
    if (!isAllIn(element, slides)) return false;
  }
  return true;
}

function figureOf(picture: Element, slide: Element): Element {
  const { ownerDocument } = picture;
  const figure = ownerDocument.createElement('figure');
  const caption = ownerDocument.createElement('figcaption');
  for (const control of slide.querySelectorAll(CONTROLS)) control.remove();
  for (const leaf of slide.querySelectorAll('span, div, p, small'))
    if (!leaf.firstElementChild && isCounter(leaf.textContent ?? '')) leaf.remove();
  figure.append(picture);
  if (slide === picture) return figure;
  const own = slide.localName === 'figcaption' ? slide : slide.querySelector('figcaption');
  moveChildren(own && (own.textContent ?? '').trim() !== '' && saysAll(own, slide) ? own : slide, caption);
  for (const heading of caption.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const strong = ownerDocument.createElement('strong');
    moveChildren(heading, strong);
    heading.replaceWith(strong, ' ');
  }
  for (const box of caption.querySelectorAll('div, figure, figcaption, picture, section, a:empty')) {
    box.after(' ');
    while (box.firstChild) box.before(box.firstChild);
    box.remove();
  }
  const last = caption.lastChild;
  if (last?.nodeType === 3) last.nodeValue = (last.nodeValue ?? '').trimEnd();
  const text = (caption.textContent ?? '').trim();
  if (text !== '' && !isCounter(text)) figure.append(caption);
  return figure;
}

const saysAll = (own: Element, slide: Element): boolean =>
  (own.textContent ?? '').replace(/\s+/g, '').length >= (slide.textContent ?? '').replace(/\s+/g, '').length - 8;
