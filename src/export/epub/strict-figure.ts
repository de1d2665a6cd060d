import type { StrictContent } from './strict-content.ts';

/** A figure with its caption, one, before all else or after it; further captions are paragraphs of it. */
export function strictFigure(chapter: StrictContent, out: Element, source: Element): void {
  const captions = [...source.querySelectorAll('figcaption')].filter((one) =>
    one.closest('figure')?.isSameNode(source),
  );
  const [caption] = captions.filter((one) => one.textContent.trim() !== '' || one.querySelector('img') !== null);
  chapter.within(
    out,
    'figure',
    source,
    (figure) => {
      if (source.classList.contains('lead') && figure !== out) figure.setAttribute('class', 'lead');
      const writeCaption = (): void => {
        if (!caption) return;
        if (figure === out) chapter.flow(out, caption.childNodes);
        else chapter.flow(chapter.element(figure, 'figcaption', caption), caption.childNodes);
      };
      const isFirst = caption !== undefined && source.firstElementChild === caption;
      if (isFirst) writeCaption();
      chapter.flow(figure, caption ? without(source, caption).childNodes : source.childNodes);
      if (!isFirst) writeCaption();
    },
    { dropEmpty: true },
  );
}

/** A copy of the figure without one of its captions. */
function without(figure: Element, caption: Element): Element {
  const at = [...figure.querySelectorAll('figcaption')].findIndex((one) => one.isSameNode(caption));
  const copy = figure.cloneNode(true) as Element;
  copy.querySelectorAll('figcaption')[at]?.remove();
  return copy;
}

/** What opens and closes, where its first child is what one presses; a box otherwise. */
export function strictDetails(chapter: StrictContent, out: Element, source: Element): void {
  const [summary, ...rest] = [...source.childNodes].filter(
    (node) => node instanceof Element || (node.nodeValue ?? '').trim() !== '',
  );
  const isStrict = summary instanceof Element && summary.localName === 'summary' && !chapter.isInLink;
  if (!isStrict) {
    chapter.within(out, 'div', source, (box) => chapter.flow(box, source.childNodes));
    return;
  }
  chapter.within(out, 'details', source, (details) => {
    // What is closed in a book cannot be opened in every reader.
    if (details !== out) details.setAttribute('open', 'open');
    const head = details === out ? chapter.element(out, 'p') : chapter.element(details, 'summary', summary);
    chapter.phrasing(head, summary.childNodes);
    chapter.flow(details, rest);
  });
}
