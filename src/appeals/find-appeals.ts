import type { PreparedPage } from '../article/prepared-page.ts';
import { htmlOf } from './appeal-html.ts';
import { type Block, type Box, readBlocks } from './blocks.ts';
import { closeBoxes, runsOf } from './boxes.ts';
import { ASKING, type Evidence, weighBlocks } from './evidence.ts';
import type { FoundAppeal } from './found-appeal.ts';
import { kindOf } from './kind.ts';
import { reachOut } from './openers.ts';
import { overlayAround } from './overlays.ts';
import { reasonsOf } from './reasons.ts';
import { borderCost, type Run, segment } from './segment.ts';
import { wordsOf } from './words.ts';

/** Fewer words are a menu entry or a button, not a passage. */
const FEWEST_WORDS = 4;

/**
 * A page with more passages than this that ask in words alone, without a telling link, field or name in their markup, is
 * likely about asking (deals, charities, newsletter tools): there each block must show more, in logits.
 */
const SPREAD = { passages: 12, demand: 1.5 };

/**
 * The appeals of a prepared page in document order, overlays included. Nothing is changed. The steps: read the page as a
 * sequence of blocks, weigh each, divide the sequence, close small boxes, reach out to what opens and closes an appeal.
 */
export function findAppeals(page: PreparedPage): FoundAppeal[] {
  const { blocks, boxes } = readBlocks(page.document.body);
  const evidence = weighBlocks(blocks, boxes, page);
  const divide = (demand: number) =>
    segment(
      evidence.map(({ score }) => score - demand),
      (i) => borderCost(blocks[i - 1], blocks[i]),
    ).filter((run) => asksForSomething(run, blocks, evidence));
  let runs = divide(0);
  if (runs.filter((run) => asksInWordsAlone(run, evidence)).length > SPREAD.passages) runs = divide(SPREAD.demand);
  runs = closeBoxes(runs, blocks, evidence);
  runs = merge(runs.map((run) => reachOut(run, blocks, evidence)));

  const found: FoundAppeal[] = [];
  const known = new Map<string, FoundAppeal>();
  for (const run of withOverlays(runs, blocks, page)) {
    const own = blocks.slice(run.first, run.end);
    if (own.reduce((sum, { length }) => sum + length, 0) < FEWEST_WORDS) continue;
    const text = own.map((block) => block.text).join('\n');
    const place = {
      blocks: own,
      pictures: picturesIn(run, own),
      before: blocks[run.first - 1]?.text ?? '',
      after: blocks[run.end]?.text ?? '',
    };
    const key = wordsOf(text).join(' ');
    const same = known.get(key);
    if (same) {
      same.places.push(place);
      continue;
    }
    const weighed = evidence.slice(run.first, run.end);
    const appeal: FoundAppeal = {
      id: `a${found.length + 1}`,
      kind: kindOf(weighed),
      overlay: run.overlay,
      html: htmlOf(own, page.document),
      text,
      reasons: reasonsOf(weighed, run.overlay),
      places: [place],
    };
    known.set(key, appeal);
    found.push(appeal);
  }
  return found;
}

/** What leads about the site. "Support us" among its entries is a way to a page, not a passage that asks. */
const MENU = 'nav, menu, [role="navigation"], [role="menu"], [role="menubar"]';

/** Asks in words, leads there, or is a box with a field for an address. Headings alone head something else. */
function asksForSomething({ first, end }: Run, blocks: readonly Block[], evidence: readonly Evidence[]): boolean {
  if (blocks.slice(first, end).every(({ container }) => container.element.closest(MENU) !== null)) return false;
  const own = evidence.slice(first, end);
  const answers = own.some(({ leads, emailField }) => emailField || leads.length > 0);
  if (answers) return true;
  const headings = blocks.slice(first, end).every(({ container }) => /^h[1-6]$/.test(container.element.localName));
  return !headings && own.some(({ said }) => said.give || said.member || ASKING.some((group) => said[group]));
}

function asksInWordsAlone({ first, end }: Run, evidence: readonly Evidence[]): boolean {
  return evidence
    .slice(first, end)
    .every(
      ({ leads, emailField, marks, namesOutlet }) =>
        !emailField && !namesOutlet && leads.length + marks.appeal.length === 0,
    );
}

function merge(runs: readonly Run[]): Run[] {
  const taken = new Set<number>();
  for (const { first, end } of runs) for (let i = first; i < end; i++) taken.add(i);
  return runsOf(taken);
}

/** Runs that stand in an overlay take the whole of it. */
function withOverlays(
  runs: readonly Run[],
  blocks: readonly Block[],
  page: PreparedPage,
): (Run & { overlay: boolean })[] {
  const result: (Run & { overlay: boolean })[] = [];
  for (const run of runs) {
    const block = blocks[run.first];
    const last = result.at(-1);
    if (!block || (last && run.first < last.end)) continue;
    const overlay = overlayAround(block, page.originalOf);
    if (overlay)
      result.push({
        first: Math.max(last?.end ?? 0, overlay.first),
        end: Math.max(run.end, overlay.end),
        overlay: true,
      });
    else result.push({ ...run, overlay: false });
  }
  return result;
}

/** Pictures in boxes that hold nothing but blocks of the run. */
function picturesIn(run: Run, blocks: readonly Block[]): Element[] {
  const pictures = new Set<Element>();
  const seen = new Set<Box>();
  for (const block of blocks) {
    let widest: Box | null = null;
    for (let box: Box | null = block.container; box && box.first >= run.first && box.end <= run.end; box = box.parent)
      widest = box;
    if (!widest || seen.has(widest)) continue;
    seen.add(widest);
    for (const picture of widest.element.querySelectorAll('img, hr')) pictures.add(picture);
  }
  return [...pictures];
}
