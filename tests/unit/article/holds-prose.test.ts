import { describe, expect, it } from 'vitest';
import { holdsProse } from '../../../src/article/holds-prose.ts';

const contentOf = (html: string): Element => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
};

const SENTENCE =
  'The pump is primed by hand before the first run of the season, and the valve stays shut until it hums. ';
const paragraphs = (count: number): string => `<p>${SENTENCE.repeat(2)}</p>`.repeat(count);

describe('a text to read', () => {
  it('is told by paragraphs, whatever the page is', () => {
    expect(holdsProse(contentOf(`<h2>Starting</h2>${paragraphs(8)}`))).toBe(true);
    expect(holdsProse(contentOf(paragraphs(2)))).toBe(false);
  });

  it('also in lists, quotations and code, each counted once', () => {
    expect(holdsProse(contentOf(`<ul><li>${SENTENCE.repeat(14)}</li></ul>`))).toBe(true);
    expect(holdsProse(contentOf(`<blockquote>${`<p>${SENTENCE}</p>`.repeat(6)}</blockquote>`))).toBe(false);
  });

  it('in Chinese, Japanese and Korean with fewer characters', () => {
    expect(
      holdsProse(
        contentOf(`<p>${'水泵在每个季节第一次运行之前用手灌水，阀门在它发出嗡嗡声之前保持关闭。'.repeat(15)}</p>`),
      ),
    ).toBe(true);
  });

  it('is no list of links, and no shelf of short lines', () => {
    expect(holdsProse(contentOf(`<p><a href="/a">${SENTENCE.repeat(2)}</a></p>`.repeat(12)))).toBe(false);
    expect(holdsProse(contentOf('<li>Pump, two valves, 40 l/min — 129 €</li>'.repeat(120)))).toBe(false);
  });

  it('nor a little prose among much else', () => {
    expect(holdsProse(contentOf(paragraphs(8)))).toBe(true);
    expect(holdsProse(contentOf(`${paragraphs(8)}${'<li>Pump, two valves, 129 €</li>'.repeat(160)}`))).toBe(false);
  });
});
