import type { PreparedPage } from '../article/prepared-page.ts';
import { htmlOf } from './appeal-html.ts';
import { type Block, type Box, readBlocks } from './blocks.ts';
import { type Evidence, weighBlocks } from './evidence.ts';
import { asksForSomething, findRuns } from './find-runs.ts';
import type { FoundAppeal } from './found-appeal.ts';
import { kindOf } from './kind.ts';
import { enforceLearnt, type Learnt, weighLearnt } from './learnt.ts';
import { marksOf } from './marks.ts';
import { overlayAround } from './overlays.ts';
import { reasonsOf } from './reasons.ts';
import { Repeats } from './repeats.ts';
import type { Run } from './segment.ts';

/** Fewer words are a menu entry or a button, not a passage. */
const FEWEST_WORDS = 4;

/** Above this a block asks, whatever stands around it. In logits. */
const ASKS_ALONE = 0;

/**
 * The appeals of a prepared page in document order, overlays included. Nothing is changed. The steps: read the page as a
 * sequence of blocks, weigh each by itself and in its place, divide the sequence into runs, know repeated passages again.
 * `learnt` is what this machine knows of the site: it weighs in, and the reader's own corrections have the last word. `blocks` are
 * the page's, where they were read before.
 */
export function findAppeals(
  page: PreparedPage,
  learnt?: Learnt,
  blocks: readonly Block[] = readBlocks(page.document.body).blocks,
): FoundAppeal[] {
  const evidence = weighBlocks(blocks, page);
  if (learnt) weighLearnt(blocks, evidence, learnt);
  const found = findRuns(blocks, evidence);
  const runs = learnt ? enforceLearnt(found, blocks, learnt) : found;

  const appeals: FoundAppeal[] = [];
  const repeats = new Repeats<FoundAppeal>();
  for (const run of cutAtLayers(runs, blocks, evidence, page)) {
    const own = blocks.slice(run.first, run.end);
    if (own.reduce((sum, { length }) => sum + length, 0) < FEWEST_WORDS) continue;
    const text = own.map((block) => block.text).join('\n');
    const place = {
      blocks: own,
      pictures: picturesIn(run, own),
      before: blocks[run.first - 1]?.text ?? '',
      after: blocks[run.end]?.text ?? '',
    };
    const repeated = repeats.find(text);
    if (repeated && !repeated.longer) {
      repeated.appeal.places.push(place);
      continue;
    }
    const weighed = evidence.slice(run.first, run.end);
    const said = {
      kind: kindOf(weighed),
      html: htmlOf(own, page.document),
      text,
      reasons: reasonsOf(weighed, run.overlay),
    };
    if (repeated) {
      // The fuller one is shown for both.
      Object.assign(repeated.appeal, said);
      repeated.appeal.places.push(place);
      repeats.add(text, repeated.appeal);
      continue;
    }
    const appeal: FoundAppeal = { id: `a${appeals.length + 1}`, overlay: run.overlay, places: [place], ...said };
    repeats.add(text, appeal);
    appeals.push(appeal);
  }
  return appeals;
}

/** A run, and whether it is what stands over the page. */
type Passage = Run & { overlay: boolean };

/**
 * Cuts runs where an overlay, a frame, the comments, or the page's own header or footer begins or ends: what stands in it is one thing, what
 * stands around it another. In an overlay a passage takes the whole of it. Pieces that ask for nothing by themselves were carried along, and stay.
 */
function cutAtLayers(
  runs: readonly Run[],
  blocks: readonly Block[],
  evidence: readonly Evidence[],
  page: PreparedPage,
): Passage[] {
  const result: Passage[] = [];
  const overlays = new Map<Box, boolean>();
  for (const run of runs) {
    const pieces = layersOf(run, blocks, page, overlays);
    const besideComments = pieces.some(({ layer }) => layer?.comments);
    for (const { layer, ...piece } of pieces) {
      const after = result.at(-1)?.end ?? 0;
      if (piece.end <= after) continue;
      if (pieces.length > 1 && !asksForSomething(piece, blocks, evidence)) continue;
      if (besideComments && !layer && !asksAlone(piece, evidence)) continue;
      const first = Math.max(after, layer?.overlay ? layer.box.first : piece.first);
      result.push({ first, end: layer?.overlay ? layer.box.end : piece.end, overlay: layer?.overlay ?? false });
    }
  }
  return result;
}

/** The last words of an article stand above the comments, and may ask for some in passing. */
const asksAlone = ({ first, end }: Run, evidence: readonly Evidence[]): boolean =>
  evidence.slice(first, end).some(({ own, emailField }) => own > ASKS_ALONE || emailField);

/** What the whole page has at its top and its end; within an article they are parts of that. */
const PAGE_PARTS: ReadonlySet<string> = new Set(['header', 'footer', 'nav']);

interface Layer {
  box: Box;
  overlay: boolean;
  /** Readers comment there. */
  comments?: boolean;
}

function layersOf(
  run: Run,
  blocks: readonly Block[],
  page: PreparedPage,
  overlays: Map<Box, boolean>,
): (Run & { layer: Layer | null })[] {
  const pieces: (Run & { layer: Layer | null })[] = [];
  const known = new Map<Box | undefined, Layer | null>();
  for (let i = run.first; i < run.end; i++) {
    const block = blocks[i];
    const before = known.get(block?.container);
    const layer = before !== undefined ? before : block ? layerAround(block, page, overlays) : null;
    known.set(block?.container, layer);
    const last = pieces.at(-1);
    if (last && last.layer?.box === layer?.box) last.end = i + 1;
    else pieces.push({ first: i, end: i + 1, layer });
  }
  return pieces;
}

function layerAround(block: Block, page: PreparedPage, overlays: Map<Box, boolean>): Layer | null {
  const overlay = overlayAround(block, page.originalOf, overlays);
  if (overlay) return { box: overlay, overlay: true };
  let foot: Box | null = null;
  let comments: Box | null = null;
  for (let box: Box | null = block.container; box; box = box.parent) {
    if (page.frames.has(box.element)) return { box, overlay: false };
    if (PAGE_PARTS.has(box.tag)) foot = box;
    else if (box.tag === 'article' || box.tag === 'main') foot = null;
    if (isForComments(box)) comments = box;
  }
  if (comments) return { box: comments, overlay: false, comments: true };
  return foot && { box: foot, overlay: false };
}

/** Whether readers comment there. Of what holds the article such a name tells something else. */
const isForComments = ({ tag, text, element }: Box): boolean =>
  !text && tag !== 'body' && tag !== 'article' && tag !== 'main' && marksOf(element).has('comments');

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
