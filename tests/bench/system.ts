import type { AppealKind, AppealPlacement } from './appeal-measures.ts';
import type { SaidMetadata } from './metadata-measures.ts';

/** An appeal that a system folded, as far as the bench looks at it. */
export interface FoldedAppeal {
  kind: AppealKind;
  placement: AppealPlacement;
  text: string;
  /** Why, in a few words; for `--show`. */
  reasons: string;
}

/** One of the systems compared, as it stands in the page. */
export interface System {
  /**
   * The article's HTML, what is said of it and the appeals folded; null when it finds no article. `doubted`: it says that this may not be the
   * whole article; absent for a system that never says so. The document is the live page.
   */
  extract(
    document: Document,
  ): { html: string; metadata: SaidMetadata; appeals: FoldedAppeal[]; doubted?: boolean } | null;
  /** Whether the page is an article; absent for a system that does not say. */
  detect?(document: Document): boolean;
  /** Makes the page ready; what it hands back finds the appeals, which is timed by itself. Absent for a system that knows none. */
  findAppeals?(document: Document): () => unknown;
}

export const SYSTEMS = ['colophon', 'readability', 'defuddle'] as const;
export type SystemName = (typeof SYSTEMS)[number];

/** What one system made of one page. */
export interface PageResult {
  /** Null when there is no article. */
  article: string | null;
  /** Null when there is no article. */
  metadata: SaidMetadata | null;
  appeals: FoldedAppeal[];
  detected: boolean | null;
  /** Whether it was said that the article may not be whole; absent where there is none, or where that is never said. */
  doubted?: boolean;
  /** The page was not the same before and after. */
  changed: boolean;
  /** What was thrown, or `time limit`. */
  error: string | null;
}

/** The milliseconds of each round, by system. */
export interface PageTimes {
  extract: Partial<Record<SystemName, number[]>>;
  detect: Partial<Record<SystemName, number[]>>;
  /** Finding appeals in a page that is ready. */
  appeals: Partial<Record<SystemName, number[]>>;
  /** Letters of text in the page. */
  letters: number;
}
