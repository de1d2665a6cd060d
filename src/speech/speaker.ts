/** A voice of the browser, the system or a server. */
export interface Voice {
  /** What the browser knows it by. */
  id: string;
  name: string;
  /** A BCP 47 tag. */
  lang: string;
  /** Whether it speaks without a network. */
  isLocal: boolean;
  isDefault: boolean;
}

/** What is to be said. */
export interface Utterance {
  text: string;
  /** Null: the browser's own choice for the language. */
  voice: Voice | null;
  /** A BCP 47 tag. */
  lang: string;
  /** 1 is the voice's own speed. */
  speed: number;
}

/**
 * Why something was not said. `interrupted`: somebody else took the voice; `not-allowed`: the browser wants a click first; `network`: a
 * voice that speaks from a server did not answer; `no-voice`: the voice or language is not there; `failed`: anything else.
 */
export type SpeechProblem = 'interrupted' | 'not-allowed' | 'network' | 'no-voice' | 'failed';

/** What becomes of an utterance. None of it is heard after `cancel`, or after another was begun. */
export interface Hearer {
  onStart(): void;
  /** A word begins: where in the text, and how long it is. Some voices never tell. */
  onWord(at: number, length: number): void;
  onEnd(): void;
  onProblem(problem: SpeechProblem): void;
}

/** Whoever speaks: the browser (`src/browser/speaker`); tests give their own. */
export interface Speaker {
  /** The voices there are; empty where none came in time. */
  listVoices(signal: AbortSignal): Promise<readonly Voice[]>;
  /** Says something, in place of what is being said. */
  speak(utterance: Utterance, hearer: Hearer): void;
  /** Is silent at once. */
  cancel(): void;
}
