import type { Appeal } from '../appeals/appeal.ts';

/** What was extracted from a page. Every string comes from the page and is untrusted. */
export interface Article {
  /** The page's address, as the browser had it. */
  url: string;
  /** The address the page claims for itself (`<link rel=canonical>`), absolute http(s), same site only; otherwise null. */
  canonicalUrl: string | null;
  title: string;
  byline: string | null;
  siteName: string | null;
  /** ISO 8601 date or date-time, as the page states it. */
  published: string | null;
  /** ISO 8601 date or date-time, as the page states it. */
  modified: string | null;
  /** BCP 47 tag. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
  excerpt: string | null;
  /** Absolute http(s) address. */
  leadImage: string | null;
  /** Words of the content, appeals aside; a Han, kana or Thai character counts as one. */
  wordCount: number;
  /** Whole minutes, at least 1. */
  readingMinutes: number;
  /** The article's HTML without its appeals; an empty marker element stands where each inline appeal stood. Untrusted: sanitize before showing. */
  content: string;
  /** In document order: inline ones first come as they stood, then those around, then overlays. */
  appeals: Appeal[];
  /** Set where the page holds only the beginning of the article, and says so. Never set where that is not sure. */
  incomplete?: true;
  /** Set where the page seems to hold far more of the article than this. */
  doubt?: Doubt;
  /** Set where its publisher spread it over several pages. */
  pages?: ArticlePages;
  /** How it was read; absent for the first reading of a page, which is nearly always the one. */
  reading?: OtherReadingName;
}

/**
 * Why an article may not be all of it. `left-behind`: paragraphs that look like its text stand elsewhere on the page; `stated-longer`:
 * the page itself says, in its data, that its text is much longer; `near-empty`: hardly any words were found.
 */
export interface Doubt {
  reason: 'left-behind' | 'stated-longer' | 'near-empty';
  /** How many words of the article the page seems to hold, as far as that can be told. */
  pageWords: number;
}

/** The pages that an article is spread over, as far as they are known. Numbers count from 1. */
export interface ArticlePages {
  /** Which of them was opened. */
  number: number;
  /** How many there are, as far as the pages name them; null where only the next one is named. */
  count: number | null;
  /** The others whose addresses are known (absolute, of the page's own origin), in order. */
  others: { number: number; url: string }[];
  /** The first and last page whose text the article holds, where it was joined of several. */
  joined?: { first: number; last: number };
}

/**
 * Other ways to read a page. `plain`: Readability's result as it is; `marked-article`, `marked-main`: what the page itself marks as its
 * article, or as its main part; `densest`: the part with nearly all of the text; `stated`: the text in the page's data, without
 * pictures; `whole-page`: everything but menus; `selection`: what the reader selected.
 */
export type OtherReadingName =
  | 'plain'
  | 'marked-article'
  | 'marked-main'
  | 'densest'
  | 'stated'
  | 'whole-page'
  | 'selection';

/** Why a page gave no article. `not-a-document`: a picture, PDF, plain XML …; `frameset`: the text stands in frames; `too-large`: beyond the limits of `read-page`; `no-selection`: the reader asked for what is selected, and nothing is. */
export type ExtractionFailure = 'no-article' | 'not-a-document' | 'frameset' | 'too-large' | 'no-selection';

/** The result of reading a page. `looksLikeArticle` is the detector's verdict: an article may be extracted from a page that is none ("try anyway"). */
export type Extraction =
  | { ok: true; article: Article; looksLikeArticle: boolean }
  | { ok: false; failure: ExtractionFailure };

/** The detector's verdict on a page. */
export interface Detection {
  isArticle: boolean;
}
