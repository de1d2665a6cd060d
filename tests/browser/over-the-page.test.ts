import { afterEach, describe, expect, it } from 'vitest';
import { ASK, FOOTER, pageOf, read, removePages, SENTENCES, TEXT, wordsIn } from './live-page.ts';

afterEach(removePages);

describe('what stands hidden in a page and would show over it later', () => {
  it.each([
    ['a closed dialog', `<dialog>${ASK}</dialog>`],
    ['a popover', `<div popover>${ASK}</div>`],
    [
      'a box with a place over the page by its style',
      `<style>.p { position: fixed; display: none }</style><div class="p">${ASK}</div>`,
    ],
    [
      'a box on top of all',
      `<style>.p { position: absolute; z-index: 99999; visibility: hidden }</style><div class="p">${ASK}</div>`,
    ],
  ])('%s', (_, html) => {
    const page = pageOf(`<article>${TEXT}</article>${html}`);
    const { appeals, content } = read(page);
    expect(appeals.map(({ kind, placement }) => [kind, placement])).toEqual([['donation', 'overlay']]);
    expect(wordsIn(content)).toBe(SENTENCES.join(''));
  });
});

describe('what stands over a page and is no appeal', () => {
  it.each([
    [
      'consent to cookies',
      '<h2>We value your privacy</h2><p>We use cookies to support our journalism. Please accept them, or become a member and read without.</p><a href="/subscribe">Subscribe</a><button>Accept all</button>',
    ],
    [
      'a log-in',
      '<h2>Log in</h2><p>Members read everything. Please support us.</p><form><input type="email"><input type="password"><button>Log in</button></form><a href="/subscribe">Subscribe</a>',
    ],
    [
      'a gate of age',
      '<p>You must be over 18 to enter. Please support us with a donation.</p><a href="/donate">Donate</a>',
    ],
    [
      'an advert',
      '<div class="ad-slot"><p>Please support our independent journalism. Subscribe to our newsletter today.</p><a href="https://shop.other.example/subscribe">Subscribe</a></div>',
    ],
  ])('%s', (_, html) => {
    const page = pageOf(`<article>${TEXT}</article>${FOOTER}<div role="dialog">${html}</div>`);
    expect(read(page).appeals).toEqual([]);
  });
});
