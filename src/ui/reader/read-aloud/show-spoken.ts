import { effect } from '@preact/signals';
import { rangeOf } from '../../../speech/sentence.ts';
import type { ReadAloudState } from './read-aloud-state.ts';

/** The names of the highlights in `content.css`. */
const SENTENCE = 'colophon-sentence';
const WORD = 'colophon-word';

/** Marks the sentence and the word that are read, without a change to the text, until `signal` aborts. Browsers without highlights show nothing. */
export function showSpoken(state: ReadAloudState, signal: AbortSignal): void {
  if (!('highlights' in CSS)) return;
  const { highlights } = CSS;
  const mark = (name: string, range: Range | null | undefined, priority: number): void => {
    if (!range) {
      highlights.delete(name);
      return;
    }
    const highlight = new Highlight(range);
    highlight.priority = priority;
    highlights.set(name, highlight);
  };
  const stopSentence = effect(() => {
    const sentence = state.sentence.value;
    mark(SENTENCE, sentence && rangeOf(sentence), 0);
  });
  const stopWord = effect(() => {
    const sentence = state.sentence.value;
    const word = state.word.value;
    mark(WORD, sentence && word && word.length > 0 ? rangeOf(sentence, word.at, word.at + word.length) : null, 1);
  });
  signal.addEventListener(
    'abort',
    () => {
      stopSentence();
      stopWord();
      highlights.delete(SENTENCE);
      highlights.delete(WORD);
    },
    { once: true },
  );
}
