import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFoldedBoxes } from '../../src/browser/fold-boxes.ts';
import { FOLD_STYLE } from '../../src/page-folding/fold-style.ts';
import { findBackdrops, readScrollLock } from '../../src/page-folding/scroll-lock.ts';
import { findStandingBoxes } from '../../src/page-folding/standing-boxes.ts';
import { findSupportOverlay } from '../../src/page-folding/support-overlay.ts';

const OUTLET = { host: 'gazette.example', name: 'The Gazette' };
const ASK =
  '<h2>Before you read on</h2><p>Please donate today and help us keep local news free for all. If everyone who reads us gave £5, our newsroom would be paid for.</p>' +
  '<p><a href="https://gazette.example/donate">Donate now</a></p><button>Maybe later</button>';
const DIALOG = 'position: fixed; inset: 20% 20% auto; background: white; z-index: 9; min-height: 45vh';
const COVER = 'position: fixed; inset: 0';

let page: HTMLElement;

/** Puts markup into this page, after a text as long as a page's; hands back the element with the id `it`. */
function put(html: string): Element {
  page.innerHTML = `<article id="text">${'<p>The gulls were counted in April, as they always are.</p>'.repeat(200)}</article>${html}`;
  const it = document.getElementById('it');
  if (!it) throw new Error('There is no such box.');
  return it;
}

const standing = () => findStandingBoxes(document).filter((box) => page.contains(box));
const support = (box: Element) => findSupportOverlay(box, OUTLET)?.kind ?? null;

beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => {
  page.remove();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  scrollTo(0, 0);
});

describe('what stands over the page', () => {
  test.each([
    ['a dialog', `<div id="it" style="${DIALOG}">${ASK}</div>`],
    ['with its wrapper', `<div id="it" style="${COVER}"><div style="${DIALOG}">${ASK}</div></div>`],
    [
      'in a wrapper that lets clicks through',
      `<div id="it" style="${COVER}; pointer-events: none"><div style="${DIALOG}; pointer-events: auto">${ASK}</div></div>`,
    ],
    ['a bar that sticks', `<div id="it" style="position: sticky; bottom: 0">${ASK}</div>`],
    [
      'a small box in the corner',
      `<div id="it" style="position: fixed; right: 8px; bottom: 8px; width: 160px">${ASK}</div>`,
    ],
    [
      'a box placed by hand that says what it is',
      `<div id="it" role="dialog" style="position: absolute; top: 100px; left: 0; right: 0">${ASK}</div>`,
    ],
    [
      'one in an application that is pinned as a whole',
      `<div style="${COVER}; overflow: auto"><p>${'Long text. '.repeat(1500)}</p><div id="it" style="${DIALOG}">${ASK}</div></div>`,
    ],
  ])('%s', (_, html) => {
    const it = put(html);
    expect(standing()).toEqual([it]);
    expect(support(it)).toBe('donation');
  });

  test('what a custom element shows over the page from its shadow', () => {
    const it = put('<x-ask id="it"></x-ask>');
    it.attachShadow({ mode: 'open' }).innerHTML = `<div style="${DIALOG}">${ASK}</div>`;
    expect(standing()).toEqual([it]);
  });

  test.each([
    ['a box beside the text that sticks', `<div id="it" style="position: sticky; top: 0; width: 30%">${ASK}</div>`],
    [
      'words on a picture',
      `<div style="position: relative; height: 300px"><div id="it" class="overlay" style="position: absolute; inset: 0; z-index: 20">${ASK}</div></div>`,
    ],
  ])('not %s', (_, html) => {
    put(html);
    scrollTo(0, document.documentElement.scrollHeight);
    expect(standing()).toEqual([]);
  });

  test('not the text itself, and nothing that is not shown', () => {
    put(`<div id="it" style="${DIALOG}; display: none">${ASK}</div>`);
    expect(standing()).toEqual([]);
  });
});

describe('what is no support overlay', () => {
  test.each([
    [
      'a bar of the page with its ways',
      `<header id="it" style="position: sticky; top: 0"><nav><a href="/">Home</a></nav>${ASK}</header>`,
    ],
    [
      'a note that asks for nothing',
      `<div id="it" style="${DIALOG}"><p>The harbour is closed today because of the storm.</p><button>Close</button></div>`,
    ],
    [
      'an ask to follow',
      `<div id="it" style="${DIALOG}"><p>Follow us on our channels and share this story with your friends.</p></div>`,
    ],
    [
      'ways to support in a row',
      `<div id="it" class="flags" style="${DIALOG}"><a href="/donate">Donate now</a> <a href="/join">Become a member</a> <a href="/cart">Cart</a></div>`,
    ],
    [
      'a wall of payment, also one with a cross',
      `<div id="it" style="${DIALOG}"><button>×</button><p>You have reached your limit of free articles. Subscribe to continue reading the Gazette.</p><a href="https://gazette.example/subscribe">Subscribe now</a></div>`,
    ],
  ])('%s', (_, html) => expect(support(put(html))).toBeNull());

  test('but a count of articles in a corner holds nobody', () => {
    const corner = 'position: fixed; right: 0; bottom: 0; width: 200px; height: 150px; overflow: hidden';
    expect(
      support(
        put(
          `<div id="it" style="${corner}"><p>You have 2 free articles left this month. Subscribe to the Gazette and support our journalism.</p><a href="https://gazette.example/subscribe">Subscribe now</a></div>`,
        ),
      ),
    ).toBe('membership');
  });

  test('a modal dialog of the browser: hidden, it would still hold the page', () => {
    const it = put(`<dialog id="it">${ASK}</dialog>`) as HTMLDialogElement;
    it.showModal();
    expect(support(it)).toBeNull();
    it.close();
    it.show();
    expect(support(it)).toBe('donation');
  });

  test('one for which the page has put its text out of reach', () => {
    const it = put(`<div id="it" style="${DIALOG}">${ASK}</div>`);
    const text = document.getElementById('text');
    text?.toggleAttribute('inert', true);
    expect(support(it)).toBeNull();
    text?.toggleAttribute('inert', false);
    expect(support(it)).toBe('donation');
  });
});

describe('backdrops', () => {
  test('are what covers the window and shows nothing, beside the box or around it', () => {
    const it = put(
      `<div class="a" style="${COVER}; pointer-events: none"></div><div><div class="b" style="${COVER}"></div><div id="it" style="${DIALOG}">${ASK}</div></div>` +
        `<div class="picture" style="${COVER}"><img alt=""></div><div class="small" style="position: fixed; inset: 0 0 50%"></div><div class="text" style="${COVER}; pointer-events: none">Words</div>`,
    );
    expect(
      findBackdrops(it)
        .map(({ className }) => className)
        .sort(),
    ).toEqual(['a', 'b']);
  });
});

describe('a locked page', () => {
  test('is read as it stands', () => {
    put(`<div id="it" style="${DIALOG}">${ASK}</div>`);
    expect(readScrollLock(document).locked).toEqual([]);
    document.documentElement.style.overflow = 'hidden';
    document.body.style.cssText = 'position: fixed; top: -150px';
    expect(readScrollLock(document)).toEqual({
      locked: [
        { element: document.documentElement, fixed: false },
        { element: document.body, fixed: true },
      ],
      top: 150,
    });
  });

  test('is freed, and locked again to the letter; where another box holds it, it stays locked', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = FOLD_STYLE;
    document.head.append(sheet);
    const it = put(`<div class="shade" style="${COVER}"></div><div id="it" style="${DIALOG}">${ASK}</div>`);
    document.documentElement.style.overflow = 'hidden';
    document.body.style.cssText = 'position: fixed; top: -150px; width: 100%';
    const before = document.documentElement.outerHTML;
    const boxes = createFoldedBoxes();
    boxes.fold(it, 'f1');
    boxes.settle();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(getComputedStyle(document.body).position).toBe('relative');
    expect(scrollY).toBe(150);
    expect(page.querySelector('.shade')?.checkVisibility()).toBe(false);
    const other = document.createElement('div');
    other.style.cssText = DIALOG;
    other.append('Log in to go on.');
    page.append(other);
    boxes.settle();
    expect(getComputedStyle(document.body).position).toBe('fixed');
    expect(it.checkVisibility()).toBe(false);
    other.remove();
    boxes.settle();
    expect(getComputedStyle(document.body).position).toBe('relative');
    boxes.undo();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(getComputedStyle(document.body).position).toBe('fixed');
    sheet.remove();
  });

  test('that lets go of itself stays where its reader is', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = FOLD_STYLE;
    document.head.append(sheet);
    const it = put(`<div id="it" style="${DIALOG}">${ASK}</div>`);
    document.body.style.cssText = 'position: fixed; top: -150px; width: 100%';
    const boxes = createFoldedBoxes();
    boxes.fold(it, 'f1');
    boxes.settle();
    await new Promise((resolve) => setTimeout(resolve, 100));
    document.body.style.cssText = '';
    it.remove();
    scrollTo(0, 400);
    boxes.settle();
    expect(scrollY).toBe(400);
    expect(it.getAttributeNames()).toEqual(['id', 'style']);
    sheet.remove();
  });
});
