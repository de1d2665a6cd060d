import type { StrictContent } from './strict-content.ts';

/** Words with how they are read above them: each reading after its words. Where that does not come out, the reading stands in brackets. */
export function strictRuby(chapter: StrictContent, out: Element, source: Element): void {
  const parts = [...source.childNodes].filter((node) => !(node instanceof Element && node.localName === 'rp'));
  const isReading = (node: Node | undefined): node is Element => node instanceof Element && node.localName === 'rt';
  const isStrict =
    !isReading(parts[0]) &&
    isReading(parts.at(-1)) &&
    parts.every((node, at) => !isReading(node) || !isReading(parts[at - 1])) &&
    !source.querySelector('ruby, rtc, rb, rt rt');
  if (!isStrict) {
    chapter.anchor(out, source);
    for (const part of parts) {
      if (isReading(part)) out.append(` (${part.textContent.trim()})`);
      else chapter.phrasing(out, [part]);
    }
    return;
  }
  chapter.within(out, 'ruby', source, (ruby) => {
    for (const part of parts) {
      if (isReading(part) && ruby !== out) chapter.phrasing(chapter.element(ruby, 'rt', part), part.childNodes);
      else chapter.phrasing(ruby, [part]);
    }
  });
}
