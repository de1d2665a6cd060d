import type { Speaker, SpeechProblem, Voice } from '../speech/speaker.ts';

/** Voices come late in some browsers. Longer than this nobody waits. Milliseconds. */
const VOICES_TIME = 2000;

/** What is said right after a cancellation is lost in some browsers. Milliseconds. */
const CANCEL_TIME = 60;

/** What the browser calls a problem, and what it is. https://wicg.github.io/speech-api/#enumdef-speechsynthesiserrorcode */
const PROBLEMS: Readonly<Record<SpeechSynthesisErrorCode, SpeechProblem>> = {
  canceled: 'interrupted',
  interrupted: 'interrupted',
  'audio-busy': 'failed',
  'audio-hardware': 'failed',
  network: 'network',
  'synthesis-unavailable': 'no-voice',
  'synthesis-failed': 'failed',
  'language-unavailable': 'no-voice',
  'voice-unavailable': 'no-voice',
  'text-too-long': 'failed',
  'invalid-argument': 'failed',
  'not-allowed': 'not-allowed',
};

const voiceOf = ({ voiceURI, name, lang, localService, default: isDefault }: SpeechSynthesisVoice): Voice => ({
  id: voiceURI,
  name,
  lang,
  isLocal: localService,
  isDefault,
});

/** Speaks with the browser's voices. Where the browser cannot speak at all it has none. */
export function browserSpeaker(synthesis: SpeechSynthesis | undefined = window.speechSynthesis): Speaker {
  /** What is said now. It is held here: a browser that forgets it forgets to tell its end. */
  let current: SpeechSynthesisUtterance | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const cancel = (): void => {
    clearTimeout(timer);
    current = undefined;
    synthesis?.cancel();
  };
  return {
    listVoices: (signal) =>
      new Promise((resolve) => {
        const now = () => synthesis?.getVoices().map(voiceOf) ?? [];
        if (!synthesis || now().length > 0 || signal.aborted) {
          resolve(now());
          return;
        }
        const over = new AbortController();
        const end = () => {
          over.abort();
          clearTimeout(late);
          resolve(now());
        };
        const late = setTimeout(end, VOICES_TIME);
        const onVoices = () => {
          if (now().length > 0) end();
        };
        synthesis.addEventListener('voiceschanged', onVoices, { signal: over.signal });
        signal.addEventListener('abort', end, { once: true, signal: over.signal });
      }),
    speak({ text, voice, lang, speed }, hearer) {
      if (!synthesis) {
        hearer.onProblem('no-voice');
        return;
      }
      const wasBusy = synthesis.speaking || synthesis.pending;
      cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice?.id) ?? null;
      utterance.lang = lang.replaceAll('_', '-');
      utterance.rate = speed;
      // Cancelling makes an error of what was cancelled, which is none.
      const ifCurrent = (tell: () => void) => {
        if (current === utterance) tell();
      };
      utterance.onstart = () => ifCurrent(hearer.onStart);
      utterance.onend = () => ifCurrent(hearer.onEnd);
      utterance.onerror = ({ error }) => ifCurrent(() => hearer.onProblem(PROBLEMS[error] ?? 'failed'));
      utterance.onboundary = ({ name, charIndex, charLength }) => {
        if (name === 'word') ifCurrent(() => hearer.onWord(charIndex, charLength || wordAt(text, charIndex)));
      };
      current = utterance;
      const begin = () => {
        // Another page may have left the browser's speech paused.
        if (synthesis.paused) synthesis.resume();
        synthesis.speak(utterance);
      };
      if (wasBusy) timer = setTimeout(begin, CANCEL_TIME);
      else begin();
    },
    cancel,
  };
}

/** How long the word at a place is, where the voice does not say. */
const wordAt = (text: string, at: number): number => /^[\p{L}\p{M}\p{N}'’-]*/u.exec(text.slice(at))?.[0].length ?? 0;
