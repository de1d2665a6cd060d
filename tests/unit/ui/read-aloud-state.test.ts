import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkSpeech } from '../../../src/settings/reading-speech.ts';
import type { Voice } from '../../../src/speech/speaker.ts';
import { createReadAloudState, type ReadText } from '../../../src/ui/reader/read-aloud/read-aloud-state.ts';
import { aVoice, FakeSpeaker } from '../../support/fake-speaker.ts';

const AVA = aVoice('Ava', 'en-US');
const BEA = aVoice('Bea', 'en-GB', { isLocal: false });
const PETRA = aVoice('Petra', 'de-DE', { isDefault: true });
const LONG = `${'when the swell allows it, '.repeat(7)}it comes.`;

let end: AbortController;
let stored: unknown;

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  stored = {};
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

async function start(
  voices: readonly Voice[] = [AVA, BEA, PETRA],
  { lang = 'en', texts = ['One. Two.', 'Three.'], ...rest }: Partial<ReadText> & { texts?: string[] } = {},
) {
  const speaker = new FakeSpeaker(voices);
  const state = createReadAloudState(
    { lang, passages: () => texts.map((text) => ({ text, pieces: [] })), firstInView: () => 0, ...rest },
    {
      speaker,
      getSpeech: () => Promise.resolve(checkSpeech(stored)),
      setSpeech: (speech) => {
        stored = speech;
        return Promise.resolve();
      },
    },
    end.signal,
  );
  await vi.advanceTimersByTimeAsync(0);
  return { state, speaker };
}

describe('it begins', () => {
  test('at the first sentence in view, with the best voice of the language', async () => {
    const { state, speaker } = await start(undefined, { firstInView: () => 1 });
    expect(state.phase.value).toBe('ready');
    expect(speaker.said).toEqual([{ text: 'Two.', voice: AVA, lang: 'en-US', speed: 1 }]);
    expect(state.voices.value).toEqual([AVA, BEA]);
    expect(state.sentence.value?.text).toBe('Two.');
  });

  test('with what was chosen before', async () => {
    stored = { speed: 2, voices: { en: 'Bea', de: 'Petra' } };
    const { speaker } = await start();
    expect(speaker.said[0]).toMatchObject({ voice: BEA, speed: 2 });
  });

  test('with the default voice where the language is not known', async () => {
    const { state, speaker } = await start(undefined, { lang: null });
    expect(speaker.said[0]?.voice).toEqual(PETRA);
    expect(state.voices.value).toHaveLength(3);
  });

  test('also where the settings cannot be read', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const speaker = new FakeSpeaker();
    createReadAloudState(
      { lang: 'en', passages: () => [{ text: 'One.', pieces: [] }], firstInView: () => 0 },
      { speaker, getSpeech: () => Promise.reject(new Error('No storage.')), setSpeech: () => Promise.resolve() },
      end.signal,
    );
    await vi.advanceTimersByTimeAsync(0);
    expect(speaker.said).toHaveLength(1);
    expect(warned).toHaveBeenCalledTimes(1);
  });
});

describe('it cannot', () => {
  test('without a voice; one that was added is found', async () => {
    const { state, speaker } = await start([]);
    expect(state.phase.value).toBe('no-voices');
    expect(speaker.said).toEqual([]);
    speaker.voices = [AVA];
    state.lookAgain();
    await vi.advanceTimersByTimeAsync(0);
    expect(state.phase.value).toBe('ready');
    expect(speaker.last).toBe('One.');
  });

  test('without a voice for the language, but with another one if that is wanted', async () => {
    const { state, speaker } = await start([AVA, PETRA], { lang: 'fr' });
    expect(state.phase.value).toBe('no-voice-for-language');
    expect(speaker.said).toEqual([]);
    state.readAnyway();
    expect(speaker.said[0]?.voice).toEqual(PETRA);
  });

  test('without a text', async () => {
    const { state } = await start(undefined, { texts: ['* * *'] });
    expect(state.phase.value).toBe('no-text');
  });
});

describe('the reader', () => {
  test('chooses speed for all languages and the voice for one', async () => {
    const { state, speaker } = await start();
    state.setSpeed(1.5);
    state.setVoice('Bea');
    state.setVoice('nobody');
    expect(stored).toEqual({ speed: 1.5, voices: { en: 'Bea' } });
    expect(speaker.said.at(-1)).toMatchObject({ text: 'One.', voice: BEA, speed: 1.5 });
    state.setSpeed(99);
    expect(state.speed.value).toBe(3);
  });

  test('a slow voice from the network gets shorter parts, and goes on where it was', async () => {
    const { state, speaker } = await start(undefined, { texts: ['First.', LONG] });
    expect(state.sentences.value).toHaveLength(2);
    state.setVoice('Bea');
    state.moveBySentence(1);
    state.setSpeed(0.5);
    expect(state.sentences.value.length).toBeGreaterThan(2);
    expect(state.sentence.value?.passageAt).toBe(1);
    expect(speaker.last?.length).toBeLessThanOrEqual(100);
  });

  test('is followed again by moving on', async () => {
    const { state, speaker } = await start();
    state.follow(false);
    state.moveBySentence(1);
    expect(state.isFollowing.value).toBe(true);
    state.follow(false);
    state.readFrom(2);
    expect(state.isFollowing.value).toBe(true);
    expect(speaker.last).toBe('Three.');
    state.moveByPassage(-1);
    expect(speaker.last).toBe('One.');
  });

  test('pauses and goes on; nothing is marked after the end', async () => {
    const { state, speaker } = await start();
    speaker.hearer.onWord(0, 3);
    expect(state.word.value).toEqual({ at: 0, length: 3 });
    state.toggle();
    expect([state.mode.value, state.word.value]).toEqual(['paused', null]);
    expect(state.sentence.value?.text).toBe('One.');
    state.toggle();
    state.readFrom(2);
    speaker.finish();
    expect(state.mode.value).toBe('ended');
    expect(state.sentence.value).toBeUndefined();
  });

  test('what has gone from the text is not read, and what comes is', async () => {
    const texts = ['One.', 'Two.'];
    const { state, speaker } = await start(undefined, { texts });
    texts.splice(0, 2, 'New.');
    state.refresh();
    expect(speaker.last).toBe('New.');
    texts.pop();
    state.refresh();
    expect(state.mode.value).toBe('ended');
    texts.push('Back.');
    state.refresh();
    state.play();
    expect(speaker.last).toBe('Back.');
  });

  test('leaves, and it is silent for good', async () => {
    const { speaker } = await start();
    end.abort();
    expect(speaker.isSpeaking).toBe(false);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(speaker.said).toHaveLength(1);
  });
});
