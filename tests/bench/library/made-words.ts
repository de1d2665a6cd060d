/** Numbers between 0 and 1 that are the same in each run (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What the words of a made language are put together from. */
interface Sounds {
  /** The commonest words, in order. */
  common: string;
  /** Words that are looked for, spread over the ranks. */
  known: string;
  beginnings: string;
  middles: string;
  endings: string;
}

/** Languages, and how large a share of the articles is in each. Japanese is made of characters instead. */
export const LANGUAGES = [
  { lang: 'en', share: 0.5 },
  { lang: 'de', share: 0.25 },
  { lang: 'fr', share: 0.13 },
  { lang: 'ru', share: 0.07 },
  { lang: 'ja', share: 0.05 },
] as const;
export type MadeLanguage = (typeof LANGUAGES)[number]['lang'];

const SOUNDS: Record<Exclude<MadeLanguage, 'ja'>, Sounds> = {
  en: {
    common:
      'the of and to a in is that for it as was with be by on not he his but at are this have from or had an they',
    known:
      'house houses river bridge government harbour winter study studies market letter engine forest council climate',
    beginnings: 'b br c ch cl cr d dr f fl fr g gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w wh',
    middles: 'a ai e ea ee i o oa oo ou u',
    endings:
      'b ck d ft g l ll lt m mp n nd ng nt p r rd rk rm rt s sh ss st t th ted ting tion ly er ers ness able ment',
  },
  de: {
    common:
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass',
    known: 'haus häuser fluss brücke regierung hafen winter studie studien markt brief wald klima stadt straße',
    beginnings: 'b bl br d dr f fl g gl gr h k kl kr l m n pf r s sch schl schw sp st str t tr v w z zw',
    middles: 'a au ä e ei eu i ie o ö u ü',
    endings: 'b ch ck d f g l ll m n nd ng nn r rt s sch ss st t tz zen en er ern heit keit lich ung ungen isch',
  },
  fr: {
    common: 'de la le et les des en un une du que est pour qui dans a par plus pas au sur ne se ce il sont avec son',
    known: 'maison maisons rivière pont gouvernement hiver étude marché lettre forêt climat ville cheval chevaux',
    beginnings: 'b bl br c ch cl cr d f fl fr g gr h j l m n p pl pr qu r s t tr v',
    middles: 'a ai au e é è eau i o oi ou u ui',
    endings: 'b c d l ll m n nt r s sse t te tion ment eur euse ique able age ence ité aient ons',
  },
  ru: {
    common: 'и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой что от так о',
    known: 'дом дома река мост правительство зима книга книги рынок письмо лес город',
    beginnings: 'б бр в вр г гр д др ж з к кр л м н п пр р с ск ст стр т тр ф х ц ч ш',
    middles: 'а е и о у ы я ё ю',
    endings: 'б в г д ж к л м н нь р с ст т ть ность ого ому ый ая ение ания ами ах ский',
  },
};

/** Words that are used again and again; rarer ones are made for the moment, as names are. */
const VOCABULARY = 60_000;

/** The share of words that are names and the like: nearly each of its own. */
const RARE_SHARE = 0.01;

/** Ranks between the words that are looked for, from the first content words on. */
const KNOWN_STEP = 150;

function makeWord(
  { beginnings, middles, endings }: Record<'beginnings' | 'middles' | 'endings', string[]>,
  random: () => number,
) {
  const one = (from: string[]): string => from[Math.floor(random() * from.length)] ?? '';
  let word = one(beginnings) + one(middles);
  const syllables = random() < 0.45 ? 0 : random() < 0.7 ? 1 : 2;
  for (let i = 0; i < syllables; i++) word += one(beginnings) + one(middles);
  return word + one(endings);
}

/** Makes words of a language by Zipf's law, the same in each run. */
export function wordMaker(lang: Exclude<MadeLanguage, 'ja'>): (random: () => number) => string {
  const { common, known, ...rest } = SOUNDS[lang];
  const sounds = {
    beginnings: rest.beginnings.split(' '),
    middles: rest.middles.split(' '),
    endings: rest.endings.split(' '),
  };
  const random = randomOf(lang.charCodeAt(0) * 256 + lang.charCodeAt(1));
  const words = common.split(' ');
  const looked = known.split(' ');
  while (words.length < VOCABULARY) {
    const isTurn = words.length % KNOWN_STEP === 0;
    words.push((isTurn && looked.shift()) || makeWord(sounds, random));
  }
  const scale = Math.log(VOCABULARY + 1);
  return (own) =>
    own() < RARE_SHARE
      ? makeWord(sounds, own) + makeWord(sounds, own)
      : // Zipf's law with exponent 1: the logarithm of the rank is even.
        (words[Math.floor(Math.exp(own() * scale)) - 1] ?? 'the');
}
