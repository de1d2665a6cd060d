// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { CorpusPage } from '../../bench/corpus-pages.ts';
import { judgePage } from '../../bench/page-judgement.ts';
import { appealLines, detectionLines, type Judged, speedLines, troubleLines } from '../../bench/report.ts';
import { showPageLines } from '../../bench/show-page.ts';
import type { PageResult } from '../../bench/system.ts';
import { percent, tableLines } from '../../bench/table.ts';
import { worstLines } from '../../bench/worst-pages.ts';

const story = 'The river rose in the night and the village woke to water in every street';
const ask = 'Please support this small paper with a gift today';
const page: CorpusPage = {
  id: 'x/1',
  url: 'https://example.org/1',
  half: 'A',
  file: 'x.gz',
  pageType: 'article',
  mainContent: story,
  labels: { lang: 'en', appeals: [{ kind: 'donation', placement: 'inline', blocks: [ask] }], hardNegatives: [story] },
};
const result = (article: string | null, more: Partial<PageResult> = {}): PageResult => ({
  article,
  appeals: [],
  detected: true,
  metadata: null,
  changed: false,
  error: null,
  ...more,
});
const folded = { kind: 'donation' as const, placement: 'inline' as const, text: ask, reasons: 'asks-for-money (gift)' };
const bare = result(`${story}\n${ask}`);
const judge = (ours: PageResult): Judged =>
  new Map([
    ['colophon', [judgePage(page, ours, bare)]],
    ['readability', [judgePage(page, bare, bare)]],
  ]);

const lineOf = (lines: readonly string[], start: string) => lines.find((line) => line.startsWith(start)) ?? '';

describe('the report', () => {
  it('sets the systems side by side', () => {
    const lines = appealLines(judge(result(story, { appeals: [folded] })), true);
    expect(lines[1]).toMatch(/Colophon +Readability$/);
    expect(lineOf(lines, 'money, inline (1 pages, 1 blocks, 9 words)')).toMatch(
      / 0\.0 % \/ 100\.0 % +100\.0 % \/ 0\.0 %$/,
    );
    expect(lineOf(lines, 'other, inline (0 pages')).toMatch(/– \/ – +– \/ –$/);
    expect(lines.filter((line) => line.startsWith('   half A'))).toHaveLength(6);
    expect(detectionLines(judge(bare)).join('\n')).toMatch(/F1 +1\.0000 +1\.0000/);
  });

  it('gives ratios of speed only to the peers', () => {
    const lines = speedLines(
      'extracting',
      { ms: { readability: 2, colophon: 3 }, ratios: { readability: { median: 1.5, least: 1, most: 2 } } },
      1,
      7,
    );
    expect(lines[1]).toMatch(/Colophon +Readability$/);
    expect(lines[3]).toMatch(/– +1\.50 \(1\.00–2\.00\)$/);
  });

  it('lists failures, pages changed, and empty results', () => {
    expect(troubleLines(judge(bare))).toEqual([]);
    const broken = troubleLines(judge(result(null, { error: 'TypeError: x\n at y', changed: true })));
    expect(broken).toEqual([
      'Colophon: 1 pages failed',
      '   x/1 TypeError: x',
      'Colophon: 1 pages were changed by extraction',
      '   x/1',
      'Colophon: 1 pages empty though the truth has text',
      '   x/1',
    ]);
  });

  it('names the worst pages', () => {
    const wrong = result(ask, { appeals: [{ ...folded, text: story }] });
    const [judgement] = judge(wrong).get('colophon') ?? [];
    const lines = judgement ? worstLines([judgement]) : [];
    expect(lines).toContain('   x/1   9 words');
    expect(lines).toContain('   x/1   15 words');
    expect(lines).toContain('   x/1   12 of 12');
    expect(lines).toContain('   x/1   0.0000');
  });

  it('explains one page', () => {
    const all = judge(result('The river rose in the night', { appeals: [folded] }));
    const single = new Map([...all].flatMap(([name, [one]]) => (one ? [[name, one] as const] : [])));
    const text = showPageLines(single).join('\n');
    expect(text).toMatch(/FOLDED +donation, inline +9 words {2}Please support/);
    expect(text).toMatch(/in neither +hard negative +15 words/);
    expect(text).toContain('lost: in the night and the village woke');
    expect(text).toContain('-- folded: donation, inline; asks-for-money (gift)');
    expect(text).toContain(`      | ${ask}`);
  });
});

describe('tables', () => {
  it('line up', () => {
    expect(
      tableLines([
        ['', 'ab'],
        ['long', 'c'],
      ]),
    ).toEqual(['       ab', 'long    c']);
    expect(percent(Number.NaN)).toBe('–');
    expect(percent(0.1234)).toBe('12.3 %');
  });
});
