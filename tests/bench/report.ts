import { APPEAL_GROUPS, type AppealGroup } from './appeal-measures.ts';
import {
  type AppealFigures,
  appealFigures,
  detectionFigures,
  extractionFigures,
  type GroupFigures,
  type LostFigures,
  type SpeedFigures,
} from './figures.ts';
import { median } from './measures.ts';
import type { Half } from './outlet-halves.ts';
import type { PageJudgement } from './page-judgement.ts';
import { SYSTEMS, type SystemName } from './system.ts';
import { finePercent, percent, score, tableLines } from './table.ts';

/** Judgements by system, in the order of the columns. */
export type Judged = ReadonlyMap<SystemName, readonly PageJudgement[]>;

const TITLES: Record<SystemName, string> = { colophon: 'Colophon', readability: 'Readability', defuddle: 'Defuddle' };

/** The headings of a table's columns. */
export const titles = (judged: Judged): string[] => [...judged.keys()].map((name) => TITLES[name]);

/** One row with a cell for each system. */
export function row<T>(label: string, all: ReadonlyMap<SystemName, T>, cell: (one: T) => string): string[] {
  return [label, ...[...all.values()].map(cell)];
}

/** The figures of each system. */
export function mapJudged<T>(judged: Judged, figures: (judgements: readonly PageJudgement[]) => T): Map<SystemName, T> {
  return new Map([...judged].map(([name, judgements]) => [name, figures(judgements)]));
}

const leakedFolded = ({ inArticle, folded }: GroupFigures): string => `${percent(inArticle)} / ${percent(folded)}`;

const interval = ({ leakedInterval: leaked, foldedInterval: folded }: GroupFigures): string =>
  [leaked, folded].map(({ low, high }) => `${percent(low).replace(' %', '')}–${percent(high)}`).join(' / ');

const lostCell = ({ share, pagesHurt }: LostFigures): string => `${finePercent(share)} (${pagesHurt} pages > 2 %)`;

/** The appeals: leaked / folded of the labelled appeals, kept / folded of the hard negatives, and what is lost. With `halves`, each half of the outlets and the 95 % intervals too. */
export function appealLines(judged: Judged, halves: boolean): string[] {
  const whole = mapJudged(judged, appealFigures);
  const parts = new Map<string, ReadonlyMap<SystemName, AppealFigures>>();
  for (const half of halves ? (['A', 'B'] as const) : []) {
    parts.set(`   half ${half}`, mapJudged(ofHalf(judged, half), appealFigures));
  }
  const rows: string[][] = [['', ...titles(judged)]];
  const add = (label: string, pick: (figures: AppealFigures) => GroupFigures) => {
    const sample = [...whole.values()].map(pick)[0];
    const size = sample ? ` (${sample.pages} pages, ${sample.blocks} blocks, ${sample.words} words)` : '';
    rows.push(row(label + size, whole, (figures) => leakedFolded(pick(figures))));
    if (!halves) return;
    rows.push(row('   95 % interval', whole, (figures) => interval(pick(figures))));
    for (const [name, figures] of parts) rows.push(row(name, figures, (each) => leakedFolded(pick(each))));
  };
  for (const name of Object.keys(APPEAL_GROUPS)) add(name, ({ groups }) => groups[name as AppealGroup]);
  add('hard negatives: kept / folded', ({ hardNegatives }) => hardNegatives);
  const lost = [...whole.values()][0]?.lost;
  rows.push(row(`lost (${lost?.pages} pages, ${lost?.runs} runs)`, whole, (figures) => lostCell(figures.lost)));
  rows.push(row('   labelled appeals aside', whole, (figures) => lostCell(figures.lostAside)));
  return ['Appeals: leaked / folded, % of words', ...tableLines(rows)];
}

/** The judgements of one half of the outlets. */
export function ofHalf(judged: Judged, half: Half): Judged {
  return new Map([...judged].map(([name, all]) => [name, all.filter(({ page }) => page.half === half)]));
}

/** The extraction on one set of pages. */
export function extractionLines(title: string, judged: Judged): string[] {
  const figures = mapJudged(judged, extractionFigures);
  const pages = [...figures.values()][0]?.pages ?? 0;
  return [
    `Extraction, ${title} (${pages} pages)`,
    ...tableLines([
      ['', ...titles(judged)],
      row('word-F1', figures, ({ words }) => score(words.f1)),
      row('   precision / recall', figures, ({ words }) => `${score(words.precision)} / ${score(words.recall)}`),
      row('4-run F1', figures, ({ runs }) => score(runs.f1)),
      row('   precision / recall', figures, ({ runs }) => `${score(runs.precision)} / ${score(runs.recall)}`),
      row('lost', figures, ({ lost }) => lostCell(lost)),
      row('empty, the truth has text', figures, ({ empty }) => String(empty)),
      row('doubted: short / whole articles', figures, ({ doubts }) =>
        doubts ? `${doubts.warned} of ${doubts.short} / ${doubts.falselyWarned} of ${doubts.whole}` : '–',
      ),
    ]),
  ];
}

/** Detection of articles. */
export function detectionLines(judged: Judged): string[] {
  const figures = mapJudged(judged, detectionFigures);
  const sample = [...figures.values()].find((one) => one !== undefined);
  return [
    `Detection (${sample?.articles ?? 0} articles, ${sample?.others ?? 0} others)`,
    ...tableLines([
      ['', ...titles(judged)],
      row('F1', figures, (one) => score(one?.f1)),
      row('precision', figures, (one) => score(one?.precision)),
      row('recall', figures, (one) => score(one?.recall)),
      row('missed / wrong', figures, (one) => (one ? `${one.missed.length} / ${one.false.length}` : '–')),
    ]),
  ];
}

/** The speed of one kind of work. */
export function speedLines(title: string, figures: SpeedFigures, pages: number, rounds: number): string[] {
  const names = SYSTEMS.filter((name) => figures.ms[name] !== undefined);
  return [
    `Speed, ${title} (${pages} pages, ${rounds} rounds)`,
    ...tableLines([
      ['', ...names.map((name) => TITLES[name])],
      ['median, ms', ...names.map((name) => (figures.ms[name] ?? Number.NaN).toFixed(3))],
      [
        'Colophon takes … times as long (least–most)',
        ...names.map((name) => {
          const ratio = figures.ratios[name];
          return ratio ? `${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)})` : '–';
        }),
      ],
    ]),
  ];
}

/** Whether the time of finding appeals grows as the page does: what it takes per 1,000 letters, in the smaller half of the pages and in the larger. */
export function growthLine(pages: readonly { ms: number | undefined; letters: number }[]): string {
  const sorted = pages
    .flatMap(({ ms, letters }) => (ms !== undefined && letters > 0 ? [{ letters, each: (1_000 * ms) / letters }] : []))
    .sort((a, b) => a.letters - b.letters);
  const half = Math.floor(sorted.length / 2);
  const each = (some: typeof sorted) => `${median(some.map((page) => page.each)).toFixed(3)} ms`;
  return `Finding appeals takes, for 1,000 letters: ${each(sorted.slice(0, half))} in the smaller half of the pages, ${each(sorted.slice(half))} in the larger`;
}

/** What went wrong: errors, pages changed, and empty results. */
export function troubleLines(judged: Judged): string[] {
  const lines: string[] = [];
  for (const [name, judgements] of judged) {
    const failed = judgements.filter(({ result }) => result.error !== null);
    const changed = judgements.filter(({ result }) => result.changed);
    const empty = judgements.filter((judgement) => judgement.empty && judgement.isArticle !== false);
    const add = (what: string, found: readonly PageJudgement[], detail: (one: PageJudgement) => string) => {
      if (found.length === 0) return;
      lines.push(`${TITLES[name]}: ${found.length} pages ${what}`);
      lines.push(
        ...found.slice(0, name === 'colophon' ? 20 : 3).map((one) => `   ${one.page.id} ${detail(one)}`.trimEnd()),
      );
    };
    add('failed', failed, ({ result }) => result.error?.split('\n')[0] ?? '');
    add('were changed by extraction', changed, () => '');
    add('empty though the truth has text', empty, () => '');
  }
  return lines;
}
