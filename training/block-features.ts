import { readBlocks } from '../src/appeals/blocks.ts';
import { weighBlocks } from '../src/appeals/evidence.ts';
import { preparePage } from '../src/article/prepare-page.ts';

/** A block of a page with what speaks for or against its being an appeal. */
export interface BlockFeatures {
  text: string;
  /** In words. */
  length: number;
  features: [name: string, value: number][];
}

/** Runs in the browser: the features of each block of a page, as the product sees them. */
function blockFeatures(html: string, url: string): BlockFeatures[] {
  const page = preparePage(new DOMParser().parseFromString(html, 'text/html'), { url });
  const { blocks, boxes } = readBlocks(page.document.body);
  const evidence = weighBlocks(blocks, boxes, page);
  return blocks.map((block, i) => ({
    text: block.text,
    length: block.length,
    features: [...(evidence[i]?.features ?? [])],
  }));
}

Object.assign(globalThis, { blockFeatures });
