import { type Block, type Box, readBlocks } from '../src/appeals/blocks.ts';
import { preparePage } from '../src/article/prepare-page.ts';
import type { PreparedPage } from '../src/article/prepared-page.ts';

/** Attributes that evidence is taken from. */
const TELLING = ['class', 'id', 'data-component', 'data-testid', 'aria-label', 'itemprop'];

/** The blocks and boxes of a page as plain data, boxes outer before inner. `parent` and `container` are numbers of boxes, -1 for none. */
export interface PageFacts {
  title: string;
  lang: string | null;
  outlet: { host: string; name: string | null };
  boxes: {
    tag: string;
    parent: number;
    first: number;
    end: number;
    length: number;
    menu: boolean;
    hidden: boolean;
    emailField: boolean;
    fields: number;
    attributes: Record<string, string>;
  }[];
  blocks: {
    text: string;
    container: number;
    links: { address: string; length: number; button: boolean }[];
    stressed: boolean;
    hidden: boolean;
  }[];
}

/** Runs in the browser: reads a page as the product does, for what can be weighed elsewhere. */
function readPageFacts(html: string, url: string): PageFacts {
  const page = preparePage(new DOMParser().parseFromString(html, 'text/html'), { url });
  const { blocks, boxes } = readBlocks(page.document.body);
  return factsOf(page, blocks, boxes);
}

/** The text of a prepared page as plain data. */
export function factsOf(page: PreparedPage, blocks: readonly Block[], boxes: readonly Box[]): PageFacts {
  const numbers = new Map(boxes.map((box, i) => [box, i] as const));
  return {
    title: page.document.title,
    lang: page.document.documentElement.getAttribute('lang'),
    outlet: page.outlet,
    boxes: boxes.map(({ element, tag, parent, first, end, length, menu, hidden, emailField, fields }) => ({
      tag,
      parent: parent ? (numbers.get(parent) ?? -1) : -1,
      first,
      end,
      length,
      menu,
      hidden,
      emailField,
      fields,
      attributes: Object.fromEntries(
        TELLING.flatMap((name) => {
          const value = element.getAttribute(name);
          return value ? [[name, value.slice(0, 600)]] : [];
        }),
      ),
    })),
    blocks: blocks.map(({ text, container, links, stressed, hidden }) => ({
      text,
      container: numbers.get(container) ?? -1,
      links,
      stressed,
      hidden,
    })),
  };
}

Object.assign(globalThis, { readPageFacts });
