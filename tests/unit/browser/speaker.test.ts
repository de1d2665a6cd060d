import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserSpeaker } from '../../../src/browser/speaker.ts';
import { aVoice } from '../../support/fake-speaker.ts';

/** What the browser would be told to say. */
class AnUtterance {
  text: string;
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onstart?: () => void;
  onend?: () => void;
  onerror?: (event: { error: string }) => void;
  onboundary?: (event: { name: string; charIndex: number; charLength?: number }) => void;

  constructor(text: string) {
    this.text = text;
  }
}

/** A browser's speech that does nothing by itself. */
class ASynthesis extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  spoken: AnUtterance[] = [];
  speaking = false;
  pending = false;
  paused = false;
  getVoices = () => this.voices;
  speak = (utterance: AnUtterance) => this.spoken.push(utterance);
  cancel = vi.fn<() => void>();
  resume = vi.fn<() => void>();
}

const AVA = { voiceURI: 'ava', name: 'Ava', lang: 'en_US', localService: true, default: true } as SpeechSynthesisVoice;
const UTTERANCE = { text: 'It’s here now.', voice: aVoice('ava', 'en_US'), lang: 'en_US', speed: 1.5 };
const end = new AbortController();

let synthesis: ASynthesis;
const speaker = () => browserSpeaker(synthesis as unknown as SpeechSynthesis);
const aHearer = () => ({
  onStart: vi.fn<() => void>(),
  onWord: vi.fn<(at: number, length: number) => void>(),
  onEnd: vi.fn<() => void>(),
  onProblem: vi.fn<(problem: string) => void>(),
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('SpeechSynthesisUtterance', AnUtterance);
  synthesis = new ASynthesis();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('voices', () => {
  test('are there at once, or come, or never come', async () => {
    synthesis.voices = [AVA];
    const ava = { id: 'ava', name: 'Ava', lang: 'en_US', isLocal: true, isDefault: true };
    expect(await speaker().listVoices(end.signal)).toEqual([ava]);

    synthesis.voices = [];
    const late = speaker().listVoices(end.signal);
    synthesis.dispatchEvent(new Event('voiceschanged'));
    synthesis.voices = [AVA];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(await late).toEqual([ava]);

    synthesis.voices = [];
    const never = speaker().listVoices(end.signal);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await never).toEqual([]);
  });

  test('a browser that cannot speak has none, and says so', async () => {
    const mute = browserSpeaker(undefined);
    expect(await mute.listVoices(end.signal)).toEqual([]);
    const hearer = aHearer();
    mute.speak(UTTERANCE, hearer);
    expect(hearer.onProblem).toHaveBeenCalledWith('no-voice');
    mute.cancel();
  });
});

describe('speaking', () => {
  test('with the voice and the speed that were asked for', () => {
    synthesis.voices = [AVA];
    speaker().speak(UTTERANCE, aHearer());
    expect(synthesis.spoken[0]).toMatchObject({ text: UTTERANCE.text, voice: AVA, lang: 'en-US', rate: 1.5 });
  });

  test('tells its start, its words and its end', () => {
    const hearer = aHearer();
    speaker().speak(UTTERANCE, hearer);
    const [spoken] = synthesis.spoken;
    spoken?.onstart?.();
    spoken?.onboundary?.({ name: 'sentence', charIndex: 0 });
    spoken?.onboundary?.({ name: 'word', charIndex: 0 });
    spoken?.onboundary?.({ name: 'word', charIndex: 5, charLength: 4 });
    spoken?.onend?.();
    expect(hearer.onStart).toHaveBeenCalledTimes(1);
    expect(hearer.onWord.mock.calls).toEqual([
      [0, 4],
      [5, 4],
    ]);
    expect(hearer.onEnd).toHaveBeenCalledTimes(1);
    expect(hearer.onProblem).not.toHaveBeenCalled();
  });

  test('what is cancelled is no error, and is heard no more', () => {
    const voice = speaker();
    const hearer = aHearer();
    voice.speak(UTTERANCE, hearer);
    voice.cancel();
    synthesis.spoken[0]?.onerror?.({ error: 'canceled' });
    synthesis.spoken[0]?.onend?.();
    expect(hearer.onProblem).not.toHaveBeenCalled();
    expect(hearer.onEnd).not.toHaveBeenCalled();
  });

  test.each([
    ['interrupted', 'interrupted'],
    ['network', 'network'],
    ['not-allowed', 'not-allowed'],
    ['language-unavailable', 'no-voice'],
    ['audio-busy', 'failed'],
    ['something new', 'failed'],
  ])('%s is told as %s', (error, problem) => {
    const hearer = aHearer();
    speaker().speak(UTTERANCE, hearer);
    synthesis.spoken[0]?.onerror?.({ error });
    expect(hearer.onProblem).toHaveBeenCalledWith(problem);
  });

  test('waits a little after a cancellation, and speaks where another page has left a pause', () => {
    const voice = speaker();
    synthesis.speaking = true;
    synthesis.paused = true;
    voice.speak(UTTERANCE, aHearer());
    expect(synthesis.spoken).toHaveLength(0);
    vi.advanceTimersByTime(100);
    expect(synthesis.spoken).toHaveLength(1);
    expect(synthesis.resume).toHaveBeenCalled();
    voice.speak(UTTERANCE, aHearer());
    voice.cancel();
    vi.advanceTimersByTime(100);
    expect(synthesis.spoken).toHaveLength(1);
  });
});
