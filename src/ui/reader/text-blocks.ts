import type { Appeal } from '../../appeals/appeal.ts';
import { htmlOf } from '../../appeals/appeal-html.ts';
import { type Block, type Box, readBlocks } from '../../appeals/blocks.ts';
import { fingerprintOf } from '../../appeals/fingerprint.ts';
import type { BlockCorrection, Place } from '../../appeals/learnt.ts';
import { placesIn, verdictsOn } from '../../appeals/verdicts.ts';
import { ownId } from './corrections-state.ts';

/** What is something to see besides text: it is not taken out with the text around it. */
const SEEN = 'img, picture, video, audio, svg, math, [data-colophon-appeal]';

/** Elements that stand in a list or table: without them what is left would be none. */
const PARTS = /^(?:tr|tbody|thead|tfoot|colgroup)$/;

/** One passage out of the text: where its mark is to stand, and the way back. */
interface TakenOut {
  appeal: Appeal;
  holder: HTMLElement;
  /** Puts it back where it was; hands back its first node. */
  putBack(): Node | undefined;
}

/** The text of an article on screen, block by block, as pages are read. */
export interface TextBlocks {
  /** The blocks that stand in the text now and hold a node, or a part of a range. */
  touchedBy(range: Range): Block[];
  /** The element to show for a block: what would be taken out with it. */
  elementOf(block: Block): Element | undefined;
  /** All blocks that stand in the text now. */
  standing(): Block[];
  placeOf(blocks: readonly Block[]): Place;
  /** Where an element that stands in the text, such as a marker, stands. */
  placeAt(element: Element): Place;
  /**
   * Takes out what is called an appeal, and puts back what is no longer. Hands back what is out now, in order, and where each
   * begins that came back. The same words in several places are one, with its mark in the first.
   */
  apply(corrections: readonly BlockCorrection[]): {
    out: readonly TakenOut[];
    back: readonly { id: string; node: Node }[];
  };
}

/** Reads the text of an article. Must happen before anything else, such as a mark, is put into it. */
export function readText(content: ParentNode & Node): TextBlocks {
  // The reader of pages takes an element; the nodes go on to where they are shown.
  const root = document.createElement('div');
  root.append(content);
  const { blocks } = readBlocks(root);
  content.append(...root.childNodes);
  const placeAt = placesIn(blocks);
  const holders = new Map<string, HTMLElement>();
  let out: TakenOut[] = [];

  const boxOf = (block: Block, taken: ReadonlySet<Block>): Box | undefined => {
    const isTaken = (box: Box) => blocks.slice(box.first, box.end).every((one) => taken.has(one));
    let found: Box | undefined;
    for (let box: Box | null = block.container; box?.parent && isTaken(box); box = box.parent) {
      if (box !== block.container && box.element.querySelector(SEEN)) break;
      if (!PARTS.test(box.element.localName)) found = box;
    }
    return found;
  };

  const takeOut = (text: string, groups: readonly Block[][]): TakenOut => {
    const id = ownId(fingerprintOf(text));
    const html = htmlOf(groups[0] ?? [], document);
    const nodes = new Set<Node>();
    for (const group of groups) {
      const taken = new Set(group);
      for (const block of group) {
        const box = boxOf(block, taken);
        if (box) nodes.add(box.element);
        else for (const node of block.texts) nodes.add(node);
      }
    }
    const holder = holders.get(id) ?? holderFor([...nodes][0]);
    holders.set(id, holder);
    const places: { node: Node; place: Node }[] = [];
    for (const node of nodes) {
      const place: Node = places.length === 0 ? holder : document.createComment('');
      node.parentNode?.replaceChild(place, node);
      places.push({ node, place });
    }
    return {
      appeal: { id, kind: 'other', placement: 'inline', html, text, reasons: [], count: groups.length },
      holder,
      putBack() {
        for (const { node, place } of places) place.parentNode?.replaceChild(node, place);
        return places[0]?.node;
      },
    };
  };

  const isOut = (block: Block): boolean => !block.texts[0]?.isConnected;
  return {
    standing: () => blocks.filter((block) => !isOut(block)),
    touchedBy: (range) => blocks.filter((block) => !isOut(block) && block.texts.some((node) => touches(range, node))),
    elementOf: (block) => boxOf(block, new Set([block]))?.element ?? block.texts[0]?.parentElement ?? undefined,
    placeOf: (passage) => placeAt(passage[0]?.index ?? 0),
    placeAt(element) {
      const next = blocks.findIndex(({ texts: [first] }) => first && isAfter(first, element));
      return placeAt(next === -1 ? blocks.length : next - 0.5);
    },
    apply(corrections) {
      const verdicts = verdictsOn(blocks, corrections);
      const groups: Block[][] = [];
      for (const [i, block] of blocks.entries()) {
        if (verdicts[i] !== 'appeal') continue;
        const last = groups.at(-1);
        if (last?.at(-1)?.index === block.index - 1) last.push(block);
        else groups.push([block]);
      }
      const wanted = Map.groupBy(groups, (group) => group.map(({ text }) => text).join('\n'));
      const isWanted = ({ appeal }: TakenOut) => wanted.get(appeal.text)?.length === appeal.count;
      const gone = out.filter((one) => !isWanted(one));
      const back = gone.flatMap((one) => {
        const node = one.putBack();
        return node ? [{ id: one.appeal.id, node }] : [];
      });
      const stays = new Map(out.filter(isWanted).map((one) => [one.appeal.text, one]));
      out = [...wanted].map(([text, same]) => stays.get(text) ?? takeOut(text, same));
      return { out, back };
    },
  };
}

/** Where the mark stands: an element that may stand where the first node stood. */
function holderFor(node: Node | undefined): HTMLElement {
  if (node instanceof HTMLElement && /^(?:li|td|th|dt|dd)$/.test(node.localName))
    return document.createElement(node.localName);
  return document.createElement(node instanceof Text ? 'span' : 'div');
}

const isAfter = (node: Node, element: Element): boolean =>
  (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether some letters of a text are within a range, not just its edge. */
function touches(range: Range, node: Text): boolean {
  if (node.data.trim() === '' || !range.intersectsNode(node)) return false;
  const start = range.startContainer === node ? range.startOffset : 0;
  const stop = range.endContainer === node ? range.endOffset : node.length;
  return node.data.slice(start, stop).trim() !== '';
}
