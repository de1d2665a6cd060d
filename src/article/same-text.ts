import { parseHtml } from '../html/parse-html.ts';
import { plainText } from '../html/plain-text.ts';
import type { Article } from './article.ts';

/** Texts that share so much of their lines, by characters, say the same. */
const SAME = 0.97;

/** Whether two texts, as `plainText` gives them, say the same but for a line here and there. Linear in their length. */
export function sameText(one: string, other: string): boolean {
  const lines = new Map<string, number>();
  for (const line of other.split('\n')) lines.set(line, (lines.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of one.split('\n')) {
    const left = lines.get(line) ?? 0;
    if (left === 0) continue;
    lines.set(line, left - 1);
    shared += line.length;
  }
  const lengthOf = (text: string): number => text.length - (text.split('\n').length - 1);
  return shared >= SAME * Math.max(lengthOf(one), lengthOf(other));
}

/** Those of some readings that say something else than the first. */
export function saysOther(first: Pick<Article, 'content'>, others: readonly Article[]): Article[] {
  const textOf = ({ content }: Pick<Article, 'content'>): string => plainText(parseHtml(content).body);
  const text = textOf(first);
  return others.filter((other) => !sameText(text, textOf(other)));
}
