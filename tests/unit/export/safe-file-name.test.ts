import { describe, expect, it } from 'vitest';
import { safeFileName, uniqueNames } from '../../../src/export/safe-file-name.ts';

const name = (title: string): string => safeFileName(title, 'article');
const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('the name of a file', () => {
  it.each([
    ['what no system takes', 'AC/DC: "live" <at> 5|6? *', 'AC DC live at 5 6'],
    ['what notes take for links', 'C# [draft] ^1', 'C draft 1'],
    ['line breaks and controls', 'One\n\ttwo\u0000\u0007 three', 'One two three'],
    ['what turns the direction', 'invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['marks of direction and what is not seen', '\u200Fשלום\u200E\uFEFF', 'שלום'],
    ['dots and spaces at the ends', ' ..hidden. .. ', 'hidden'],
    ['ways out of the folder', '../../etc/passwd', 'etc passwd'],
    ['halves of signs', 'a\uD83Db', 'ab'],
  ])('has nothing of %s', (_what, title, wanted) => {
    expect(name(title)).toBe(wanted);
  });

  it.each(['con', 'NUL', 'aux.txt', 'LPT9', 'com¹', 'CONIN$'])('is none of a device: %s', (title) => {
    expect(name(title)).toBe(`_${title}`);
  });

  it('leaves names alone that only look like one of a device', () => {
    expect(name('Console')).toBe('Console');
    expect(name('com10')).toBe('com10');
  });

  it.each(['???', '', '   ', '...', '\u202E'])('is the fallback where nothing is left of %j', (title) => {
    expect(name(title)).toBe('article');
  });

  it('is as long as every system takes, in bytes, and not cut within a sign', () => {
    expect(bytes(name('x'.repeat(500)))).toBe(120);
    expect(bytes(name('漢'.repeat(500)))).toBe(120);
    const family = '👩‍👩‍👧‍👦';
    const families = name(family.repeat(40));
    expect(bytes(families)).toBeLessThanOrEqual(120);
    expect(families.replaceAll(family, '')).toBe('');
    expect(families).not.toBe('');
  });

  it('is composed: the same letters are the same name', () => {
    expect(name('Cafe\u0301')).toBe('Caf\u00e9');
  });
});

describe('names of several files', () => {
  it('differ, also where letters differ in their case alone', () => {
    const unique = uniqueNames();
    expect(['News', 'news', 'News', 'Other', 'News 2'].map(unique)).toEqual([
      'News',
      'news 2',
      'News 3',
      'Other',
      'News 2 2',
    ]);
  });
});
