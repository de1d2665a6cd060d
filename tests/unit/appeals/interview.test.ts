import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/appeals/blocks.ts';
import { interviewIn } from '../../../src/appeals/interview.ts';

const ANSWER =
  'We carried the books over the hill by hand, two hundred of us, in a row from the old school to the new one.';

function spanOf(...parts: string[]) {
  document.body.innerHTML = `<article>${parts.join('')}</article>`;
  return interviewIn(readBlocks(document.body).blocks);
}

const asked = (question: string) => `<p><strong>${question}</strong></p><p>${ANSWER}</p>`;

describe('interviewIn', () => {
  it('reaches from the first question to the answer of the last', () => {
    const talk = ['How did it begin?', 'And who came along?', 'Would you do it again?'].map(asked);
    expect(spanOf(`<p>${ANSWER}</p>`, ...talk, '<p>Support us with a donation.</p>')).toEqual({ first: 1, last: 6 });
  });

  it('is none with fewer questions, or with questions that nobody answers', () => {
    expect(spanOf(asked('How did it begin?'), asked('And who came along?'))).toBeNull();
    const alone = ['Do you like this?', 'Do you read us daily?', 'Can you give more?'];
    expect(spanOf(...alone.map((question) => `<h3>${question}</h3>`))).toBeNull();
  });
});
