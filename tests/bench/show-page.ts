import type { BlockFate } from './appeal-measures.ts';
import { lostPassages, type PageJudgement } from './page-judgement.ts';
import type { SystemName } from './system.ts';
import { score } from './table.ts';

function fateLine({ text, words, inArticle, inAppeals, label }: BlockFate): string {
  const kind = label ? `${label.kind}, ${label.placement}` : 'hard negative';
  const where = [inArticle ? 'IN ARTICLE' : '', inAppeals ? 'FOLDED' : ''].filter(Boolean).join(' + ') || 'in neither';
  return `   ${where.padEnd(22)} ${kind.padEnd(20)} ${String(words).padStart(4)} words  ${shorten(text)}`;
}

const shorten = (text: string, length = 160): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
};

/** Everything about one page: what was labelled and where it went, what was folded and why, what was lost. */
export function showPageLines(judged: ReadonlyMap<SystemName, PageJudgement>): string[] {
  const readability = judged.get('readability')?.result;
  const lines: string[] = [];
  for (const [name, { page, result, fates, words, lost, lostAside, isArticle }] of judged) {
    if (lines.length === 0) lines.push(page.id, page.url, `half ${page.half}, ${page.file}`);
    const detected = result.detected === null ? '' : `, detected ${result.detected}`;
    const truth = isArticle === undefined ? '' : ` (an article: ${isArticle})`;
    lines.push('', `== ${name}: ${result.article?.length ?? 'no'} characters${detected}${truth}`);
    if (result.error) lines.push(`   error: ${result.error}`);
    if (words)
      lines.push(`   word-F1 ${score(words.f1)}, precision ${score(words.precision)}, recall ${score(words.recall)}`);
    lines.push(...fates.map(fateLine));
    if (name === 'readability' || !readability) continue;
    if (lost) lines.push(`   lost ${lost.lost} of ${lost.of} runs; ${lostAside?.lost} with the labelled appeals aside`);
    lines.push(...lostPassages(page, result, readability).map((passage) => `   lost: ${shorten(passage, 400)}`));
    for (const appeal of result.appeals) {
      lines.push(`   -- folded: ${appeal.kind}, ${appeal.placement}; ${appeal.reasons}`);
      lines.push(...appeal.text.split('\n').map((line) => `      | ${line}`));
    }
  }
  const article = judged.get('colophon')?.result.article;
  if (article) lines.push('', '== the article as Colophon has it', article);
  return lines;
}
