/** Brings a folded word down to what its forms have in common, in one language. */
export type Stemmer = (word: string) => string;

type Load = () => Promise<{ stemmer: Stemmer }>;

/** The languages whose forms are known (Snowball's stemmers and relatives of theirs), by the first part of a language tag. */
const LANGUAGES: ReadonlyMap<string, Load> = new Map<string, Load>(
  Object.entries({
    ar: () => import('@orama/stemmers/arabic'),
    bg: () => import('@orama/stemmers/bulgarian'),
    da: () => import('@orama/stemmers/danish'),
    de: () => import('@orama/stemmers/german'),
    el: () => import('@orama/stemmers/greek'),
    en: () => import('@orama/stemmers/english'),
    es: () => import('@orama/stemmers/spanish'),
    fi: () => import('@orama/stemmers/finnish'),
    fr: () => import('@orama/stemmers/french'),
    ga: () => import('@orama/stemmers/irish'),
    hi: () => import('@orama/stemmers/indian'),
    hu: () => import('@orama/stemmers/hungarian'),
    hy: () => import('@orama/stemmers/armenian'),
    id: () => import('@orama/stemmers/indonesian'),
    it: () => import('@orama/stemmers/italian'),
    lt: () => import('@orama/stemmers/lithuanian'),
    nb: () => import('@orama/stemmers/norwegian'),
    ne: () => import('@orama/stemmers/nepali'),
    nl: () => import('@orama/stemmers/dutch'),
    nn: () => import('@orama/stemmers/norwegian'),
    no: () => import('@orama/stemmers/norwegian'),
    pt: () => import('@orama/stemmers/portuguese'),
    ro: () => import('@orama/stemmers/romanian'),
    ru: () => import('@orama/stemmers/russian'),
    sr: () => import('@orama/stemmers/serbian'),
    sv: () => import('@orama/stemmers/swedish'),
    ta: () => import('@orama/stemmers/tamil'),
    tr: () => import('@orama/stemmers/turkish'),
    uk: () => import('@orama/stemmers/ukrainian'),
  }),
);

/** Words whose stems are kept: a word being typed asks for the same ones with each letter. */
const MOST_KEPT = 20_000;

/** Russian й is и in the index; at a word's end, after a vowel, the stemmer has to see it. */
const RUSSIAN_ENDING = /(?<=[аеиоуыэюя])и$/u;

const loaded = new Map<string, Stemmer>();

const codeOf = (language: string): string => language.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/** The stemmers of these languages (BCP 47), each loaded once; languages without one are left out. Rejects where one cannot be loaded. */
export async function loadStemmers(languages: Iterable<string>): Promise<Stemmer[]> {
  const codes = new Set(Array.from(languages, codeOf));
  const found = await Promise.all(Array.from(codes, loadStemmer));
  return found.filter((one) => one !== undefined);
}

async function loadStemmer(code: string): Promise<Stemmer | undefined> {
  const load = LANGUAGES.get(code);
  if (!load || loaded.has(code)) return loaded.get(code);
  const { stemmer } = await load();
  const made = keeping(code === 'ru' ? (word) => stemmer(word.replace(RUSSIAN_ENDING, 'й')) : stemmer);
  loaded.set(code, made);
  return made;
}

/** The same stemmer, which remembers what it was asked. */
function keeping(stemmer: Stemmer): Stemmer {
  const kept = new Map<string, string>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const stem = stemmer(word);
    kept.set(word, stem);
    return stem;
  };
}
