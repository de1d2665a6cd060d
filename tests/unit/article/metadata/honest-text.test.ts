import { describe, expect, test } from 'vitest';
import { checkArticle } from '../../../../src/article/check-article.ts';
import { honestText } from '../../../../src/article/metadata/one-line.ts';
import { plainField } from '../../../../src/article/metadata/plain-field.ts';
import { readMetadata } from '../../../../src/article/metadata/read-metadata.ts';
import { cleanTag } from '../../../../src/library/decisions.ts';

const url = 'https://example.org/story';
const fieldsOf = (title: string) => {
  const article = checkArticle({ url, content: '<p>x</p>', title, byline: title, siteName: title, excerpt: title });
  return [article?.title, article?.byline, article?.siteName, article?.excerpt];
};

describe('what is shown of a page’s own words', () => {
  test.each([
    ['an override', 'invoice\u202egpj.exe', 'invoice gpj.exe'],
    ['embeddings', '\u202aa\u202bb\u202cc\u202dd', 'a b c d'],
    ['isolates', '\u2066a\u2067b\u2068c\u2069', 'a b c'],
    ['spaces without width', 'pay\u200bpal\u2060x\ufeffy', 'pay pal x y'],
    ['soft hyphens', 'ex\u00adample', 'example'],
    ['fillers', 'a\u3164b\uffa0c\u115fd', 'abcd'],
    ['tags', 'safe\u{e0041}\u{e0042}\u{e007f}', 'safe'],
    ['operators without a sign', 'a\u2061b\u2062c\u2063d\u2064e', 'abcde'],
    ['controls', 'a\u0000b\u0007c\u001bd\u009fe', 'a b c d e'],
    ['lines', 'a\nb\u2028c\u2029d\r\ne', 'a b c d e'],
    ['halves of signs', 'a\ud800b', 'a\ufffdb'],
  ])('%s: nothing reorders or hides', (_, written, shown) => {
    expect(plainField(written, 300)).toBe(shown);
    expect(fieldsOf(written)).toEqual([shown, shown, shown, shown]);
    expect(cleanTag(written)).toBe(shown);
  });

  test.each([
    ['Hebrew', 'שלום עולם – מאת דנה'],
    ['Arabic with a mark of direction', 'أخبار\u200f (2026)'],
    ['Persian with its joiner', 'می\u200cخواهم'],
    ['Hindi with its joiner', 'क्\u200dष'],
    ['a family of emoji', '👩\u200d👩\u200d👧'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['Korean', '한국어 기사'],
    ['mixed directions', 'The word שלום in a title'],
  ])('%s stays as it is', (_, written) => {
    expect(honestText(written)).toBe(written);
    expect(fieldsOf(written)).toEqual([written, written, written, written]);
  });

  test('a page cannot claim the address of another site', () => {
    const claimed = (canonicalUrl: unknown, leadImage?: unknown) => {
      const article = checkArticle({ url, content: '<p>x</p>', canonicalUrl, leadImage });
      return [article?.canonicalUrl, article?.leadImage];
    };
    expect(claimed('https://bank.example/login', 'javascript:alert(1)')).toEqual([null, null]);
    expect(claimed('javascript:alert(1)', 'data:text/html,x')).toEqual([null, null]);
    expect(claimed('https://user:secret@example.org/story')).toEqual([null, null]);
    expect(claimed({ toString: () => url })).toEqual([null, null]);
    const own = ['https://www.example.org/story?page=all', 'https://images.example.net/a.jpg'];
    expect(claimed(...(own as [string, string]))).toEqual(own);
  });
});

test('a name that is printed near the heading holds no signs that cannot be seen', () => {
  const body =
    '<article><h1>A bridge of ice</h1><p>By Ines Mar\u00adlow\u0084</p><p>The ice came early that year.</p></article>';
  const page = new DOMParser().parseFromString(`<html><body>${body}</body></html>`, 'text/html');
  const nothing = { title: null, byline: null, siteName: null, excerpt: null, publishedTime: null, lang: null };
  expect(readMetadata(page, url, nothing).byline).toBe('Ines Marlow');
});
