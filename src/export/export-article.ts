import type { AppealKind } from '../appeals/appeal.ts';
import type { Article } from '../article/article.ts';
import { leadAddress, showLead } from '../article/lead-picture.ts';
import { sanitize } from '../html/sanitize.ts';
import { settleHeadings } from '../html/settle-headings.ts';
import type { Mark } from '../marks/mark.ts';
import { type TakenArticle, takenArticle } from './taken-article.ts';

/** What files for people need of a mark. */
export type ExportedMark = Pick<Mark, 'quote' | 'note' | 'colour'>;

/** What the library knows of an article beside the article itself. */
export interface ExportFacts {
  /** Where the article truly came from. */
  address: string;
  /** Milliseconds since 1970; null for an article that is not saved. */
  savedAt: number | null;
  tags?: readonly string[];
  marks?: readonly ExportedMark[];
}

/** An article on its way into a file. Nothing in it is a string of markup any more: what is HTML was sanitized. */
export interface ExportArticle extends TakenArticle {
  dir: 'ltr' | 'rtl';
  excerpt: string | null;
  savedAt: number | null;
  tags: readonly string[];
  marks: readonly ExportedMark[];
  /** The address of its lead picture; where the text does not show that, it stands before it. */
  lead: string | null;
  /** What its publisher asks, sanitized, in the order of the page. */
  appeals: { kind: AppealKind; content: DocumentFragment }[];
}

/** Makes an article ready for a file: its headings without gaps below the title, its lead picture in its text. */
export function exportArticle(article: Article, facts: ExportFacts): ExportArticle {
  const taken = takenArticle(article, facts.address);
  settleHeadings(taken.content);
  showLead(taken.content, article);
  return {
    ...taken,
    dir: article.dir,
    excerpt: article.excerpt,
    savedAt: facts.savedAt,
    tags: facts.tags ?? [],
    marks: facts.marks ?? [],
    lead: leadAddress(article),
    appeals: article.appeals.map(({ kind, html }) => ({ kind, content: sanitize(html, { baseUrl: article.url }) })),
  };
}
