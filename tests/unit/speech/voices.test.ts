import { expect, test } from 'vitest';
import { anyVoices, firstVoice, languageOf, voicesFor } from '../../../src/speech/voices.ts';
import { aVoice } from '../../support/fake-speaker.ts';

const ids = (voices: readonly { id: string }[]) => voices.map(({ id }) => id);

test('only voices of the language are offered, however their tags are written', () => {
  const voices = [
    aVoice('de', 'de-DE'),
    aVoice('en', 'en_GB'),
    aVoice('iw', 'he-IL'),
    aVoice('nb', 'nb-NO'),
    aVoice('?', '??'),
  ];
  expect(ids(voicesFor(voices, 'en'))).toEqual(['en']);
  expect(ids(voicesFor(voices, 'iw'))).toEqual(['iw']);
  expect(ids(voicesFor(voices, 'no'))).toEqual(['nb']);
  expect(voicesFor(voices, 'fr')).toEqual([]);
  expect(voicesFor(voices, 'not a tag')).toEqual([]);
});

test('the best stands first: local before remote, then the region, then how it sounds', () => {
  const voices = [
    aVoice('remote of the region', 'en-GB', { isLocal: false }),
    aVoice('eSpeak', 'en-GB'),
    aVoice('American', 'en-US'),
    aVoice('Natural', 'en-GB'),
    aVoice('plain', 'en-GB'),
  ];
  expect(ids(voicesFor(voices, 'en-GB'))).toEqual(['Natural', 'plain', 'eSpeak', 'American', 'remote of the region']);
});

test('Chinese written in the old letters is read with a voice of its own', () => {
  const voices = [aVoice('Beijing', 'zh-CN'), aVoice('Taipei', 'zh-TW')];
  expect(ids(voicesFor(voices, 'zh-Hant'))).toEqual(['Taipei', 'Beijing']);
  expect(ids(voicesFor(voices, 'zh'))).toEqual(['Beijing', 'Taipei']);
});

test('nothing goes over the network where it need not', () => {
  const voices = [
    aVoice('remote', 'en-US', { isLocal: false, isDefault: true }),
    aVoice('local', 'en-AU'),
    aVoice('German', 'de', { isDefault: true }),
  ];
  expect(ids(voicesFor(voices, 'en-US'))).toEqual(['local', 'remote']);
  expect(ids(anyVoices(voices))).toEqual(['German', 'local', 'remote']);
});

test('the voice that was chosen before comes first, as long as it is there', () => {
  const voices = [aVoice('a', 'en'), aVoice('b', 'en')];
  expect(firstVoice(voices, 'b')?.id).toBe('b');
  expect(firstVoice(voices, 'gone')?.id).toBe('a');
  expect(firstVoice([], 'b')).toBeNull();
});

test('voices are remembered by language', () => {
  expect(languageOf('en-GB')).toBe('en');
  expect(languageOf('nb_NO')).toBe('no');
  expect(languageOf('!')).toBeNull();
});
