import type { Hearer, Speaker, Utterance, Voice } from '../../src/speech/speaker.ts';

/** A voice for tests. */
export const aVoice = (id: string, lang: string, rest: Partial<Voice> = {}): Voice => ({
  id,
  name: id,
  lang,
  isLocal: true,
  isDefault: false,
  ...rest,
});

/** A speaker that says nothing: it keeps what it was to say, and the test tells what becomes of it. */
export class FakeSpeaker implements Speaker {
  readonly said: Utterance[] = [];
  /** How often it was silenced. */
  cancelled = 0;
  voices: readonly Voice[];
  #hearer: Hearer | undefined;

  constructor(voices: readonly Voice[] = [aVoice('Ava', 'en-US')]) {
    this.voices = voices;
  }

  listVoices(): Promise<readonly Voice[]> {
    return Promise.resolve(this.voices);
  }

  speak(utterance: Utterance, hearer: Hearer): void {
    this.said.push(utterance);
    this.#hearer = hearer;
  }

  cancel(): void {
    this.cancelled += 1;
    this.#hearer = undefined;
  }

  get isSpeaking(): boolean {
    return this.#hearer !== undefined;
  }

  /** What was said last. */
  get last(): string | undefined {
    return this.said.at(-1)?.text;
  }

  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }

  /** Who hears of what is said now. */
  get hearer(): Hearer {
    if (!this.#hearer) throw new Error('Nothing is said.');
    return this.#hearer;
  }

  /** Says it to its end. */
  finish(): void {
    const { hearer } = this;
    this.#hearer = undefined;
    hearer.onStart();
    hearer.onEnd();
  }
}
