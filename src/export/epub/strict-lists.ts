import type { StrictContent } from './strict-content.ts';

const WHOLE = /^-?\d{1,6}$/;

/** A list: points alone stand in it; what stood between them becomes a point of its own, or part of the one before. */
export function strictList(chapter: StrictContent, out: Element, source: Element): void {
  chapter.within(
    out,
    source.localName,
    source,
    (list) => {
      // Too deep, its points stand one below the other.
      const isList = list !== out;
      if (isList && list.localName === 'ol') orderOf(list, source);
      let last: Element | null = null;
      for (const child of source.childNodes) {
        if (child instanceof Text && child.data.trim() === '') continue;
        if (!isList) chapter.flow(out, [child]);
        else if (child instanceof Element && child.localName === 'li') {
          const before = list.lastElementChild;
          chapter.within(list, 'li', child, (point) => {
            const value = child.getAttribute('value') ?? '';
            if (list.localName === 'ol' && point !== list && WHOLE.test(value)) point.setAttribute('value', value);
            chapter.flow(point === list ? chapter.element(list, 'li') : point, child.childNodes);
          });
          last = list.lastElementChild === before ? last : list.lastElementChild;
        } else {
          last ??= chapter.element(list, 'li');
          chapter.flow(last, [child]);
        }
      }
    },
    { dropEmpty: true },
  );
}

function orderOf(list: Element, source: Element): void {
  const start = source.getAttribute('start') ?? '';
  if (WHOLE.test(start)) list.setAttribute('start', start);
  if (source.hasAttribute('reversed')) list.setAttribute('reversed', 'reversed');
  const type = source.getAttribute('type') ?? '';
  if (/^[1aAiI]$/.test(type)) list.setAttribute('type', type);
}

/** Terms with what they mean, each term followed by that; lists that are otherwise become paragraphs. */
export function strictDefinitions(chapter: StrictContent, out: Element, source: Element): void {
  const parts = [...source.childNodes].flatMap((node) =>
    node instanceof Element && node.localName === 'div' ? [...node.childNodes] : [node],
  );
  const items = parts.filter((node) => node instanceof Element || (node.nodeValue ?? '').trim() !== '');
  const names = items.map((node) => (node instanceof Element ? node.localName : ''));
  const isStrict =
    names.length > 1 &&
    names[0] === 'dt' &&
    names.at(-1) === 'dd' &&
    names.every((name) => name === 'dt' || name === 'dd');
  if (!isStrict) {
    for (const item of items) {
      if (item instanceof Element && item.localName === 'dt')
        chapter.within(out, 'p', item, (term) =>
          chapter.phrasing(term === out ? out : chapter.element(term, 'b'), item.childNodes),
        );
      else chapter.flow(out, [item]);
    }
    return;
  }
  chapter.within(out, 'dl', source, (list) => {
    for (const item of items) {
      if (!(item instanceof Element)) continue;
      if (list === out) chapter.flow(out, item.childNodes);
      else if (item.localName === 'dt') chapter.phrasing(chapter.element(list, 'dt', item), item.childNodes);
      else chapter.flow(chapter.element(list, 'dd', item), item.childNodes);
    }
  });
}
