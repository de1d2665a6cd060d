import type { Block } from './blocks.ts';

/** Numbers of the first question and of the answer to the last. */
export interface InterviewSpan {
  first: number;
  last: number;
}

/** So many questions make an interview; a plea asks one or two ("Do you like what you read?"). */
const FEWEST_QUESTIONS = 3;

/** A question is a line that stands out and is answered by a paragraph. In words. */
const QUESTION = { least: 3, most: 60, answer: 15 };

const ASKED = /[?？؟]$/;

/**
 * Where a page is an interview: questions in bold or as headings, side by side, each with its answer below. Who is asked speaks of
 * "us" and of "you" and of what is needed, and asks the reader for nothing.
 */
export function interviewIn(blocks: readonly Block[]): InterviewSpan | null {
  const asked = blocks.filter((block) => isQuestion(block, blocks[block.index + 1]));
  const beside = asked[0]?.container.parent;
  const questions = asked.filter(({ container }) => container.parent === beside);
  const first = questions[0];
  const last = questions.at(-1);
  if (!first || !last || questions.length < FEWEST_QUESTIONS) return null;
  return { first: first.index, last: last.index + 1 };
}

function isQuestion({ text, length, stressed, container }: Block, next: Block | undefined): boolean {
  if (length < QUESTION.least || length > QUESTION.most || !ASKED.test(text)) return false;
  if (!stressed && !/^h[2-6]$/.test(container.tag)) return false;
  return next !== undefined && next.length >= QUESTION.answer && !ASKED.test(next.text);
}
