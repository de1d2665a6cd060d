import type { Outlet } from '../article/prepared-page.ts';
import type { Block, Box } from './blocks.ts';
import { type InterviewSpan, interviewIn } from './interview.ts';
import { type Lead, targetOf } from './links.ts';
import { type Mark, marksOf } from './marks.ts';
import { namesOf, namesOutlet } from './outlet-names.ts';
import { ownFeatures } from './own-features.ts';
import { type Hit, type Lexicon, matchPhrases } from './phrases/match-phrases.ts';
import { languageOf, lexiconOf, type Sayings, sayingsIn, tableLanguage } from './phrases/phrases.ts';
import { PLACE_FEATURES } from './place-feature-names.ts';
import { nearOf } from './place-features.ts';
import { placeScore } from './place-score.ts';
import { PLACE_TREES } from './place-trees.ts';
import { turnsIn } from './turns.ts';
import { leadsAbout, WAY } from './ways.ts';
import { weighWords } from './weigh-words.ts';
import { OWN_WEIGHTS } from './weights.ts';
import { NOBODYS, type Whose, whoseOf } from './whose.ts';
import { readWords } from './words.ts';

/** A small box is decided as one: more than so many blocks or words hold an article's text as well. */
export const SMALL_BOX = { blocks: 14, words: 180 };

/** Marks of so many boxes around a block are looked at. */
const NEAREST = 5;

/** What speaks for or against a block being part of an appeal. */
export interface Evidence {
  /** Of the block's text; null where it has no table. */
  language: string | null;
  lexicon: Lexicon | null;
  hits: readonly Hit[];
  /** The phrases found, by group, each once. */
  said: Sayings;
  leads: readonly { lead: Lead; address: string }[];
  /** Whose the links and addresses are that stand in it. */
  whose: Whose;
  /** The same as it counts for the blocks near it; see `nearOf`. */
  near: number;
  /** Names in the markup of the small boxes around it. */
  marks: ReadonlyMap<Mark, string>;
  /** The largest small box around it that holds more than it. */
  box: Box | null;
  emailField: boolean;
  amount: string | null;
  namesOutlet: boolean;
  /** It only leads about the site, says nothing else, and was not looked at further. */
  way: boolean;
  /** Of the block by itself, in logits. */
  own: number;
  /** With what stands around it. Above 0: more likely part of an appeal than not. In logits. */
  score: number;
}

/** What is known of the page as a whole. */
export interface PageFacts {
  /** Phrases of giving, letters and members in its title: it may be about them. */
  subject: number;
  /** Numbers of the first and the last long block. */
  firstLong: number;
  lastLong: number;
  /** How many blocks ask by themselves, and how much the strongest. */
  asks: number;
  most: number;
  /** From the first question to the answer of the last. */
  interview: InterviewSpan | null;
  /** The blocks that are turns of a talk. */
  turns: ReadonlySet<number>;
}

const AMOUNT =
  /(?:[€$£¥₽₴₩₹₺]\s?\d|\d\s?(?:[€$£¥₽₴₩₹₺]|euros?\b|eur\b|usd\b|zł|kč|kr\b|руб|грн|reais|pesos|円|元|원|tl\b))/i;

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(OWN_WEIGHTS));

const NO_SAYINGS: Sayings = {};

/** The evidence of each block, by itself and in what stands around it. Linear in the number of blocks. */
export function weighBlocks(blocks: readonly Block[], page: { document: Document; outlet: Outlet }): Evidence[] {
  const { evidence, facts } = readEvidence(blocks, page);
  for (const [i, own] of evidence.entries()) {
    let score = WEIGHTS.get('bias') ?? 0;
    const block = blocks[i];
    if (!block || own.way) continue;
    ownFeatures(block, own, facts, (name, value) => (score += (WEIGHTS.get(name) ?? 0) * value));
    own.own = score + weighWords(block.words.words, own.language);
  }
  notePageAsks(evidence, facts);
  const features = new Float32Array(PLACE_FEATURES.length);
  for (const [i, own] of evidence.entries()) {
    own.score = placeScore(i, blocks, evidence, facts, PLACE_TREES, features);
  }
  return evidence;
}

/** Notes in the facts what `own` of the blocks says of the page. */
export function notePageAsks(evidence: readonly Evidence[], facts: PageFacts): void {
  facts.asks = 0;
  facts.most = -9;
  for (const { own } of evidence) {
    if (own > 0) facts.asks++;
    if (own > facts.most) facts.most = own;
  }
}

/** What each block says, where its links lead and how its boxes are named; not weighed yet. */
export function readEvidence(
  blocks: readonly Block[],
  page: { document: Document; outlet: Outlet },
): { evidence: Evidence[]; facts: PageFacts } {
  const language = pageLanguage(blocks, page.document);
  const outlet = namesOf(page.outlet);
  const long = blocks.filter(({ length }) => length >= 40);
  const title = readWords(page.document.title.slice(0, 300));
  const titled = lexiconOf(language ?? 'en');
  const inTitle = new Set(titled ? matchPhrases(titled, title).map(({ group }) => group) : []);
  const facts: PageFacts = {
    subject: (inTitle.has('give') ? 1 : 0) + (inTitle.has('letter') ? 1 : 0) + (inTitle.has('member') ? 1 : 0),
    firstLong: long[0]?.index ?? 0,
    lastLong: long.at(-1)?.index ?? blocks.length,
    asks: 0,
    most: 0,
    interview: interviewIn(blocks),
    turns: turnsIn(blocks),
  };
  const marksOfBoxes: KnownMarks = { own: new Map(), near: new Map() };
  const smallBoxes = new Map<Box, Box | null>();
  const evidence = blocks.map((block): Evidence => {
    const box = smallestBox(block, smallBoxes);
    const isWay = !box?.emailField && leadsAbout(block);
    if (isWay && block.container.menu) return wayOf(language, box);
    const own = (block.length >= 8 ? languageOf(block.text, block.words, language) : undefined) ?? language ?? null;
    const lexicon = own ? (lexiconOf(own) ?? null) : null;
    const hits = lexicon ? matchPhrases(lexicon, block.words) : [];
    const leads = leadsOf(block);
    if (isWay && hits.length === 0 && leads.length === 0) return wayOf(own, box);
    const said = hits.length > 0 ? sayingsIn(block.words, hits) : NO_SAYINGS;
    return {
      language: own,
      lexicon,
      hits,
      said,
      leads,
      whose: whoseOf(block, outlet),
      near: hits.length + leads.length > 0 ? nearOf({ said, leads }) : 0,
      marks: nearMarks(block.container, marksOfBoxes, NEAREST),
      box,
      emailField: box?.emailField ?? false,
      amount: /\d/.test(block.text) ? (AMOUNT.exec(block.text.slice(0, 2_000))?.[0] ?? null) : null,
      namesOutlet: namesOutlet(outlet, block.words),
      way: false,
      own: 0,
      score: 0,
    };
  });
  return { evidence, facts };
}

function pageLanguage(blocks: readonly Block[], document: Document): string | undefined {
  const stated = tableLanguage(document.documentElement.getAttribute('lang'));
  // The words of the blocks are known: only where a text is cut they are read again.
  const words: string[] = [];
  let sample = '';
  let left = SAMPLE.blocks;
  for (const { length, text, words: own } of blocks) {
    if (length <= 12) continue;
    const piece = text.slice(0, Math.min(SAMPLE.ofBlock, SAMPLE.characters - sample.length));
    for (const word of piece.length === text.length ? own.words : readWords(piece).words) words.push(word);
    sample += `${piece} `;
    if (--left === 0 || sample.length >= SAMPLE.characters) break;
  }
  return languageOf(sample, { words }, stated) ?? stated;
}

/** So much of a page tells its language. */
const SAMPLE = { blocks: 40, ofBlock: 400, characters: 6_000 };

const wayOf = (language: string | undefined | null, box: Box | null): Evidence => ({
  language: language ?? null,
  lexicon: null,
  hits: [],
  said: NO_SAYINGS,
  leads: NO_LEADS,
  whose: NOBODYS,
  near: 0,
  marks: NO_MARKS,
  box,
  emailField: false,
  amount: null,
  namesOutlet: false,
  way: true,
  own: WAY,
  score: WAY,
});

const NO_LEADS: Evidence['leads'] = [];

function leadsOf({ links }: Block): Evidence['leads'] {
  let leads = NO_LEADS;
  for (const { address } of links) {
    const lead = address === '' ? undefined : targetOf(address).lead;
    if (lead) leads = [...leads, { lead, address }];
  }
  return leads;
}

/** A box that is decided as one. An article is none, however short it is. */
export function isSmall({ parent, first, end, length, tag, text }: Box): boolean {
  if (parent === null || text || tag === 'article' || tag === 'main') return false;
  return end - first <= SMALL_BOX.blocks && length <= SMALL_BOX.words;
}

/** The largest small box around a block that holds more than it. */
function smallestBox(block: Block, known: Map<Box, Box | null>): Box | null {
  const before = known.get(block.container);
  if (before !== undefined) return before;
  let found: Box | null = null;
  for (let box: Box | null = block.container; box && isSmall(box); box = box.parent) {
    if (box.end - box.first > 1 || box.emailField) found = box;
  }
  known.set(block.container, found);
  return found;
}

const NO_MARKS: ReadonlyMap<Mark, string> = new Map();

/** The marks of the boxes of a page, each read once. */
interface KnownMarks {
  own: Map<Box, ReadonlyMap<Mark, string>>;
  near: Map<Box, ReadonlyMap<Mark, string>>;
}

/** The marks of a box and of the small boxes around it, the nearest so many. */
function nearMarks(box: Box | null, known: KnownMarks, steps: number): ReadonlyMap<Mark, string> {
  if (!box || steps === 0 || !isSmall(box)) return NO_MARKS;
  const before = steps === NEAREST ? known.near.get(box) : undefined;
  if (before) return before;
  let own = known.own.get(box);
  if (!own) known.own.set(box, (own = marksOf(box.element)));
  const outer = nearMarks(box.parent, known, steps - 1);
  const marks = own.size === 0 ? outer : outer.size === 0 ? own : new Map([...outer, ...own]);
  if (steps === NEAREST) known.near.set(box, marks);
  return marks;
}
