import type { Part } from './text-runs.ts';

/** Translates one text. */
export type Translate = (text: string) => Promise<string>;

type Words = Exclude<Part, { kind: 'kept' }>;

/**
 * Translates the parts of a line. Translators take plain text alone, and a sentence in pieces comes out wrong: so the words between two kept
 * parts are translated as a whole, and each link is looked for in the result by its own words. Where one is not found there, the
 * pieces are translated each for itself, so that no link is lost and each leads where its words say.
 */
export async function translateParts(parts: readonly Part[], translate: Translate): Promise<Part[]> {
  const result: Part[] = [];
  let stretch: Words[] = [];
  const finish = async (): Promise<void> => {
    result.push(...(await translateStretch(stretch, translate)));
    stretch = [];
  };
  for (const part of parts) {
    if (part.kind === 'kept') {
      await finish();
      result.push(part);
    } else stretch.push(part);
  }
  await finish();
  return result;
}

async function translateStretch(words: readonly Words[], translate: Translate): Promise<Part[]> {
  if (words.length === 0) return [];
  const links = words.filter((part) => part.kind === 'link');
  const whole = await translateText(words.map(({ text }) => text).join(''), translate);
  if (links.length === 0) return [{ kind: 'text', text: whole }];
  const texts: string[] = [];
  for (const { text } of links) texts.push(await translateText(text, translate));
  const places = placesOf(
    texts.map((text) => text.trim()),
    whole,
  );
  if (!places) {
    const pieces: Part[] = [];
    for (const part of words) {
      const at = part.kind === 'link' ? links.indexOf(part) : -1;
      pieces.push({ ...part, text: at === -1 ? await translateText(part.text, translate) : (texts[at] ?? part.text) });
    }
    return pieces;
  }
  const result: Part[] = [];
  let end = 0;
  for (const { at, length, index } of places) {
    const link = links[index];
    if (!link) continue;
    result.push({ kind: 'text', text: whole.slice(end, at) }, { ...link, text: whole.slice(at, at + length) });
    end = at + length;
  }
  result.push({ kind: 'text', text: whole.slice(end) });
  return result.filter((part) => part.kind === 'kept' || part.text !== '');
}

interface Found {
  at: number;
  length: number;
  index: number;
}

/** Where each text stands in a whole, whatever its case, none within another, in the order of the whole; null where one is not there. */
function placesOf(texts: readonly string[], whole: string): Found[] | null {
  const lower = whole.toLowerCase();
  // Some letters change their length with their case: then places would not be the same.
  if (lower.length !== whole.length) return null;
  const found: Found[] = [];
  for (const [index, text] of texts.entries()) {
    const { length } = text;
    if (length === 0) return null;
    const overlaps = (at: number): boolean => found.some((one) => at < one.at + one.length && one.at < at + length);
    let at = lower.indexOf(text.toLowerCase());
    while (at !== -1 && overlaps(at)) at = lower.indexOf(text.toLowerCase(), at + 1);
    if (at === -1) return null;
    found.push({ at, length, index });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Translates a text and keeps the white space around it; what has no letters is as it is in every language. */
async function translateText(text: string, translate: Translate): Promise<string> {
  const words = text.trim();
  if (!/\p{L}/u.test(words)) return text;
  const start = text.indexOf(words);
  return `${text.slice(0, start)}${(await translate(words)).trim()}${text.slice(start + words.length)}`;
}
