/** Two languages, as BCP 47 tags. */
export interface LanguagePair {
  from: string;
  to: string;
}

/** Whether the browser can translate between two languages: at once, after it has downloaded what it needs, or not at all. */
export type TranslatorReadiness = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** Translates between two languages until it is ended. */
export interface TextTranslator {
  /** Rejects with the reason of `signal`, or with what the browser throws. */
  translate(text: string, signal: AbortSignal): Promise<string>;
  end(): void;
}

/** The browser's own translator, on the device; tests give their own. */
export interface TranslatorMaker {
  readiness(pair: LanguagePair): Promise<TranslatorReadiness>;
  /** Where something must be downloaded first it has to be called in the user's gesture; `onDownload` hears how much of it is there, 0 to 1. */
  make(pair: LanguagePair, onDownload: (done: number) => void, signal: AbortSignal): Promise<TextTranslator>;
  /** The language that a text is most likely in; null where that is not known. */
  detect(text: string, signal: AbortSignal): Promise<string | null>;
}

/** What the browser has (https://webmachinelearning.github.io/translation-api/); the shared types do not know it. */
interface Translation {
  Translator?: {
    availability(pair: BrowserPair): Promise<TranslatorReadiness>;
    create(options: BrowserPair & Making): Promise<{
      translate(text: string, options: { signal: AbortSignal }): Promise<string>;
      destroy(): void;
    }>;
  };
  LanguageDetector?: {
    availability(): Promise<TranslatorReadiness>;
    create(options: { signal: AbortSignal }): Promise<{
      detect(text: string): Promise<{ detectedLanguage: string; confidence: number }[]>;
      destroy(): void;
    }>;
  };
}
interface BrowserPair {
  sourceLanguage: string;
  targetLanguage: string;
}
interface Making {
  signal: AbortSignal;
  monitor(monitor: EventTarget): void;
}

/** A guess that is less sure than this is none. */
const SURE = 0.5;

const api = (): Translation => globalThis as Translation;
const pairOf = ({ from, to }: LanguagePair): BrowserPair => ({ sourceLanguage: from, targetLanguage: to });

/** Whether the browser has a translator of its own. */
export const hasTranslator = (): boolean => api().Translator !== undefined;

/** The browser's translator. */
export const translatorMaker: TranslatorMaker = {
  readiness: async (pair) => (await api().Translator?.availability(pairOf(pair))) ?? 'unavailable',
  async make(pair, onDownload, signal) {
    const made = await api().Translator?.create({
      ...pairOf(pair),
      signal,
      monitor(monitor) {
        monitor.addEventListener('downloadprogress', (event) => onDownload((event as ProgressEvent).loaded));
      },
    });
    if (!made) throw new Error('There is no translator.');
    return { translate: (text, ended) => made.translate(text, { signal: ended }), end: () => made.destroy() };
  },
  async detect(text, signal) {
    const { LanguageDetector } = api();
    if (!LanguageDetector || (await LanguageDetector.availability()) !== 'available') return null;
    const detector = await LanguageDetector.create({ signal });
    try {
      const [best] = await detector.detect(text);
      return best && best.confidence >= SURE && best.detectedLanguage !== 'und' ? best.detectedLanguage : null;
    } finally {
      detector.destroy();
    }
  },
};
