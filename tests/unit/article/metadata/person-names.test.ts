import { describe, expect, it } from 'vitest';
import { isPersonName, namesInByline, withoutBy } from '../../../../src/article/metadata/person-names.ts';

describe('the names in a byline', () => {
  it.each([
    ['By Ines Calder', ['Ines Calder']],
    ['Written by: Ines Calder', ['Ines Calder']],
    ['Von Bernd Ahlers', ['Bernd Ahlers']],
    ['Par Odile Marchal', ['Odile Marchal']],
    ['Por Inés Robledo', ['Inés Robledo']],
    ['Di Carla Fonti', ['Carla Fonti']],
    ['Door Wim de Haan', ['Wim de Haan']],
    ['Av Astrid Lunde', ['Astrid Lunde']],
    ['Tekst: Astrid Lunde', ['Astrid Lunde']],
    ['Текст: Анна Белова', ['Анна Белова']],
    ['Автор Анна Белова', ['Анна Белова']],
    ['文／山田花子', ['山田花子']],
    ['記者 王小明', ['王小明']],
    ['王小明 記者', ['王小明']],
    ['Ines Calder and Bo Tarrant', ['Ines Calder', 'Bo Tarrant']],
    ['Ines Calder, Bo Tarrant & Ada Quist', ['Ines Calder', 'Bo Tarrant', 'Ada Quist']],
    ['Ines Calder | Upland Post', ['Ines Calder', 'Upland Post']],
    ['Ines Calder, MD, RD', ['Ines Calder']],
    ['Ines Calder, senior editor', ['Ines Calder']],
    ['Ines Calder July 3, 2025', ['Ines Calder']],
    ['View all posts by Ines Calder', ['Ines Calder']],
    ['Food and Drug Administration', ['Food and Drug Administration']],
    ['Von Trapp', ['Von Trapp']],
    ['Di Maria', ['Di Maria']],
    ['byInes Calder', ['Ines Calder']],
    ['Byron Ashe', ['Byron Ashe']],
    ['https://social.example/ines', []],
    ['www.example.org/ines', []],
    ['ines@example.org', []],
    ['@ines', []],
    ['page.extra.author', []],
    ['admin', []],
    ['Por', []],
    ['Anónimo', []],
    ['SHOW ALL ARTICLES OF', []],
    ['5 min read', []],
    ['', []],
  ])('%s', (byline, names) => {
    expect(namesInByline(byline)).toEqual(names);
  });

  it('are none in "By" alone', () => {
    for (const by of ['Von', 'by', 'Written by', 'Par', 'Автор']) expect(namesInByline(by)).toEqual([]);
    expect(namesInByline('Von, Tomas Spahn')).toEqual(['Tomas Spahn']);
  });

  it('are none in what is no text', () => {
    for (const value of [null, undefined, 7, {}, []]) expect(namesInByline(value)).toEqual([]);
  });

  it('are bounded, however long the byline', () => {
    expect(namesInByline(`By ${'a '.repeat(100_000)}`)).toEqual([]);
  });
});

it('"By" is taken off only where it is said', () => {
  expect(withoutBy('Written by')).toEqual({ rest: '', said: true });
  expect(withoutBy('Bylines of the week')).toEqual({ rest: 'Bylines of the week', said: false });
});

it('a person is told from other short lines', () => {
  for (const name of ['Ines Calder', 'Ursula von der Heide', "Rory O'Dell", '山田花子', 'J. K. Ashe', 'Анна Белова']) {
    expect([name, isPersonName(name, 2)]).toEqual([name, true]);
  }
  for (const text of ['Read more', 'Chapter 4', 'a short lead about ice', 'Share this', 'What is ice?']) {
    expect([text, isPersonName(text)]).toEqual([text, false]);
  }
});
