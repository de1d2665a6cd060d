import type { Block, Box } from '../src/appeals/blocks.ts';
import { noteText } from '../src/appeals/text-boxes.ts';
import { readWords } from '../src/appeals/words.ts';
import type { PageFacts } from './page-facts.ts';

/** What `readEvidence` asks of a page. */
export interface RestoredPage {
  blocks: Block[];
  boxes: Box[];
  page: { document: Document; outlet: PageFacts['outlet'] };
}

/** Blocks and boxes from plain data. Their elements know nothing but their names and attributes, which is all that is asked of them. */
export function restorePage(facts: PageFacts): RestoredPage {
  const boxes: Box[] = [];
  for (const { attributes, parent, ...box } of facts.boxes) {
    const outer = boxes[parent] ?? null;
    boxes.push({
      ...box,
      element: elementOf(box.tag, attributes),
      parent: outer,
      depth: outer ? outer.depth + 1 : 0,
      textField: false,
      text: false,
    });
  }
  const blocks = facts.blocks.flatMap((block, index): Block[] => {
    const container = boxes[block.container];
    if (!container) return [];
    const words = readWords(block.text);
    return [{ ...block, index, texts: [], words, length: words.length, container }];
  });
  noteText(blocks);
  const document = { title: facts.title, documentElement: elementOf('html', facts.lang ? { lang: facts.lang } : {}) };
  return { blocks, boxes, page: { document: document as unknown as Document, outlet: facts.outlet } };
}

const elementOf = (localName: string, attributes: Record<string, string>): Element =>
  ({
    localName,
    hasAttributes: () => true,
    getAttribute: (name: string) => attributes[name] ?? null,
  }) as unknown as Element;

/** A page of one paragraph. */
export function pageOfLine(text: string, lang: string): RestoredPage {
  const body = { first: 0, end: 1, menu: false, hidden: false, emailField: false, fields: 0, attributes: {} };
  return restorePage({
    title: '',
    lang,
    outlet: { host: '', name: null },
    // Long enough around the line that its box is not a small one.
    boxes: [
      { ...body, tag: 'body', parent: -1, length: 10_000 },
      { ...body, tag: 'p', parent: 0, length: 10_000 },
    ],
    blocks: [{ text, container: 1, links: [], stressed: false, hidden: false }],
  });
}
