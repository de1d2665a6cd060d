import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type ReadingSpeech, SPEECH_SPEED } from '../../../settings/reading-speech.ts';
import type * as stored from '../../../settings/stored-speech.ts';
import { LONGEST } from '../../../speech/cut-sentences.ts';
import type { Passage } from '../../../speech/passage.ts';
import { createReadingQueue, type ReadingMode, type ReadingTrouble } from '../../../speech/reading-queue.ts';
import { findAgain, listSentences, type Sentence } from '../../../speech/sentence.ts';
import type { Speaker, Voice } from '../../../speech/speaker.ts';
import { anyVoices, firstVoice, languageOf, voicesFor } from '../../../speech/voices.ts';

/** What the state needs of the world: the browser's voices and `src/settings/stored-speech`; tests give their own. */
export interface ReadAloudWorld extends Pick<typeof stored, 'getSpeech' | 'setSpeech'> {
  speaker: Speaker;
}

/** The text that is read. */
export interface ReadText {
  /** The article's language, a BCP 47 tag; null where it is not known. */
  lang: string | null;
  /** The text as it stands now. */
  passages(): readonly Passage[];
  /** The sentence to begin with: the first in view. */
  firstInView(sentences: readonly Sentence[]): number;
}

/**
 * `looking`: for voices. `no-voices`: the browser has none; `no-voice-for-language`: none for the article's; `no-text`: there is nothing
 * to read; `ready`: it can be read, and is where `mode` says so.
 */
export type ReadAloudPhase = 'looking' | 'no-voices' | 'no-voice-for-language' | 'no-text' | 'ready';

export interface ReadAloudState {
  /** The language of the text, a BCP 47 tag; null where it is not known. */
  lang: string | null;
  phase: ReadonlySignal<ReadAloudPhase>;
  mode: ReadonlySignal<ReadingMode>;
  /** Why it failed. */
  trouble: ReadonlySignal<ReadingTrouble | null>;
  sentences: ReadonlySignal<readonly Sentence[]>;
  /** Which sentence is read, or is next to be read. */
  at: ReadonlySignal<number>;
  /** That sentence; undefined before it began and after the end. */
  sentence: ReadonlySignal<Sentence | undefined>;
  /** The word that is said, counted from the sentence's start. */
  word: ReadonlySignal<{ at: number; length: number } | null>;
  speed: ReadonlySignal<number>;
  /** The voices to choose from, the best first. */
  voices: ReadonlySignal<readonly Voice[]>;
  voice: ReadonlySignal<Voice | null>;
  /** Whether the page scrolls along. */
  isFollowing: ReadonlySignal<boolean>;
  follow(isOn: boolean): void;
  play(): void;
  pause(): void;
  toggle(): void;
  moveBySentence(by: 1 | -1): void;
  moveByPassage(by: 1 | -1): void;
  /** Reads from a sentence on. */
  readFrom(at: number): void;
  setSpeed(speed: number): void;
  setVoice(id: string): void;
  /** Reads with a voice of another language. */
  readAnyway(): void;
  /** Looks for voices again. */
  lookAgain(): void;
  /** The text has changed. */
  refresh(): void;
}

/** Reads a text aloud as soon as there is a voice, until `end` aborts: then it is silent at once. */
export function createReadAloudState(text: ReadText, world: ReadAloudWorld, end: AbortSignal): ReadAloudState {
  const phase = signal<ReadAloudPhase>('looking');
  const mode = signal<ReadingMode>('paused');
  const trouble = signal<ReadingTrouble | null>(null);
  const sentences = signal<readonly Sentence[]>([]);
  const at = signal(0);
  const word = signal<{ at: number; length: number } | null>(null);
  const voices = signal<readonly Voice[]>([]);
  const voice = signal<Voice | null>(null);
  const isFollowing = signal(true);
  const chosen = signal<ReadingSpeech>({ speed: SPEECH_SPEED.first, voices: {} });
  let queue: ReturnType<typeof createReadingQueue> | undefined;

  const remember = (change: Partial<ReadingSpeech>): void => {
    chosen.value = { ...chosen.value, ...change };
    world.setSpeech(chosen.value).catch((error: unknown) => {
      console.error('Colophon: how articles are read aloud could not be remembered.', error);
    });
  };
  /** A voice on a server falls silent after some seconds, and says less in them when it is slow. */
  const longest = (): number => (voice.value?.isLocal === false ? LONGEST * Math.min(1, chosen.value.speed) : LONGEST);
  const list = (): Sentence[] =>
    listSentences(text.passages(), text.lang ?? voice.value?.lang ?? 'en', Math.round(longest()));

  const begin = (): void => {
    const found = list();
    sentences.value = found;
    if (found.length === 0) {
      phase.value = 'no-text';
      return;
    }
    phase.value = 'ready';
    queue = createReadingQueue(
      world.speaker,
      {
        onChange: (now) =>
          batch(() => {
            if (now.at !== at.value || now.mode !== 'playing') word.value = null;
            at.value = now.at;
            mode.value = now.mode;
            trouble.value = now.trouble;
          }),
        onWord: (from, length) => {
          word.value = { at: from, length };
        },
      },
      {
        sentences: found,
        at: text.firstInView(found),
        voice: voice.value,
        lang: text.lang ?? 'en',
        speed: chosen.value.speed,
      },
    );
    queue.play();
  };
  const refresh = (): void => {
    if (!queue) return;
    const before = sentences.value[at.value];
    const found = list();
    const there = before ? findAgain(found, before, at.value) : 0;
    sentences.value = found;
    queue.replace(found, there);
  };
  const look = async (): Promise<void> => {
    phase.value = 'looking';
    const [all, speech] = await Promise.all([world.speaker.listVoices(end), settled(world.getSpeech())]);
    if (end.aborted) return;
    if (speech) chosen.value = speech;
    const any = anyVoices(all);
    const own = text.lang === null ? any : voicesFor(all, text.lang);
    voices.value = own.length > 0 ? own : any;
    if (all.length === 0) phase.value = 'no-voices';
    else if (own.length === 0) phase.value = 'no-voice-for-language';
    else {
      voice.value = firstVoice(own, rememberedFor(text.lang));
      begin();
    }
  };
  const rememberedFor = (lang: string | null): string | undefined => {
    const language = lang === null ? null : languageOf(lang);
    return language === null ? undefined : chosen.value.voices[language];
  };
  const byHand = (move: () => void): void => {
    isFollowing.value = true;
    move();
  };

  end.addEventListener(
    'abort',
    () => {
      queue?.pause();
      world.speaker.cancel();
    },
    { once: true },
  );
  void look();

  const state: ReadAloudState = {
    lang: text.lang,
    phase,
    mode,
    trouble,
    sentences,
    at,
    sentence: computed(() =>
      phase.value === 'ready' && mode.value !== 'ended' ? sentences.value[at.value] : undefined,
    ),
    word,
    speed: computed(() => chosen.value.speed),
    voices,
    voice,
    isFollowing,
    follow(isOn) {
      isFollowing.value = isOn;
    },
    play: () => queue?.play(),
    pause: () => queue?.pause(),
    toggle: () => (mode.value === 'playing' ? queue?.pause() : queue?.play()),
    moveBySentence: (by) => byHand(() => queue?.sentence(by)),
    moveByPassage: (by) => byHand(() => queue?.passage(by)),
    readFrom: (wanted) => byHand(() => queue?.goTo(wanted, { play: true })),
    setSpeed(wanted) {
      const before = longest();
      remember({ speed: Math.min(SPEECH_SPEED.most, Math.max(SPEECH_SPEED.least, wanted)) });
      queue?.setSpeed(chosen.value.speed);
      if (longest() !== before) refresh();
    },
    setVoice(id) {
      const wanted = voices.value.find((one) => one.id === id);
      if (!wanted) return;
      const before = longest();
      voice.value = wanted;
      const language = languageOf(text.lang ?? wanted.lang);
      if (language !== null) remember({ voices: { ...omit(chosen.value.voices, language), [language]: id } });
      queue?.setVoice(wanted);
      if (longest() !== before) refresh();
    },
    readAnyway() {
      voice.value = firstVoice(voices.value, rememberedFor(text.lang));
      begin();
    },
    lookAgain: () => void look(),
    refresh,
  };
  return state;
}

/** What the settings say; undefined where they cannot be read. */
async function settled(reading: Promise<ReadingSpeech>): Promise<ReadingSpeech | undefined> {
  try {
    return await reading;
  } catch (error) {
    console.warn('Colophon: how articles are read aloud could not be looked up.', error);
    return undefined;
  }
}

/** The language chosen last stands at the end: beyond the limit the first ones are forgotten. */
const omit = (voices: ReadingSpeech['voices'], language: string): ReadingSpeech['voices'] =>
  Object.fromEntries(Object.entries(voices).filter(([one]) => one !== language));
