import type { Voice } from './speaker.ts';

/** Names of voices that sound better than others of their system, and of those that sound worse. */
const BETTER = /\b(?:natural|neural|premium|enhanced|online|google)\b/i;
const WORSE = /\b(?:espeak|compact|eloquence)\b/i;

interface Tag {
  language: string;
  script: string | undefined;
  region: string | undefined;
}

/** A tag's parts, also of one written `en_US`; null where it is no tag. One language has one name: `iw` is `he`, `nb` and `nn` are `no`. */
function parse(tag: string): Tag | null {
  try {
    const { language, script, region } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return { language: /^n[bn]$/.test(language) ? 'no' : language, script, region };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

/** The language of a tag by which a voice is remembered: `en` for `en-GB`; null where it is no tag. */
export function languageOf(tag: string): string | null {
  return parse(tag)?.language ?? null;
}

/** The voices that speak a language, the best first: those without a network before all others, then by region and name. */
export function voicesFor(voices: readonly Voice[], lang: string): Voice[] {
  const wanted = parse(lang);
  if (!wanted) return [];
  return voices
    .flatMap((voice) => {
      const tag = parse(voice.lang);
      return tag?.language === wanted.language ? [{ voice, worth: worthOf(voice, tag, wanted) }] : [];
    })
    .sort((a, b) => b.worth - a.worth)
    .map(({ voice }) => voice);
}

function worthOf({ name, isLocal, isDefault }: Voice, tag: Tag, wanted: Tag): number {
  const sound = (BETTER.test(name) ? 2 : 0) - (WORSE.test(name) ? 2 : 0);
  // Another script of Chinese is another way of speaking; another region is an accent.
  const nearness = (tag.script === wanted.script ? 16 : 0) + (tag.region === wanted.region ? 4 : 0);
  return nearness + (isLocal ? 32 : 0) + sound + (isDefault ? 1 : 0);
}

/** All voices, those first that a text whose language has none may be read with: without a network, the browser's default. */
export function anyVoices(voices: readonly Voice[]): Voice[] {
  const worth = ({ isLocal, isDefault }: Voice): number => (isLocal ? 2 : 0) + (isDefault ? 1 : 0);
  return [...voices].sort((a, b) => worth(b) - worth(a));
}

/** The voice to begin with: the one that was chosen before, or the best. `voices` as `voicesFor` sorts them. */
export function firstVoice(voices: readonly Voice[], rememberedId: string | undefined): Voice | null {
  return voices.find(({ id }) => id === rememberedId) ?? voices[0] ?? null;
}
