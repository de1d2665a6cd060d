import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { LanguagePair, TextTranslator, TranslatorMaker } from '../../../browser/translator.ts';
import { translatorLanguage } from './languages.ts';
import type { TranslatedBlock } from './translated-block.ts';

/** The text that is translated; tests give their own. */
export interface TranslatedText {
  /** The article's language, a BCP 47 tag; null where it is not known. */
  lang: string | null;
  /** Some of it, to tell its language by. */
  sample(): string;
  /** All of it, in its order. */
  blocks(): TranslatedBlock[];
  /** In which language it stands now; null: its own. */
  setLanguage(language: string | null): void;
}

/**
 * `looking`: what the browser can do; `unknown-language`: of the article; `same-language`; `unsupported`: the pair; `offer`: it can be
 * done, after something was downloaded (`download`) or at once; `downloading` and `translating` tell how far it is.
 */
export type TranslatePhase =
  | { kind: 'looking' | 'unknown-language' | 'same-language' | 'unsupported' | 'done' | 'stopped' }
  | { kind: 'offer' }
  | { kind: 'downloading'; done: number }
  | { kind: 'translating'; done: number; of: number }
  | { kind: 'failed' };

export interface TranslateState {
  phase: ReadonlySignal<TranslatePhase>;
  from: ReadonlySignal<string | null>;
  to: ReadonlySignal<string>;
  /** Which of both stands on screen. */
  shown: ReadonlySignal<'original' | 'translation'>;
  choose(to: string): void;
  /** Begins, or goes on where it was stopped. In the user's gesture. */
  begin(): void;
  stop(): void;
  show(which: 'original' | 'translation'): void;
}

/** Translates a text on wish, block by block, until `end` aborts: then everything is as it was. */
export function createTranslateState(
  text: TranslatedText,
  uiLanguage: string,
  maker: TranslatorMaker,
  end: AbortSignal,
): TranslateState {
  const phase = signal<TranslatePhase>({ kind: 'looking' });
  const from = signal(translatorLanguage(text.lang));
  const to = signal(translatorLanguage(uiLanguage) ?? 'en');
  const shown = signal<'original' | 'translation'>('translation');
  let blocks: TranslatedBlock[] = [];
  let ready = new Set<TranslatedBlock>();
  let under = new AbortController();

  const restore = (): void => {
    for (const block of ready) block.restore();
    [blocks, ready] = [[], new Set()];
    text.setLanguage(null);
  };
  /** Ends what is under way, and begins something else. */
  const anew = (): AbortSignal => {
    under.abort();
    under = new AbortController();
    return AbortSignal.any([under.signal, end]);
  };
  const fail = (error: unknown, during: AbortSignal): void => {
    if (during.aborted) return;
    console.error('Colophon: the browser does not translate.', error);
    phase.value = { kind: 'failed' };
  };

  const look = async (during: AbortSignal): Promise<void> => {
    phase.value = { kind: 'looking' };
    from.value ??= translatorLanguage(await maker.detect(text.sample(), during));
    if (during.aborted) return;
    if (from.value === null) phase.value = { kind: 'unknown-language' };
    else if (from.value === to.value) phase.value = { kind: 'same-language' };
    else {
      const readiness = await maker.readiness({ from: from.value, to: to.value });
      if (during.aborted) return;
      if (readiness === 'available') await run({ from: from.value, to: to.value }, during);
      else phase.value = { kind: readiness === 'unavailable' ? 'unsupported' : 'offer' };
    }
  };

  const run = async (pair: LanguagePair, during: AbortSignal): Promise<void> => {
    // Nothing is awaited before: the browser downloads only in the user's gesture.
    const making = maker.make(
      pair,
      (done) => {
        if (!during.aborted) phase.value = { kind: 'downloading', done };
      },
      during,
    );
    const translator = await making;
    try {
      during.throwIfAborted();
      await translateAll(translator, pair.to, during);
    } finally {
      translator.end();
    }
  };

  const translateAll = async (translator: TextTranslator, language: string, during: AbortSignal): Promise<void> => {
    if (blocks.length === 0) blocks = text.blocks();
    const left = inReadingOrder(blocks.filter((block) => !ready.has(block)));
    const tell = () => {
      phase.value = { kind: 'translating', done: ready.size, of: blocks.length };
    };
    tell();
    text.setLanguage(shown.value === 'translation' ? language : null);
    for (const block of left) {
      await block.translate((words) => translator.translate(words, during), language);
      // What comes after the end would stay.
      if (during.aborted) block.restore();
      during.throwIfAborted();
      ready.add(block);
      block.show(shown.value);
      tell();
    }
    phase.value = { kind: 'done' };
  };

  end.addEventListener('abort', restore, { once: true });
  const first = anew();
  look(first).catch((error: unknown) => fail(error, first));

  return {
    phase,
    from,
    to,
    shown,
    choose(language) {
      const during = anew();
      batch(() => {
        restore();
        to.value = language;
      });
      look(during).catch((error: unknown) => fail(error, during));
    },
    begin() {
      if (from.value === null) return;
      const during = anew();
      phase.value = { kind: 'looking' };
      run({ from: from.value, to: to.value }, during).catch((error: unknown) => fail(error, during));
    },
    stop() {
      under.abort();
      phase.value = ready.size > 0 ? { kind: 'stopped' } : { kind: 'offer' };
    },
    show(which) {
      shown.value = which;
      for (const block of ready) block.show(which);
      text.setLanguage(which === 'translation' && ready.size > 0 ? to.value : null);
    },
  };
}

/** From what is in view on, then what stands above it. */
function inReadingOrder(blocks: readonly TranslatedBlock[]): TranslatedBlock[] {
  const at = blocks.findIndex((block) => block.isAhead());
  return at <= 0 ? [...blocks] : [...blocks.slice(at), ...blocks.slice(0, at)];
}
