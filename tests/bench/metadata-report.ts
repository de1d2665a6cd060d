import type { PageJudgement } from './page-judgement.ts';
import { type Judged, mapJudged, ofHalf, row, titles } from './report.ts';
import { percent, score, tableLines } from './table.ts';

/** Shares of the pages with an answer, between 0 and 1. */
export interface MetadataFigures {
  title: { pages: number; right: number; f1: number };
  author: { pages: number; right: number; any: number };
  published: { pages: number; right: number };
  /** Pages on which something is said that the truth does not say, and the number of pages where the truth says nothing. */
  unasked: { authors: number; dates: number };
}

/** What one system says of the pages, held against what people wrote down. */
export function metadataFigures(judgements: readonly PageJudgement[]): MetadataFigures {
  const judged = judgements.flatMap(({ metadata }) => metadata ?? []);
  const titles = judged.flatMap(({ title }) => title ?? []);
  const authors = judged.flatMap(({ author }) => author ?? []);
  const dates = judged.flatMap(({ published }) => published ?? []);
  return {
    title: { pages: titles.length, right: share(titles, ({ right }) => right), f1: share(titles, ({ f1 }) => f1) },
    author: {
      pages: authors.length,
      right: share(authors, ({ right }) => right),
      any: share(authors, ({ any }) => any),
    },
    published: { pages: dates.length, right: share(dates, ({ right }) => right) },
    unasked: {
      authors: judged.filter(({ unasked }) => unasked.author).length,
      dates: judged.filter(({ unasked }) => unasked.published).length,
    },
  };
}

function share<T>(all: readonly T[], value: (one: T) => number | boolean): number {
  return all.reduce((sum, one) => sum + Number(value(one)), 0) / all.length;
}

/** Title, author and date. With `halves`, each half of the outlets too. */
export function metadataLines(judged: Judged, halves: boolean): string[] {
  const whole = mapJudged(judged, metadataFigures);
  const parts = (halves ? (['A', 'B'] as const) : []).map(
    (half) => [`   half ${half}`, mapJudged(ofHalf(judged, half), metadataFigures)] as const,
  );
  const sample = [...whole.values()][0];
  const all = [...judged.values()][0]?.length ?? 0;
  const rows: string[][] = [['', ...titles(judged)]];
  const add = (label: string, cell: (figures: MetadataFigures) => string) => {
    rows.push(row(label, whole, cell));
    for (const [name, figures] of parts) rows.push(row(name, figures, cell));
  };
  add(`title right (${sample?.title.pages} pages)`, ({ title }) => percent(title.right));
  add('   word-F1', ({ title }) => score(title.f1));
  add(`author: all and no other (${sample?.author.pages} pages)`, ({ author }) => percent(author.right));
  add('   any of them', ({ author }) => percent(author.any));
  add(`published, same day (${sample?.published.pages} pages)`, ({ published }) => percent(published.right));
  const silent = (answers: number | undefined) => all - (answers ?? 0);
  rows.push(
    row(`an author where the truth has none (of ${silent(sample?.author.pages)})`, whole, ({ unasked }) =>
      String(unasked.authors),
    ),
    row(`a date where the truth has none (of ${silent(sample?.published.pages)})`, whole, ({ unasked }) =>
      String(unasked.dates),
    ),
  );
  return [`Metadata, WCXB articles (${all} pages)`, ...tableLines(rows)];
}
