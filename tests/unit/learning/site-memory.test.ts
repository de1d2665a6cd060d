import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/appeals/fingerprint.ts';
import {
  checkSiteMemory,
  MOST_ARTICLES,
  MOST_BLOCKS,
  type SiteMemory,
  withArticle,
} from '../../../src/learning/site-memory.ts';

const f = (name: string | number) => fingerprintOf(`text ${name}`);
const empty: SiteMemory = { host: 'example.org', at: 0, articles: [], blocks: [] };
const read = (memory: SiteMemory, article: string, blocks: string[], at = 1) =>
  withArticle(memory, { article: f(article), blocks: blocks.map(f), at });

describe('the memory of a site', () => {
  test('counts under how many articles a block stood, each article once', () => {
    let memory = read(empty, 'one', ['ask', 'first']);
    memory = read(memory, 'two', ['ask', 'ask', 'second']);
    memory = read(memory, 'two', ['ask', 'second'], 5);
    expect(new Map(memory.blocks)).toEqual(
      new Map([
        [f('first'), 1],
        [f('ask'), 2],
        [f('second'), 1],
      ]),
    );
    expect(memory.at).toBe(5);
  });

  test('forgets the blocks seen longest ago, and keeps what is repeated', () => {
    let memory = empty;
    for (let article = 0; article < 20; article++) {
      const own = Array.from({ length: 300 }, (_, at) => `${article}-${at}`);
      memory = read(memory, `article ${article}`, ['ask', ...own]);
    }
    expect(memory.blocks).toHaveLength(MOST_BLOCKS);
    expect(new Map(memory.blocks).get(f('ask'))).toBe(20);
    expect(new Map(memory.blocks).get(f('0-1'))).toBeUndefined();
  });

  test('takes no more of one page than a page hands out', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => String(at));
    expect(read(empty, 'one', many).blocks).toHaveLength(400);
  });

  test('keeps a bounded number of articles', () => {
    let memory = empty;
    for (let at = 0; at < MOST_ARTICLES + 10; at++) memory = read(memory, String(at), ['ask']);
    expect(memory.articles).toHaveLength(MOST_ARTICLES);
    expect(memory.articles.at(-1)).toBe(f(MOST_ARTICLES + 9));
  });
});

describe('a memory as it was stored', () => {
  test('is read back', () => {
    const memory = read(empty, 'one', ['ask']);
    expect(checkSiteMemory('example.org', structuredClone(memory))).toEqual(memory);
  });

  test.each([undefined, null, 7, 'x', [], {}, { at: 'x' }, { at: 1, articles: {}, blocks: [] }])(
    'starts anew where it is damaged: %j',
    (value) => {
      expect(checkSiteMemory('example.org', value)).toEqual(empty);
    },
  );

  test('leaves out what is no fingerprint and no count', () => {
    const stored = {
      at: 1,
      articles: ['x', f('one')],
      blocks: [[f('a'), 2], [f('b'), -1], ['a text', 2], [f('c')], 4],
    };
    expect(checkSiteMemory('example.org', stored)).toEqual({
      host: 'example.org',
      at: 1,
      articles: [f('one')],
      blocks: [[f('a'), 2]],
    });
  });
});
