import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/appeals/blocks.ts';
import { BODY_FEATURES, SHAPE_FEATURES } from '../../../src/article/body-feature-names.ts';
import { bodyFeatures } from '../../../src/article/body-features.ts';
import { BODY_TREES, SHAPE_TREES } from '../../../src/article/body-trees.ts';
import { readBodyTree } from '../../../src/article/read-body-tree.ts';
import { ADD_ABOVE, CUT_BELOW, judge } from '../../../src/article/weigh-body.ts';
import { parseHtml } from '../../../src/html/parse-html.ts';

const read = (html: string) => readBlocks(parseHtml(html).body);
const YES = ADD_ABOVE + 1;
const NO = Math.min(...CUT_BELOW.map(({ score }) => score)) - 1;

/** What is set in and taken out, by the blocks' texts, of a page in which Readability kept the bold ones. */
function verdict(html: string, scores: number[], isFixed = (_text: string) => false): string[] {
  const { blocks, boxes } = read(html);
  const kept = Uint8Array.from(blocks, ({ stressed }) => (stressed ? 1 : 0));
  const { add, cut } = judge(blocks, boxes, kept, scores, ({ text }) => isFixed(text));
  return blocks.flatMap(({ text }, i) => [...(add[i] ? [`+${text}`] : []), ...(cut[i] ? [`-${text}`] : [])]);
}

describe('judge', () => {
  it('sets in what the article lacks and takes out what is none of it, and is slower to take out', () => {
    const page = '<p><b>a</b></p><p><b>b</b></p><p>c</p><p>d</p>';
    expect(verdict(page, [NO, YES, YES, NO])).toEqual(['-a', '+c']);
    expect(verdict(page, [ADD_ABOVE - 0.1, ADD_ABOVE - 0.1, ADD_ABOVE - 0.1, ADD_ABOVE + 0.1])).toEqual(['+d']);
  });

  it('sets a heading in with what it stands over, and not by itself', () => {
    const page = '<div><h2>a</h2><p>b</p></div><div><h2>c</h2></div><p>d</p><h1>e</h1><p>f</p>';
    const almost = ADD_ABOVE - 1;
    expect(verdict(page, [almost, YES, almost, NO, almost, YES])).toEqual(['+a', '+b', '+f']);
    expect(verdict(page, [NO, YES, NO, NO, NO, NO])).toEqual(['+b']);
  });

  it('takes a heading out with what it stands over, and by itself only where more speaks against it', () => {
    const page =
      '<div><h2><b>a</b></h2><h3><b>b</b></h3><p><b>c</b></p></div><h2><b>d</b></h2><p><b>e</b></p><h2><b>f</b></h2><p><b>g</b></p>';
    const [line] = CUT_BELOW.map(({ score }) => score);
    const doubtful = (line ?? 0) - 0.5;
    expect(verdict(page, [doubtful, doubtful, YES, doubtful, NO, NO, YES])).toEqual(['-d', '-e', '-f']);
  });

  it('sets a heading that is a link in with the list that it names, and never one of a menu', () => {
    const NOBODY_ASKED = -9;
    const named = '<div><h3>a</h3><ul><li>b</li></ul></div>';
    expect(verdict(named, [NOBODY_ASKED, YES])).toEqual(['+a', '+b']);
    expect(verdict(named, [NOBODY_ASKED, NO])).toEqual([]);
    expect(verdict(`<nav>${named}</nav>`, [NOBODY_ASKED, YES])).toEqual(['+b']);
  });

  it('takes nothing out where hardly anything would be left', () => {
    const page = '<p><b>a</b></p><p><b>b</b></p><p><b>c</b></p><p>d e</p>';
    expect(verdict(page, [NO, NO, YES, NO])).toEqual([]);
    expect(verdict(page, [NO, NO, YES, YES])).toEqual(['-a', '-b', '+d e']);
  });

  it('takes a line out sooner than a long paragraph', () => {
    const long = 'word '.repeat(60);
    const page = `<p><b>a line</b></p><p><b>${long}</b></p><p><b>${long}</b></p>`;
    const [line, , paragraph] = CUT_BELOW.map(({ score }) => score);
    const doubtful = ((line ?? 0) + (paragraph ?? 0)) / 2;
    expect(verdict(page, [doubtful, doubtful, YES])).toEqual(['-a line']);
  });

  it('takes a caption out as late as a long paragraph', () => {
    const [line] = CUT_BELOW.map(({ score }) => score);
    const page = '<p><b>a</b></p><figure><figcaption><b>b</b></figcaption></figure><p><b>c</b></p>';
    expect(verdict(page, [YES, (line ?? 0) - 0.5, YES])).toEqual([]);
    expect(verdict(page, [YES, NO, YES])).toEqual(['-b']);
  });

  it('leaves what names a published work by its DOI', () => {
    const work = '<p><b>More: The wall, <a href="https://doi.org/10.5555/wall.7">doi</a></b></p>';
    const shop = '<p><b>More: The wall, <a href="https://shop.example/10.5555">here</a></b></p>';
    expect(verdict(`${work}${shop}<p><b>a b c d e f</b></p>`, [NO, NO, YES])).toEqual(['-More: The wall, here']);
  });

  it('takes nothing out of a page of a length that was never seen', () => {
    const page = (words: number) => `<p><b>a line</b></p><p><b>${'word '.repeat(words)}</b></p>`;
    expect(verdict(page(30_000), [NO, YES])).toEqual(['-a line']);
    expect(verdict(page(50_000), [NO, YES])).toEqual([]);
  });

  it('leaves what is folded as it is', () => {
    expect(verdict('<p><b>a</b></p><p>b</p>', [NO, YES], () => true)).toEqual([]);
  });

  it('does not take cells out of tables, nor lines out of code', () => {
    const page = '<table><tr><td><b>a</b></td></tr></table><pre><b>b</b></pre><p><b>c</b></p>';
    expect(verdict(page, [NO, NO, NO])).toEqual(['-c']);
  });

  it('sets a table in as a whole or not at all, and the rest of a list with a good part of it', () => {
    const cells = (html: string) => `<table><tr><td>a</td><td>b</td><td>c</td></tr></table>${html}`;
    expect(verdict(cells(''), [YES, YES, NO])).toEqual(['+a', '+b', '+c']);
    expect(verdict(cells(''), [YES, NO, NO])).toEqual([]);
    expect(verdict('<ul><li>a</li><li>b</li><li>c</li></ul>', [YES, NO, YES])).toEqual(['+a', '+b', '+c']);
    expect(verdict('<ul><li>a</li><li>b</li><li>c</li></ul>', [YES, NO, NO])).toEqual(['+a', '+b', '+c']);
    expect(verdict('<ul><li>a</li><li>b</li><li>c</li><li>d</li></ul>', [YES, NO, NO, NO])).toEqual(['+a']);
  });
});

describe('bodyFeatures', () => {
  const page =
    '<nav><a href="/">Home</a></nav><main><h1>High seas</h1><p>The sea is wide.</p><div class="related-posts"><p>Comments</p><a href="/b">Boats</a></div></main>';
  const value = (rows: (Float32Array | null)[], block: number, name: string) =>
    rows[block]?.[BODY_FEATURES.indexOf(name)];
  const { blocks } = read(page);
  const rows = bodyFeatures(blocks, Uint8Array.from([0, 1, 1, 0, 0]), 'High seas');

  it('has a value for each name, and none for menus', () => {
    expect(rows[0]).toBeNull();
    expect(rows.slice(1).map((row) => row?.length)).toEqual([1, 2, 3, 4].map(() => BODY_FEATURES.length));
    expect(new Set(BODY_FEATURES).size).toBe(BODY_FEATURES.length);
    expect(rows.every((row) => row === null || row.every((one) => Number.isFinite(one)))).toBe(true);
  });

  it('tells what a block is, where it stands and what stands around it', () => {
    expect([1, 2, 3, 4].map((i) => value(rows, i, 'kept'))).toEqual([1, 1, 0, 0]);
    expect(value(rows, 1, 'is-title')).toBe(1);
    expect(value(rows, 2, 'kept1')).toBe(0);
    expect(value(rows, 2, 'after-h1')).toBe(1);
    expect(value(rows, 3, 'comment-label')).toBe(1);
    expect(value(rows, 4, 'after-comment-label')).toBe(1);
    expect(value(rows, 4, 'linked')).toBe(1);
    expect(value(rows, 4, 'inner-related')).toBe(1);
    expect(value(rows, 2, 'inner-related')).toBe(0);
    expect(value(rows, 2, 'in-main')).toBe(1);
  });

  it('asks of a line that only leads about where it stands near what was kept', () => {
    const link = '<p><a href="/x">Way</a></p>';
    const { blocks } = read(`<p>Kept.</p>${link.repeat(6)}`);
    const rows = bodyFeatures(
      blocks,
      Uint8Array.from(blocks, (_, i) => (i === 0 ? 1 : 0)),
      '',
    );
    expect(rows.map((row) => row !== null)).toEqual([true, true, true, true, false, false, false]);
  });

  it('reads a page without any text', () => {
    expect(bodyFeatures([], new Uint8Array(0), '')).toEqual([]);
  });
});

describe('the trees', () => {
  it('ask only for features that there are, and end', () => {
    for (const { feature, less, more } of [...BODY_TREES, ...SHAPE_TREES])
      for (const [node, asked] of feature.entries()) {
        expect(asked).toBeLessThan(BODY_FEATURES.length);
        expect(asked < 0 || Math.min(less[node] ?? 0, more[node] ?? 0) > node).toBe(true);
      }
    expect(BODY_TREES.length).toBeGreaterThan(0);
  });

  it('that do not know what Readability kept ask for nothing that tells it', () => {
    for (const { feature } of SHAPE_TREES) expect(Math.max(...feature)).toBeLessThan(SHAPE_FEATURES.length);
    expect(SHAPE_TREES.length).toBeGreaterThan(0);
  });

  it('are read as they are written', () => {
    expect(readBodyTree('kept<=0.5:1:2 -0.25 length<=3:3:4 0.5 1')).toEqual({
      feature: [BODY_FEATURES.indexOf('kept'), -1, BODY_FEATURES.indexOf('length'), -1, -1],
      border: [0.5, 0, 3, 0, 0],
      less: [1, 0, 3, 0, 0],
      more: [2, 0, 4, 0, 0],
      value: [0, -0.25, 0, 0.5, 1],
    });
  });
});
