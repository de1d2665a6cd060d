/** How fast is read aloud: 1 is the voice's own speed. */
export const SPEECH_SPEED = { least: 0.5, most: 3, first: 1 } as const;

/** Languages with a voice of their own; the one chosen longest ago goes first. */
const MOST_LANGUAGES = 100;

/** No browser's name for a voice is longer. Characters. */
const LONGEST_VOICE = 400;

/** How articles are read aloud. */
export interface ReadingSpeech {
  speed: number;
  /** The browser's name of the voice that was chosen, by language (`en`, not `en-GB`). */
  voices: Readonly<Record<string, string>>;
}

/** What of a stored value is in order; the rest is as at first. */
export function checkSpeech(value: unknown): ReadingSpeech {
  const { speed, voices } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const { least, most, first } = SPEECH_SPEED;
  const chosen = Object.entries(typeof voices === 'object' && voices !== null ? voices : {}).filter(
    ([language, voice]) =>
      /^[a-z]{2,8}$/.test(language) && typeof voice === 'string' && voice !== '' && voice.length <= LONGEST_VOICE,
  );
  return {
    speed: typeof speed === 'number' && speed >= least && speed <= most ? speed : first,
    voices: Object.fromEntries(chosen.slice(-MOST_LANGUAGES)) as Record<string, string>,
  };
}
