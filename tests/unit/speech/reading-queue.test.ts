import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createReadingQueue, type QueueListener } from '../../../src/speech/reading-queue.ts';
import { listSentences } from '../../../src/speech/sentence.ts';
import { aVoice, FakeSpeaker } from '../../support/fake-speaker.ts';

const sentencesOf = (...texts: string[]) =>
  listSentences(
    texts.map((text) => ({ text, pieces: [] })),
    'en',
  );
const TEXT = ['A heading here', 'It begins so. It goes on. It is over.', 'Here is more. The end.'];

let speaker: FakeSpeaker;
let now: Parameters<QueueListener['onChange']>[0] | undefined;
let words: [number, number][];

function aQueue(texts: readonly string[] = TEXT, at = 0) {
  return createReadingQueue(
    speaker,
    { onChange: (next) => (now = next), onWord: (...word) => words.push(word) },
    { sentences: sentencesOf(...texts), at, voice: aVoice('Ava', 'en-US'), lang: 'en', speed: 1 },
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  speaker = new FakeSpeaker();
  now = undefined;
  words = [];
});
afterEach(() => vi.useRealTimers());

/** Says a sentence at a plausible speed. */
function finish() {
  speaker.hearer.onStart();
  vi.advanceTimersByTime(1000);
  speaker.hearer.onEnd();
}

describe('reading', () => {
  test('goes sentence by sentence, with a pause between passages, to a clean end', () => {
    aQueue().play();
    expect(speaker.said).toEqual([{ text: 'A heading here', voice: aVoice('Ava', 'en-US'), lang: 'en-US', speed: 1 }]);
    finish();
    // A new passage: not at once.
    expect(speaker.said).toHaveLength(1);
    expect(now).toEqual({ at: 1, mode: 'playing', trouble: null });
    vi.advanceTimersByTime(400);
    expect(speaker.last).toBe('It begins so.');
    finish();
    expect(speaker.last).toBe('It goes on.');
    finish();
    finish();
    vi.advanceTimersByTime(400);
    finish();
    expect(speaker.last).toBe('The end.');
    finish();
    expect(now).toEqual({ at: 5, mode: 'ended', trouble: null });
    vi.advanceTimersByTime(600_000);
    expect(speaker.said).toHaveLength(6);
  });

  test('begins anew after the end', () => {
    const queue = aQueue(['One sentence.']);
    queue.play();
    finish();
    expect(now?.mode).toBe('ended');
    queue.play();
    expect(speaker.texts).toEqual(['One sentence.', 'One sentence.']);
  });

  test('an empty text is at its end', () => {
    aQueue([]).play();
    expect(speaker.said).toEqual([]);
    expect(now?.mode).toBe('ended');
  });

  test('tells the words', () => {
    aQueue().play();
    speaker.hearer.onWord(2, 7);
    expect(words).toEqual([[2, 7]]);
  });
});

describe('the reader', () => {
  test('pauses, and the sentence is said from its beginning again', () => {
    const queue = aQueue(TEXT, 1);
    queue.play();
    const late = speaker.hearer;
    queue.pause();
    expect(speaker.isSpeaking).toBe(false);
    expect(now?.mode).toBe('paused');
    // What was cancelled says so; that is no error.
    late.onProblem('interrupted');
    late.onEnd();
    vi.advanceTimersByTime(600_000);
    expect(speaker.said).toHaveLength(1);
    expect(now).toEqual({ at: 1, mode: 'paused', trouble: null });
    queue.play();
    expect(speaker.texts).toEqual(['It begins so.', 'It begins so.']);
  });

  test('goes on and back by sentences and passages', () => {
    const queue = aQueue();
    queue.play();
    queue.sentence(1);
    expect(speaker.last).toBe('It begins so.');
    queue.passage(1);
    expect(speaker.last).toBe('Here is more.');
    queue.passage(1);
    expect(speaker.last).toBe('Here is more.');
    queue.sentence(1);
    queue.sentence(1);
    expect(speaker.last).toBe('The end.');
    queue.passage(-1);
    expect(speaker.last).toBe('Here is more.');
    queue.passage(-1);
    expect(speaker.last).toBe('It begins so.');
    queue.sentence(-1);
    queue.sentence(-1);
    expect(speaker.last).toBe('A heading here');
  });

  test('moves about without a sound while it is paused', () => {
    const queue = aQueue();
    queue.play();
    queue.pause();
    queue.sentence(1);
    expect(now).toEqual({ at: 1, mode: 'paused', trouble: null });
    expect(speaker.said).toHaveLength(1);
    queue.goTo(4, { play: true });
    expect(speaker.last).toBe('Here is more.');
  });

  test('changes speed and voice in the middle of a sentence', () => {
    const queue = aQueue();
    queue.play();
    queue.setSpeed(2);
    expect(speaker.said.at(-1)?.speed).toBe(2);
    queue.setVoice(aVoice('Bea', 'en-GB'));
    expect(speaker.said.at(-1)).toMatchObject({ lang: 'en-GB', speed: 2, text: 'A heading here' });
    queue.pause();
    queue.setSpeed(1);
    expect(speaker.said).toHaveLength(3);
  });

  test('a text that changes goes on where it was, and leaves what has gone', () => {
    const queue = aQueue(TEXT, 2);
    queue.play();
    queue.replace(sentencesOf('New.', ...TEXT), 3);
    expect(speaker.said).toHaveLength(1);
    expect(now?.at).toBe(3);
    queue.replace(sentencesOf('Only this.'), 0);
    expect(speaker.last).toBe('Only this.');
    queue.replace([], 0);
    expect(now?.mode).toBe('ended');
    expect(speaker.isSpeaking).toBe(false);
  });
});

describe('what goes wrong', () => {
  test('a sentence that never begins is tried once more, then it is said', () => {
    aQueue().play();
    vi.advanceTimersByTime(8400);
    expect(speaker.texts).toEqual(['A heading here', 'A heading here']);
    vi.advanceTimersByTime(8400);
    expect(now).toEqual({ at: 0, mode: 'failed', trouble: 'silent' });
    vi.advanceTimersByTime(600_000);
    expect(speaker.said).toHaveLength(2);
  });

  test('a sentence that never ends is left, two in a row are a failure', () => {
    aQueue(TEXT, 1).play();
    speaker.hearer.onStart();
    vi.advanceTimersByTime(7000);
    expect(speaker.said).toHaveLength(1);
    vi.advanceTimersByTime(2000);
    expect(speaker.last).toBe('It goes on.');
    speaker.hearer.onStart();
    vi.advanceTimersByTime(9000);
    expect(now).toMatchObject({ mode: 'failed', trouble: 'silent' });
  });

  test('a slow voice that still tells its words is waited for', () => {
    aQueue(TEXT, 1).play();
    speaker.hearer.onStart();
    for (let i = 0; i < 10; i++) {
      vi.advanceTimersByTime(4000);
      speaker.hearer.onWord(0, 2);
    }
    expect(speaker.said).toHaveLength(1);
    expect(now?.mode).toBe('playing');
  });

  test('a voice that ends all it is given at once says nothing', () => {
    aQueue(['This one is long enough to take a while. '.repeat(8)]).play();
    speaker.finish();
    speaker.finish();
    expect(now?.mode).toBe('playing');
    speaker.finish();
    expect(now).toMatchObject({ mode: 'failed', trouble: 'silent' });
    expect(speaker.said).toHaveLength(3);
  });

  test.each(['network', 'failed'] as const)('%s: tried once more', (problem) => {
    const queue = aQueue();
    queue.play();
    speaker.hearer.onProblem(problem);
    vi.advanceTimersByTime(400);
    expect(speaker.said).toHaveLength(2);
    speaker.hearer.onProblem(problem);
    expect(now).toEqual({ at: 0, mode: 'failed', trouble: problem });
    queue.play();
    expect(now).toEqual({ at: 0, mode: 'playing', trouble: null });
    finish();
    expect(now?.at).toBe(1);
  });

  test.each(['not-allowed', 'no-voice'] as const)('%s: not tried again', (problem) => {
    aQueue().play();
    speaker.hearer.onProblem(problem);
    vi.advanceTimersByTime(600_000);
    expect(speaker.said).toHaveLength(1);
    expect(now?.trouble).toBe(problem);
  });

  test('what another page breaks off is paused; what is dropped before it began is tried again', () => {
    aQueue().play();
    speaker.hearer.onProblem('interrupted');
    vi.advanceTimersByTime(400);
    expect(speaker.said).toHaveLength(2);
    speaker.hearer.onStart();
    speaker.hearer.onProblem('interrupted');
    expect(now).toEqual({ at: 0, mode: 'paused', trouble: null });
  });
});
