import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideTags, newDecisions, tagsOf } from '../../../src/library/decisions.ts';
import {
  type ArticleVersion,
  isThere,
  type MarkVersion,
  mergeArticles,
  mergeMarks,
  shownMark,
} from '../../../src/library/merge-versions.ts';
import type { Mark } from '../../../src/marks/mark.ts';

const moment = fc.integer({ min: 0, max: 5 });
const anyArticle: fc.Arbitrary<ArticleVersion> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  text: fc.record({ value: fc.constantFrom('first', 'second'), at: moment }),
  decisions: fc
    .tuple(fc.constantFrom('salt', 'sea', 'wind'), fc.boolean(), moment)
    .map(([tag, value, at]) => decideTags(newDecisions(), [tag], value, at)),
  erasedAt: moment,
});
const aMark = (note: string, updated: number): Mark => ({
  id: 'm',
  quote: 'text of one',
  prefix: 'The ',
  suffix: '.',
  start: 4,
  end: 15,
  colour: 'yellow',
  note,
  created: 0,
  updated,
});
const anyMark: fc.Arbitrary<MarkVersion> = fc.record({
  id: fc.constant('m'),
  mark: fc.option(fc.tuple(fc.constantFrom('', 'salt', 'sea'), moment).map(([note, at]) => aMark(note, at))),
  deletedAt: moment,
});

describe('two versions of an article', () => {
  it('become the same one in any order, however often they are merged', () => {
    fc.assert(
      fc.property(anyArticle, anyArticle, anyArticle, (a, b, c) => {
        expect(mergeArticles(a, b)).toEqual(mergeArticles(b, a));
        expect(mergeArticles(mergeArticles(a, b), c)).toEqual(mergeArticles(a, mergeArticles(b, c)));
        expect(mergeArticles(a, a)).toEqual(a);
      }),
    );
  });

  it('keep the later text, and all that either side decided', () => {
    fc.assert(
      fc.property(anyArticle, anyArticle, (a, b) => {
        const both = mergeArticles(a, b);
        expect(both.text.at).toBe(Math.max(a.text.at, b.text.at));
        for (const { tag, at } of [...a.decisions.tags, ...b.decisions.tags])
          expect(both.decisions.tags.find((one) => one.tag === tag)?.at).toBeGreaterThanOrEqual(at);
      }),
    );
  });

  it('stay erased where nothing was done since, and come back where something was', () => {
    const saved = { id: 'a', text: { value: 'first', at: 1 }, decisions: newDecisions(), erasedAt: 0 };
    const erased = { ...saved, erasedAt: 3 };
    expect(isThere(mergeArticles(saved, erased))).toBe(false);
    const tagged = { ...saved, decisions: decideTags(newDecisions(), ['sea'], true, 4) };
    const back = mergeArticles(erased, tagged);
    expect(isThere(back)).toBe(true);
    expect(tagsOf(back.decisions)).toEqual(['sea']);
    const again = { ...saved, id: 'b', text: { value: 'second', at: 5 } };
    expect(mergeArticles(erased, again)).toMatchObject({ id: 'a', text: { value: 'second' } });
    expect(isThere(mergeArticles(erased, again))).toBe(true);
  });
});

describe('two versions of a mark', () => {
  it('become the same one in any order, however often they are merged', () => {
    fc.assert(
      fc.property(anyMark, anyMark, anyMark, (a, b, c) => {
        expect(mergeMarks(a, b)).toEqual(mergeMarks(b, a));
        expect(mergeMarks(mergeMarks(a, b), c)).toEqual(mergeMarks(a, mergeMarks(b, c)));
        expect(mergeMarks(a, a)).toEqual(a);
      }),
    );
  });

  it('keep the note that was written last, and a deletion that came after it', () => {
    const [here, there] = [aMark('salt', 2), aMark('sea', 3)].map((mark) => ({ id: 'm', mark, deletedAt: 0 }));
    expect(here && there && shownMark(mergeMarks(here, there))?.note).toBe('sea');
    const deleted = { id: 'm', mark: null, deletedAt: 3 };
    expect(there && shownMark(mergeMarks(there, deleted))).toBeNull();
    expect(shownMark(mergeMarks({ id: 'm', mark: aMark('wind', 4), deletedAt: 0 }, deleted))?.note).toBe('wind');
  });
});
