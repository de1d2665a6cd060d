// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { halfOf, registrableDomain, stableHash } from '../../bench/outlet-halves.ts';

describe('registrableDomain', () => {
  it.each([
    ['https://www.news.example.com/a/b?c', 'example.com'],
    ['http://example.com', 'example.com'],
    ['https://blogs.example.co.uk/x', 'example.co.uk'],
    ['https://www.example.com.br/', 'example.com.br'],
    ['https://co.uk/', 'co.uk'],
    ['https://WWW.Example.DE/', 'example.de'],
    ['a page without address', 'a page without address'],
  ])('of %s is %s', (url, domain) => {
    expect(registrableDomain(url)).toBe(domain);
  });
});

describe('halfOf', () => {
  it('keeps all hosts of an outlet together, and is the same in every run', () => {
    expect(halfOf('https://example.org/1')).toBe(halfOf('http://www.shop.example.org/2'));
    expect(stableHash('example.org')).toBe(3_215_704_948);
  });

  it('makes two halves', () => {
    const halves = Array.from({ length: 400 }, (_none, i) => halfOf(`https://outlet${i}.example/`));
    const first = halves.filter((half) => half === 'A').length;
    expect(first).toBeGreaterThan(160);
    expect(first).toBeLessThan(240);
  });
});
