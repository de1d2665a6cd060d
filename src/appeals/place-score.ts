import type { Block } from './blocks.ts';
import type { Evidence, PageFacts } from './evidence.ts';
import { ASKING, type PhraseGroup } from './phrases/phrase-table.ts';
import { placeFeatures } from './place-features.ts';
import { askTrees, type Tree } from './trees.ts';

/** Blocks whose own logit is not above this ask for nothing by themselves. */
const SILENT = -2.5;

/** So many blocks on both sides are looked at before a block is passed over. */
const SIGHT = 2;

/** See `isSober`. In words and logits; what says nothing at all is sober sooner, and a sentence that stands
 * free of any box is no line of one. */
const SOBER = { length: 12, sentence: 7, own: -3.2, ownOfSilent: -2 };

/** A whole sentence ends so. */
const SENTENCE = /[.。।؟։]/;

/** The score of a block that is passed over, in logits. */
const PLAINLY_ARTICLE = -7;

/** The most that a sober block, or an answer of an interview, scores: less than any appeal demands. In logits. */
const NO_APPEAL = -3.5;

/** In an interview "I" and "you" are said by those who talk. What asks so strongly by itself is asked by the outlet all the same. In logits. */
const ASKS_IN_INTERVIEW = 4;

/**
 * A block of so many words holds a text, in which something is asked in passing, unless it asks so strongly by itself. In words and
 * logits: of the 1,096 blocks labelled in the corpus as appeals none is longer than 75 words, and one of 119 was met elsewhere.
 */
const WHOLE_TEXT = { length: 130, own: 3 };

/** Groups in which an outlet speaks to its readers. What is had (`perk`: "free", "a month") is spoken of in any report, and so are months (`closer`). */
const SPEAKING: readonly PhraseGroup[] = [...ASKING, 'voice', 'opener'];

/** The score of a block in its place. `features` is written over. */
export function placeScore(
  i: number,
  blocks: readonly Block[],
  evidence: readonly Evidence[],
  facts: PageFacts,
  trees: readonly Tree[],
  features: Float32Array,
): number {
  const block = blocks[i];
  const own = evidence[i];
  if (!block || !own || standsAlone(i, evidence) || isDisclosure(block, own)) return PLAINLY_ARTICLE;
  if (block.length > WHOLE_TEXT.length && own.own < WHOLE_TEXT.own) return PLAINLY_ARTICLE;
  placeFeatures(i, blocks, evidence, facts, features);
  const score = askTrees(trees, features);
  return isSober(block, own) || isTalk(i, own, facts) ? Math.min(score, own.own / 2, NO_APPEAL) : score;
}

/** A disclosure is a sentence. In words: shorter ones only name such a link ("buy it through the affiliate link below"). */
const SHORTEST_DISCLOSURE = 12;

/** Tells of links one is paid for, as the law wants it: part of the article, however much it thanks for support. */
export const isDisclosure = ({ length }: Pick<Block, 'length'>, { said, leads }: Evidence): boolean =>
  said.disclosure !== undefined && length >= SHORTEST_DISCLOSURE && !leads.some(({ lead }) => lead === 'donate');

/**
 * A paragraph that speaks neither of itself nor to the reader and asks for nothing: what stands beside it makes no appeal of it.
 * In a report "you" is said to others, and in German it is the word for "she".
 */
function isSober({ length, text }: Block, { said, leads, own, hits, box }: Evidence): boolean {
  const silent = hits.length === 0;
  const shortest = silent && box === null && SENTENCE.test(text.slice(-2)) ? SOBER.sentence : SOBER.length;
  if (length < shortest || own >= (silent ? SOBER.ownOfSilent : SOBER.own) || leads.length > 0) return false;
  return !SPEAKING.some((group) => said[group]) && (!said.reader || said.report !== undefined);
}

/** Whether neither a block nor those around it, nor its box, ask for anything. Most of a page is like that and needs no further look. */
export function standsAlone(i: number, evidence: readonly Evidence[]): boolean {
  if (evidence[i]?.box?.emailField) return false;
  for (let j = Math.max(0, i - SIGHT); j <= Math.min(evidence.length - 1, i + SIGHT); j++)
    if ((evidence[j]?.own ?? 0) > SILENT) return false;
  return true;
}

/** Part of an interview or a talk, and asks neither strongly nor by where it leads. */
function isTalk(i: number, { own, leads, emailField }: Evidence, { interview, turns }: PageFacts): boolean {
  const isAnswer = interview !== null && i >= interview.first && i <= interview.last;
  if (!isAnswer && !turns.has(i)) return false;
  return own < ASKS_IN_INTERVIEW && leads.length === 0 && !emailField;
}
