import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Appeal } from '../../src/appeals/appeal.ts';
import { findLateAppeals } from '../../src/appeals/find-late-appeals.ts';
import { watchLateBoxes } from '../../src/browser/watch-late-boxes.ts';

const OUTLET = { host: 'news.example', name: null };
const ASK =
  '<h2>Before you go</h2><p>We need your help. Please consider a donation to support our journalism.</p><a href="/donate">Donate now</a><button>Maybe later</button>';
const CONSENT =
  '<h2>Your privacy</h2><p>We use cookies to support our journalism. Please consider them, or donate.</p><a href="/donate">Donate now</a><button>Accept</button>';

const over = { at: new AbortController() };
let found: Appeal[] = [];
let looks = 0;

beforeEach(() => {
  over.at = new AbortController();
  found = [];
  looks = 0;
});
afterEach(() => {
  over.at.abort();
  document.body.replaceChildren();
});

function watch(): void {
  watchLateBoxes((box) => {
    looks++;
    found.push(...findLateAppeals(box, OUTLET));
  }, over.at.signal);
}
function put(html: string, into: ParentNode = document.body): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  into.append(box);
  return box;
}
const pass = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const texts = (): string[] => found.map(({ text }) => text.split('\n')[0] ?? '');

describe('boxes that come late', () => {
  it('in a shadow root that stood empty', async () => {
    const root = put('').attachShadow({ mode: 'open' });
    watch();
    await pass(50);
    const style = '<style>.x { position: fixed; inset: 0 }</style>';
    put(`${style}<div class="x">${ASK}</div>`, root);
    await expect.poll(texts, { timeout: 4000 }).toEqual(['Before you go']);
    expect(found[0]).toMatchObject({ placement: 'overlay', kind: 'donation' });
  });

  it('in a root that is attached to an element long after it was inserted', async () => {
    const host = put('');
    watch();
    await pass(700);
    host.attachShadow({ mode: 'open' }).innerHTML = `<div role="dialog">${ASK}</div>`;
    await expect.poll(texts, { timeout: 6000 }).toEqual(['Before you go']);
  });

  it('on a page that changes thousands of times a second, which is not watched all the time', async () => {
    const ticker = put('<p>1</p>').firstElementChild;
    let ticks = 0;
    const flood = setInterval(() => {
      for (let times = 0; times < 500; times++)
        if (ticker) ticker.textContent = `The count of this page is ${ticks++}.`;
    }, 5);
    try {
      watch();
      await expect.poll(() => looks, { timeout: 4000 }).toBeGreaterThan(0);
      await pass(200);
      put(`<div role="dialog">${ASK}</div>`);
      await expect.poll(texts, { timeout: 4000 }).toContain('Before you go');
      await pass(8000);
      // Only so many rounds of this kind: 20.
      expect(looks).toBeLessThan(30);
    } finally {
      clearInterval(flood);
    }
  }, 20_000);

  it('on a page whose article is swapped two hundred times a second, which is left alone most of the time', async () => {
    const article = put('');
    const heard = { calls: 0 };
    class CountingObserver extends MutationObserver {
      constructor(callback: MutationCallback) {
        super((changes, observer) => {
          heard.calls++;
          callback(changes, observer);
        });
      }
    }
    vi.stubGlobal('MutationObserver', CountingObserver);
    let swaps = 0;
    const swapping = setInterval(() => {
      article.innerHTML = `<p>The text of this article is its ${swaps++}. one.</p>`.repeat(3);
    }, 5);
    try {
      watch();
      await pass(8000);
      put(`<div role="dialog">${ASK}</div>`);
      await expect.poll(texts, { timeout: 4000 }).toContain('Before you go');
      expect(swaps).toBeGreaterThan(800);
      expect(heard.calls).toBeLessThan(swaps / 2);
    } finally {
      clearInterval(swapping);
      vi.unstubAllGlobals();
    }
  }, 20_000);

  it('at the end of a page that has put hundreds of others into itself', async () => {
    watch();
    for (let i = 0; i < 600; i++) put(`<p>Comment ${i} of this page.</p>`);
    await pass(100);
    put(`<div role="dialog">${ASK}</div>`);
    await expect.poll(texts, { timeout: 12_000 }).toEqual(['Before you go']);
  }, 20_000);

  it('whose words are filled in step by step: the whole box is told each time', async () => {
    watch();
    const box = put('<div role="dialog"><h2></h2><p> </p><div></div></div>');
    await pass(1500);
    expect(found).toEqual([]);
    const words = box.querySelector('p')?.firstChild as Text;
    words.data = 'We need your help. Please consider a donation to support our journalism.';
    await expect.poll(() => found.length, { timeout: 4000 }).toBe(1);
    (box.querySelector('h2') as Element).textContent = 'Before you go';
    await expect.poll(() => found.length, { timeout: 4000 }).toBe(2);
    expect(found[1]?.text).toContain('Before you go');
    expect(found[1]?.text).toContain(found[0]?.text);
  });

  it('with the form of a platform in them', async () => {
    watch();
    put(
      '<div style="position: fixed; inset: 0"><iframe src="https://donorbox.org/embed/x" title="Donation form"></iframe></div>',
    );
    await expect.poll(texts, { timeout: 4000 }).toEqual(['Donation form']);
  });

  it('but no consent, no log-in, no gate of age, no advert', async () => {
    watch();
    put(`<div role="dialog">${CONSENT}</div>`);
    put(`<div role="dialog" aria-label="Log in">${ASK}<input type="password"></div>`);
    put(`<div role="dialog"><p>Are you over 18?</p>${ASK}</div>`);
    put(`<div class="sticky"><div class="ad-slot">${ASK}</div></div>`);
    await expect.poll(() => looks, { timeout: 4000 }).toBeGreaterThanOrEqual(4);
    expect(found).toEqual([]);
  });

  it('and nothing after the watch has ended', async () => {
    const root = put('').attachShadow({ mode: 'open' });
    watch();
    over.at.abort();
    put(`<div role="dialog">${ASK}</div>`);
    put(`<div role="dialog">${ASK}</div>`, root);
    await pass(1500);
    expect(looks).toBe(0);
  });

  it('a clock that ticks is not looked at', async () => {
    const clock = put('<span>00:01</span>').querySelector('span')?.firstChild as Text;
    watch();
    for (let i = 0; i < 10; i++) {
      clock.data = `00:0${i}`;
      await pass(100);
    }
    await pass(600);
    expect(looks).toBe(0);
  });
});
