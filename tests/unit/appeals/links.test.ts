import { describe, expect, it } from 'vitest';
import { leadOf } from '../../../src/appeals/links.ts';

describe('leadOf', () => {
  it('knows ways to give, join and subscribe by their addresses', () => {
    expect(leadOf('https://paper.example/donate')).toBe('donate');
    expect(leadOf('https://paper.example/abo/probe')).toBe('subscribe');
    expect(leadOf('https://paper.example/newsletter')).toBe('newsletter');
    expect(leadOf('https://www.paypal.com/x')).toBe('donate');
    expect(leadOf('https://paper.example/2024/05/a-mill-burns')).toBeUndefined();
  });

  it('takes past letters for something to read', () => {
    for (const path of ['newsletter-archive', 'newsletters/archive/12', 'newsletter/archiv', 'boletin/archivo'])
      expect(leadOf(`https://paper.example/${path}`)).toBeUndefined();
    expect(leadOf('https://paper.example/newsletter/architects')).toBe('newsletter');
  });
});
