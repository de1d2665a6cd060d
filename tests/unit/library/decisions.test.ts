import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanTag,
  type Decided,
  type Decisions,
  decideTags,
  mergeDecisions,
  newDecisions,
  renameTag,
  tagsOf,
} from '../../../src/library/decisions.ts';

const decided = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Decided<Value>> =>
  fc.record({ value, at: fc.integer({ min: 0, max: 5 }) });

const anyTags = fc
  .uniqueArray(fc.tuple(fc.constantFrom('constructor', 'salt', 'sea', 'wind'), decided(fc.boolean())), {
    selector: ([tag]) => tag,
  })
  .map((tags) => tags.map(([tag, rest]) => ({ tag, ...rest })).sort((a, b) => (a.tag < b.tag ? -1 : 1)));

/** Few moments and few tags, so that many meet. */
const anyDecisions: fc.Arbitrary<Decisions> = fc.record(
  {
    state: decided(fc.constantFrom('unread' as const, 'reading' as const, 'finished' as const)),
    progress: decided(fc.constantFrom(0, 0.2, 1)),
    isArchived: decided(fc.boolean()),
    isFavourite: decided(fc.boolean()),
    removedAt: decided(fc.option(fc.integer({ min: 1, max: 9 }))),
    tags: anyTags,
  },
  { requiredKeys: ['state', 'isArchived', 'isFavourite', 'removedAt', 'tags'] },
);

describe('two versions of what was decided', () => {
  it('become the same one in any order, however often they are merged', () => {
    fc.assert(
      fc.property(anyDecisions, anyDecisions, anyDecisions, (a, b, c) => {
        expect(mergeDecisions(a, b)).toEqual(mergeDecisions(b, a));
        expect(mergeDecisions(mergeDecisions(a, b), c)).toEqual(mergeDecisions(a, mergeDecisions(b, c)));
        expect(mergeDecisions(a, a)).toEqual(a);
        expect(mergeDecisions(mergeDecisions(a, b), b)).toEqual(mergeDecisions(a, b));
      }),
    );
  });

  it('keep the tags of both sides, and each side’s last word', () => {
    fc.assert(
      fc.property(anyDecisions, anyDecisions, (a, b) => {
        const both = mergeDecisions(a, b);
        for (const side of [a, b])
          for (const { tag, at } of side.tags)
            expect(both.tags.find((one) => one.tag === tag)?.at).toBeGreaterThanOrEqual(at);
        for (const key of ['state', 'isArchived', 'isFavourite', 'removedAt'] as const)
          expect(both[key].at).toBe(Math.max(a[key].at, b[key].at));
        expect(both.progress?.at ?? -1).toBe(Math.max(a.progress?.at ?? -1, b.progress?.at ?? -1));
      }),
    );
  });

  it('know a tag that was taken off elsewhere', () => {
    const tagged = decideTags(newDecisions(), ['sea', 'salt'], true, 1);
    const here = decideTags(tagged, ['wind'], true, 3);
    const there = decideTags(tagged, ['salt'], false, 2);
    expect(tagsOf(mergeDecisions(here, there))).toEqual(['sea', 'wind']);
  });
});

describe('tags', () => {
  it('are kept clean', () => {
    expect(['  #slow   reading ', '##x', ' # ', 'é', 'x'.repeat(90)].map(cleanTag)).toEqual([
      'slow reading',
      'x',
      '',
      'é',
      'x'.repeat(80),
    ]);
    expect(tagsOf(decideTags(newDecisions(), ['b', ' a ', '#', 'b'], true, 1))).toEqual(['a', 'b']);
  });

  it('may be called anything', () => {
    const named = decideTags(newDecisions(), ['__proto__', 'constructor'], true, 1);
    expect(tagsOf(named)).toEqual(['__proto__', 'constructor']);
    expect(tagsOf(newDecisions())).toEqual([]);
  });

  it('are renamed, and merged where the name is there', () => {
    const tagged = decideTags(newDecisions(), ['sea', 'ocean'], true, 1);
    expect(tagsOf(renameTag(tagged, 'sea', 'Sea', 2))).toEqual(['ocean', 'Sea']);
    expect(tagsOf(renameTag(tagged, 'sea', 'ocean', 2))).toEqual(['ocean']);
    expect(renameTag(tagged, 'wind', 'ocean', 2)).toBe(tagged);
    expect(renameTag(tagged, 'sea', ' # ', 2)).toBe(tagged);
  });
});
