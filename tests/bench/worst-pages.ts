import { hardNegatives } from './appeal-measures.ts';
import type { PageJudgement } from './page-judgement.ts';
import { score, tableLines } from './table.ts';

/** How many pages each list holds. */
const LISTED = 10;

/** The worst pages of one system by each measure, worst first. */
export function worstLines(judgements: readonly PageJudgement[]): string[] {
  const list = (title: string, badness: (one: PageJudgement) => number, cell: (one: PageJudgement) => string) => {
    const worst = judgements
      .map((one) => ({ one, bad: badness(one) }))
      .filter(({ bad }) => bad > 0)
      .sort((a, b) => b.bad - a.bad)
      .slice(0, LISTED);
    return ['', title, ...tableLines(worst.map(({ one }) => [`   ${one.page.id}`, cell(one)]))];
  };
  const words = (one: PageJudgement, pick: (fate: PageJudgement['fates'][number]) => boolean) =>
    one.fates.filter(pick).reduce((sum, fate) => sum + fate.words, 0);
  const leaked = (one: PageJudgement) => words(one, (fate) => fate.label !== undefined && fate.inArticle);
  const unfolded = (one: PageJudgement) => words(one, (fate) => fate.label?.placement === 'inline' && !fate.inAppeals);
  const wrong = (one: PageJudgement) =>
    hardNegatives(one.fates).reduce((sum, f) => sum + (f.inAppeals ? f.words : 0), 0);
  const lost = (one: PageJudgement) => one.lostAside?.lost ?? 0;
  const badF1 = (one: PageJudgement) => (one.words && one.isArticle !== false ? 1 - one.words.f1 : 0);
  return [
    ...list('Most words of appeals leaked', leaked, (one) => `${leaked(one)} words`),
    ...list('Most words of inline appeals not folded', unfolded, (one) => `${unfolded(one)} words`),
    ...list('Most words of hard negatives folded', wrong, (one) => `${wrong(one)} words`),
    ...list(
      'Most runs of the truth lost, labelled appeals aside',
      lost,
      (one) => `${lost(one)} of ${one.lostAside?.of}`,
    ),
    ...list('Lowest word-F1', badF1, (one) => score(one.words?.f1)),
  ];
}
