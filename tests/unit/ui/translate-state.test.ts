import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TranslatorMaker, TranslatorReadiness } from '../../../src/browser/translator.ts';
import { createTranslateState } from '../../../src/ui/reader/translate/translate-state.ts';
import type { TranslatedBlock } from '../../../src/ui/reader/translate/translated-block.ts';

let end = new AbortController();
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

interface Made {
  lang?: string | null;
  readiness?: TranslatorReadiness;
  detected?: string | null;
  /** How many of the blocks stand above what is in view. */
  above?: number;
  translate?: (text: string) => Promise<string>;
}

/** Three lines of text, and a browser that translates them into capitals. */
function aText({ lang = 'de-DE', readiness = 'available', detected = null, above = 0, translate }: Made = {}) {
  const lines = ['eins', 'zwei', 'drei'];
  const shown = [...lines];
  const done: string[] = [];
  const languages: (string | null)[] = [];
  const texts: Record<string, string> = {};
  let blocksMade = 0;
  const block = (line: string, at: number): TranslatedBlock => ({
    isAhead: () => at >= above,
    async translate(one) {
      texts[line] = await one(line);
      shown[at] = texts[line];
      done.push(line);
    },
    show: (which) => {
      shown[at] = which === 'original' ? line : (texts[line] ?? line);
    },
    restore: () => {
      shown[at] = line;
    },
  });
  const made = {
    readiness: vi.fn<TranslatorMaker['readiness']>(() => Promise.resolve(readiness)),
    ended: 0,
    download: (_done: number): void => undefined,
    give: (): void => undefined,
  };
  const maker: TranslatorMaker = {
    readiness: made.readiness,
    make: (_pair, onDownload) => {
      made.download = onDownload;
      const translator = {
        translate: translate ?? ((text: string) => Promise.resolve(text.toUpperCase())),
        end: () => void made.ended++,
      };
      if (readiness === 'available') return Promise.resolve(translator);
      return new Promise((resolve) => {
        made.give = () => resolve(translator);
      });
    },
    detect: () => Promise.resolve(detected),
  };
  const state = createTranslateState(
    {
      lang,
      sample: () => lines.join(' '),
      blocks: () => {
        blocksMade += 1;
        return lines.map(block);
      },
      setLanguage: (language) => languages.push(language),
    },
    'en-GB',
    maker,
    end.signal,
  );
  return { state, shown, done, languages, made, blocksMade: () => blocksMade };
}

describe('a translation', () => {
  test('begins at once where the browser is ready, in the language of the browser', async () => {
    const { state, shown, languages, made } = aText();
    await settled();
    expect(made.readiness).toHaveBeenCalledWith({ from: 'de', to: 'en' });
    expect(state.phase.value).toEqual({ kind: 'done' });
    expect(shown).toEqual(['EINS', 'ZWEI', 'DREI']);
    expect(languages.at(-1)).toBe('en');
    expect(made.ended).toBe(1);
  });

  test('goes in the order of reading, from what is in view', async () => {
    const { done } = aText({ above: 1 });
    await settled();
    expect(done).toEqual(['zwei', 'drei', 'eins']);
  });

  test('downloads nothing before the reader says so, and tells how much is there', async () => {
    const { state, shown, made } = aText({ readiness: 'downloadable' });
    await settled();
    expect(state.phase.value).toEqual({ kind: 'offer' });
    state.begin();
    made.download(0.4);
    expect(state.phase.value).toEqual({ kind: 'downloading', done: 0.4 });
    made.give();
    await settled();
    expect(shown[0]).toBe('EINS');
  });

  test('can be given up while it downloads', async () => {
    const { state, shown, made } = aText({ readiness: 'downloadable' });
    await settled();
    state.begin();
    state.stop();
    made.download(0.5);
    made.give();
    await settled();
    expect(state.phase.value).toEqual({ kind: 'offer' });
    expect(shown).toEqual(['eins', 'zwei', 'drei']);
    expect(made.ended).toBe(1);
  });

  test('shows the original on wish, and the translation again', async () => {
    const { state, shown, languages } = aText();
    await settled();
    state.show('original');
    expect(shown).toEqual(['eins', 'zwei', 'drei']);
    expect(languages.at(-1)).toBeNull();
    state.show('translation');
    expect(shown).toEqual(['EINS', 'ZWEI', 'DREI']);
    expect(languages.at(-1)).toBe('en');
  });

  test('that was stopped keeps what it has, and goes on with the rest', async () => {
    const gates: (() => void)[] = [];
    const { state, shown, done, blocksMade } = aText({
      translate: (text) => new Promise((resolve) => gates.push(() => resolve(text.toUpperCase()))),
    });
    await settled();
    gates[0]?.();
    await settled();
    expect(state.phase.value).toEqual({ kind: 'translating', done: 1, of: 3 });
    state.stop();
    gates[1]?.();
    await settled();
    expect(state.phase.value).toEqual({ kind: 'stopped' });
    expect(shown).toEqual(['EINS', 'zwei', 'drei']);
    state.begin();
    await settled();
    gates[2]?.();
    await settled();
    gates[3]?.();
    await settled();
    expect(state.phase.value).toEqual({ kind: 'done' });
    expect(done).toEqual(['eins', 'zwei', 'zwei', 'drei']);
    expect(blocksMade()).toBe(1);
  });

  test('into another language begins anew', async () => {
    const { state, made } = aText();
    await settled();
    state.choose('fr');
    await settled();
    expect(made.readiness).toHaveBeenLastCalledWith({ from: 'de', to: 'fr' });
    expect(state.phase.value).toEqual({ kind: 'done' });
    expect(state.to.value).toBe('fr');
  });

  test('ends with its article: everything is as it was', async () => {
    const { shown, languages } = aText();
    await settled();
    end.abort();
    expect(shown).toEqual(['eins', 'zwei', 'drei']);
    expect(languages.at(-1)).toBeNull();
  });
});

describe('what stands in its way', () => {
  test.each<[string, Made, string]>([
    ['a pair that the browser does not know', { readiness: 'unavailable' }, 'unsupported'],
    ['the same language', { lang: 'en-US' }, 'same-language'],
    ['a language that nobody knows', { lang: null }, 'unknown-language'],
  ])('%s is said', async (_what, made, kind) => {
    const { state, shown } = aText(made);
    await settled();
    expect(state.phase.value).toEqual({ kind });
    expect(shown).toEqual(['eins', 'zwei', 'drei']);
  });

  test('a page that does not state its language is looked at', async () => {
    const { state, made } = aText({ lang: null, detected: 'pt-BR' });
    await settled();
    expect(made.readiness).toHaveBeenCalledWith({ from: 'pt', to: 'en' });
    expect(state.from.value).toBe('pt');
  });

  test('an error of the browser is said; what is translated stays, and it can be tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let isBroken = true;
    const { state, shown, made } = aText({
      translate: (text) =>
        isBroken && text === 'zwei' ? Promise.reject(new Error('quota')) : Promise.resolve(text.toUpperCase()),
    });
    await settled();
    expect(state.phase.value).toEqual({ kind: 'failed' });
    expect(shown).toEqual(['EINS', 'zwei', 'drei']);
    expect(made.ended).toBe(1);
    isBroken = false;
    state.begin();
    await settled();
    expect(shown).toEqual(['EINS', 'ZWEI', 'DREI']);
  });
});
