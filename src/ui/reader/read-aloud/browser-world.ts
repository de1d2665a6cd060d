import { browserSpeaker } from '../../../browser/speaker.ts';
import { getSpeech, setSpeech } from '../../../settings/stored-speech.ts';
import type { ReadAloudWorld } from './read-aloud-state.ts';

/** The browser's voices, and what is remembered of them. */
export const browserWorld: ReadAloudWorld = { speaker: browserSpeaker(), getSpeech, setSpeech };
