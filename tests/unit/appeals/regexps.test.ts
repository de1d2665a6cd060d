// @vitest-environment node
import { describe, expect, it, test } from 'vitest';
import { read, sourceFiles } from '../repository/tracked-files.ts';
import { regexpLiterals } from './regexp-literals.ts';

/** Characters of the worst that a page can say. */
const SIZE = 100_000;

/**
 * Milliseconds, generous: a busy machine is slow too. Only what is slower is looked at, and then the growth decides: a quarter of
 * the text takes a quarter of the time where it is linear, and a sixteenth where it is not.
 */
const SLOW = 200;
const LINEAR = 9;

/** Pieces of text that an expression itself waits for: its words, without what is written about them. */
function piecesOf(pattern: string): string[] {
  const words = pattern
    .replace(/\\[bBdDwWsS]|\\[pP]\{[^}]*\}|\(\?[:=!<]*|\{\d+,?\d*\}/g, ' ')
    .replace(/\[([^\]])[^\]]*\]/g, '$1')
    .split(/[|()^$?*+.\\]+/)
    .map((word) => word.trim())
    .filter((word) => word.length > 1);
  const unlike = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  // The longest, the shortest and one of those between them.
  return [...new Set([unlike[0], unlike[Math.floor(unlike.length / 2)], unlike.at(-1)])].filter(
    (one) => one !== undefined,
  );
}

/** Texts of any length that an expression may have a hard time with. */
function worstCases(pattern: string): ((size: number) => string)[] {
  const repeated = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const units = ['a', ' ', '1', '-', '\u00AD', 'é', '字', 'a ', '1 ', '<a', '€1', 'A'];
  // What ends otherwise than it goes on makes an expression turn back.
  const plain = units.flatMap((unit) => [repeated(unit), (size: number) => `${repeated(unit)(size)}\u0001x`]);
  const own = piecesOf(pattern).flatMap((piece) => [
    ...[piece, `${piece} `, `${piece}1 `].map(repeated),
    ...[' ', 'a', '1'].map((fill) => (size: number) => piece + fill.repeat(Math.round(size)) + piece.slice(0, -1)),
  ]);
  return [...plain, ...own];
}

/** Milliseconds that it takes to look for an expression everywhere in a text. */
function timeOf(expression: RegExp, text: string): number {
  const all = new RegExp(expression.source, expression.flags.includes('g') ? expression.flags : `${expression.flags}g`);
  const start = performance.now();
  // What matches nothing stays where it is; such a match is made a step.
  for (let match = all.exec(text); match; match = all.exec(text)) if (match[0] === '') all.lastIndex++;
  return performance.now() - start;
}

/** Sizes up to the worst, in small steps at first: what grows without bounds does so within a few characters, and cannot be stopped. */
const SIZES: number[] = [];
for (let size = 4; size < SIZE; size = Math.ceil(size * (size < 100 ? 1.1 : 2))) SIZES.push(size);
SIZES.push(SIZE);

/** What grows faster than the text, and on what. */
function blowUp(expression: RegExp): string | null {
  for (const worst of worstCases(expression.source)) {
    for (const size of SIZES) {
      if (timeOf(expression, worst(size)) < SLOW) continue;
      // The least of several: a machine that is busy elsewhere makes single runs slow.
      const whole = Math.min(...[1, 2, 3].map(() => timeOf(expression, worst(size))));
      const quarter = Math.min(...[1, 2, 3].map(() => timeOf(expression, worst(size / 4))));
      if (whole >= SLOW && whole > LINEAR * quarter)
        return `${JSON.stringify(worst(20))}…: ${Math.round(quarter)} ms, four times as much ${Math.round(whole)} ms`;
    }
  }
  return null;
}

test('the literals of a source are found', () => {
  const source = `const a = /x\\/[/]y/gi; // no /comment/\nconst b = 'no /string/'; const c = 6 / 2 / 1;\nf(/z/u, (1) / 2);\nreturn /q/.test(s);`;
  expect(regexpLiterals(source).map(({ pattern, flags, line }) => [pattern, flags, line])).toEqual([
    ['x\\/[/]y', 'gi', 1],
    ['z', 'u', 3],
    ['q', '', 4],
  ]);
});

test('an expression that blows up is told', () => {
  expect(blowUp(/(?:a+)+b/)).not.toBeNull();
  expect(blowUp(/\s+$/)).not.toBeNull();
  expect(blowUp(/\s{0,4}$/)).toBeNull();
}, 60_000);

describe('no expression of the appeals blows up', () => {
  const files = sourceFiles('src/appeals').filter((file) => regexpLiterals(read(file)).length > 0);
  test('of which there are many', () => expect(files.length).toBeGreaterThan(5));
  it.each(files)('%s', { timeout: 60_000 }, (file) => {
    const told = regexpLiterals(read(file)).flatMap(({ pattern, flags, line }) => {
      const found = blowUp(new RegExp(pattern, flags));
      return found ? [`line ${line}: /${pattern.slice(0, 60)}/ on ${found}`] : [];
    });
    expect(told).toEqual([]);
  });
});
