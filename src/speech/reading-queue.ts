import { passageStep, type Sentence } from './sentence.ts';
import type { Speaker, SpeechProblem, Voice } from './speaker.ts';
import { speechTime } from './speech-time.ts';

/** What goes on: `ended` after the last sentence, `failed` where nothing could be said. */
export type ReadingMode = 'playing' | 'paused' | 'ended' | 'failed';

/** Why reading failed: what the voice said, or `silent`: it says nothing, without a word about it. */
export type ReadingTrouble = Exclude<SpeechProblem, 'interrupted'> | 'silent';

/** Reads sentences one after another. Nothing is said until `play`. */
export interface ReadingQueue {
  play(): void;
  /** Silent at once. A paused sentence is said from its beginning again: voices on servers do not come back from the browser's own pause. */
  pause(): void;
  /** Goes to a sentence; reads on from there if it was reading, or with `play`. */
  goTo(at: number, options?: { play: boolean }): void;
  /** One sentence on or back. */
  sentence(by: 1 | -1): void;
  /** To the next passage; back to the beginning of this one, and from there to the one before. */
  passage(by: 1 | -1): void;
  setSpeed(speed: number): void;
  setVoice(voice: Voice | null): void;
  /** The text has changed, or is cut otherwise: `at` is where the sentence stands now. What is being said goes on if it still stands there. */
  replace(sentences: readonly Sentence[], at: number): void;
}

export interface QueueListener {
  onChange(now: { at: number; mode: ReadingMode; trouble: ReadingTrouble | null }): void;
  /** A word of the sentence that is read, counted from the sentence's start. */
  onWord(at: number, length: number): void;
}

/** Between two passages, at the voice's own speed. Milliseconds. */
const PASSAGE_PAUSE = 350;

/** A voice on a server may need seconds to begin; one that has not begun by then never will. Milliseconds. */
const START_TIME = 8000;

/** A sentence that takes so many times as long as it should, and so many milliseconds more, has no end. */
const SLOWEST = 3;
const END_TIME = 5000;

/** No voice says a sentence in this share of its time; after so many in a row there is none. */
const TOO_QUICK = 0.02;
const MOST_QUICK = 3;

/** Before a sentence is tried again, and so often it is tried. Milliseconds. */
const RETRY_PAUSE = 300;
const MOST_TRIES = 2;

/** Sentences in a row whose end was not heard. */
const MOST_LOST = 2;

export function createReadingQueue(
  speaker: Speaker,
  listener: QueueListener,
  start: { sentences: readonly Sentence[]; at: number; voice: Voice | null; lang: string; speed: number },
): ReadingQueue {
  let { sentences, at, voice, speed } = start;
  let mode: ReadingMode = 'paused';
  let trouble: ReadingTrouble | null = null;
  /** Counts utterances: what is heard of an earlier one is none of our business. */
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let lost = 0;
  let quick = 0;

  const after = (ms: number, what: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(what, ms);
  };
  const hush = (): void => {
    turn += 1;
    clearTimeout(timer);
    speaker.cancel();
  };
  const become = (next: ReadingMode, why: ReadingTrouble | null = null): void => {
    mode = next;
    trouble = why;
    listener.onChange({ at, mode, trouble });
  };
  const fail = (why: ReadingTrouble): void => {
    hush();
    become('failed', why);
  };
  const tryAgain = (why: ReadingTrouble): void => {
    tries += 1;
    hush();
    if (tries < MOST_TRIES) after(RETRY_PAUSE, speak);
    else fail(why);
  };
  const goOn = (): void => {
    turn += 1;
    clearTimeout(timer);
    const before = sentences[at];
    if (at + 1 >= sentences.length) {
      become('ended');
      return;
    }
    at += 1;
    const isNewPassage = sentences[at]?.passageAt !== before?.passageAt;
    become('playing');
    if (isNewPassage) after(PASSAGE_PAUSE / speed, speak);
    else speak();
  };

  const speak = (): void => {
    const sentence = sentences[at];
    if (!sentence) {
      become('ended');
      return;
    }
    turn += 1;
    const mine = turn;
    const began = Date.now();
    let isHeard = false;
    const hear = (from: number): void => {
      isHeard = true;
      after(END_TIME + SLOWEST * speechTime(sentence.text.slice(from), speed), () => {
        lost += 1;
        if (lost >= MOST_LOST) fail('silent');
        else {
          hush();
          goOn();
        }
      });
    };
    after(START_TIME, () => tryAgain('silent'));
    speaker.speak(
      { text: sentence.text, voice, lang: voice?.lang ?? start.lang, speed },
      {
        onStart() {
          if (mine === turn) hear(0);
        },
        onWord(from, length) {
          if (mine !== turn) return;
          hear(from);
          listener.onWord(from, length);
        },
        onEnd() {
          if (mine !== turn) return;
          quick = Date.now() - began < TOO_QUICK * speechTime(sentence.text, speed) ? quick + 1 : 0;
          tries = 0;
          lost = 0;
          if (quick >= MOST_QUICK) fail('silent');
          else goOn();
        },
        onProblem(problem) {
          if (mine !== turn) return;
          if (problem === 'not-allowed' || problem === 'no-voice') fail(problem);
          else if (problem !== 'interrupted') tryAgain(problem);
          // Some browsers drop what comes right after a cancellation; what breaks off later was taken by another page.
          else if (isHeard) queue.pause();
          else tryAgain('silent');
        },
      },
    );
  };
  const beginAt = (wanted: number, play: boolean): void => {
    hush();
    at = Math.max(0, Math.min(wanted, sentences.length - 1));
    [tries, lost, quick] = [0, 0, 0];
    become(play ? 'playing' : 'paused');
    if (play) speak();
  };
  const again = (): void => {
    if (mode === 'playing') beginAt(at, true);
  };

  const queue: ReadingQueue = {
    play() {
      if (mode !== 'playing') beginAt(mode === 'ended' ? 0 : at, true);
    },
    pause() {
      if (mode === 'playing') beginAt(at, false);
    },
    goTo: (wanted, { play } = { play: false }) => beginAt(wanted, play || mode === 'playing'),
    sentence(by) {
      if (at + by < sentences.length) queue.goTo(at + by);
    },
    passage(by) {
      const wanted = passageStep(sentences, at, by);
      if (wanted !== null) queue.goTo(wanted);
    },
    setSpeed(wanted) {
      speed = wanted;
      again();
    },
    setVoice(wanted) {
      voice = wanted;
      again();
    },
    replace(next, nextAt) {
      const before = sentences[at]?.text;
      sentences = next;
      at = nextAt;
      if (sentences.length === 0) {
        hush();
        become('ended');
      } else if (mode !== 'playing' || sentences[at]?.text === before) become(mode, trouble);
      else beginAt(at, true);
    },
  };
  return queue;
}
