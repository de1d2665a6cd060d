import type { Block, Box } from './blocks.ts';
import { isSurelyArticle } from './boxes.ts';
import type { Evidence } from './evidence.ts';
import type { Run } from './segment.ts';

/** How far before its sure core an appeal may begin, and how far after it may end, in blocks. */
const REACH = { back: 8, forth: 4 };

/** Lists of benefits are no longer, in items. */
const LONGEST_LIST = 12;

/** A salutation, a headline: longer ones are text. In words. */
const SHORT = 14;

/**
 * Widens a run back to the line that opens it and forth to the lines that close it. The opening lines of a plea look like
 * news ("the prosecutor has named us …"), so they are taken only when an opener stands before them ("Dear readers", "A message
 * from …", a line of its own in bold) and nothing between is plainly the article going on.
 */
export function reachOut(run: Run, blocks: readonly Block[], evidence: readonly Evidence[]): Run {
  const { first } = run;
  let { end } = run;
  let begin = first;
  let plain = 0;
  for (let i = first - 1; i >= Math.max(0, first - REACH.back); i--) {
    const block = blocks[i];
    const own = evidence[i];
    if (!block || !own || isArticleGoingOn(block, own)) break;
    if (isOpener(block, own) || (i === first - 1 && isFirstLine(run, block, own))) begin = i;
    else if (!speaksOfItself(block, own)) {
      // One block of bare facts may stand within a plea; two in a row are the article.
      if (block.length > SHORT && own.said.report && !own.said.reader) plain++;
      if (++plain > 1) break;
    } else plain = 0;
  }
  end = endOfList(end, blocks);
  for (let i = end; i < Math.min(blocks.length, end + REACH.forth); i++) {
    const block = blocks[i];
    const own = evidence[i];
    if (!block || !own || block.length > 2 * SHORT || !isCloser(block, own)) break;
    end = i + 1;
  }
  return { first: begin, end };
}

/** By itself, in logits: below this a block is the article whatever it says of itself. */
const ARTICLE_BY_ITSELF = -5.5;

/**
 * Whether a block before a plea is plainly the article. A paragraph that speaks of itself more than once is not: an outlet that
 * tells of its troubles sounds like news until it asks.
 */
function isArticleGoingOn(block: Block, own: Evidence): boolean {
  if (own.own > ARTICLE_BY_ITSELF && !own.said.report && (own.said.voice?.length ?? 0) > 1) return false;
  return isSurelyArticle(block, own);
}

/** "Members get:" goes with the list after it: items of one list element, or lines that begin with a dash or a tick. */
function endOfList(end: number, blocks: readonly Block[]): number {
  if (!/[:：]\s*$/.test(blocks[end - 1]?.text.slice(-3) ?? '')) return end;
  const list = listOf(blocks[end]);
  let at = end;
  for (; at < Math.min(blocks.length, end + LONGEST_LIST); at++) {
    const block = blocks[at];
    if (!block || block.length > 2 * SHORT) break;
    const inList = list !== null && listOf(block) === list;
    if (!inList && !/^[—–•·✓✔*-]\s?\S/.test(block.text)) break;
  }
  return at;
}

/** A short line that opens an appeal. */
function isOpener(block: Block, { said, score }: Evidence): boolean {
  if (block.length > SHORT || !said.opener) return false;
  return (
    score > -6 &&
    (said.reader !== undefined || said.voice !== undefined || /[:,，：!?？]\s*$/.test(block.text) || stressed(block))
  );
}

/** Of a line that nearly counts as asking, in logits. */
const NEARLY = -3;

/** A short line right before a plea of several in which the outlet speaks of itself: "It was a long year for our small team." */
const isFirstLine = ({ first, end }: Run, { length }: Block, { said, score }: Evidence): boolean =>
  end - first > 1 && length <= SHORT && said.voice !== undefined && score > NEARLY;

/** The list that a block is an item of. */
function listOf(block: Block | undefined): Box | null {
  for (let box: Box | null = block?.container ?? null; box; box = box.parent) if (box.tag === 'li') return box.parent;
  return null;
}

const stressed = (block: Block): boolean => block.stressed || /^h[1-6]$/.test(block.container.tag);

function speaksOfItself(block: Block, { said, namesOutlet, score }: Evidence): boolean {
  if (said.voice && (said.reader || namesOutlet || score > -5)) return true;
  return score > -2 || (namesOutlet && score > -5) || (block.length <= 4 && score > -4);
}

function isCloser(block: Block, { said, leads, score, amount }: Evidence): boolean {
  if (leads.some(({ lead }) => lead !== 'follow') || score > 0) return true;
  if (block.length > SHORT) return said.closer !== undefined && said.reader !== undefined && !said.report;
  return said.closer !== undefined || (amount !== null && block.length <= 6);
}
