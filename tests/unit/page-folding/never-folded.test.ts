import { describe, expect, test } from 'vitest';
import { canBeClosed, whyNeverFolded } from '../../../src/page-folding/never-folded.ts';

function box(html: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const [first] = holder.children;
  if (!first) throw new Error('There is no box.');
  return first;
}

const PLEA = '<p>Please consider a donation to our newsroom, from £3 a month.</p>';

describe('what is never folded', () => {
  test.each([
    ['<div id="onetrust-banner-sdk"><p>Your choices</p></div>'],
    ['<div class="modal"><div class="cookieConsent"><p>Choose what is measured while you read.</p></div></div>'],
    [`<div class="modal"><p>We use cookies to pay for our journalism.</p>${PLEA}</div>`],
    ['<div class="modal"><p>Мы используем файлы куки.</p></div>'],
    ['<div class="modal"><p>当サイトではクッキーを使用しています。</p></div>'],
    ['<div class="rodo_popup"><p>Informujemy, że administratorem danych jest Gazeta.</p></div>'],
    ['<div class="fc-consent-root"><p>Accept or pay.</p></div>'],
  ])('consent: %s', (html) => expect(whyNeverFolded(box(html))).toBe('consent'));

  test.each([
    [`<div class="modal"><form><input type="email"><input type="password"></form>${PLEA}</div>`],
    [`<div role="dialog" aria-label="Log in"><input type="email">${PLEA}</div>`],
    [`<div class="modal"><h2>Anmelden</h2><input type="email">${PLEA}</div>`],
    [`<div class="modal"><h2>Iniciar sesión</h2>${PLEA}</div>`],
    [`<div class="modal"><p>E-Mail, Passwort</p><input><input>${PLEA}</div>`],
    [`<div class="LoginModal"><input type="email">${PLEA}</div>`],
    [`<div class="modal"><input autocomplete="one-time-code">${PLEA}</div>`],
  ])('log-in: %s', (html) => expect(whyNeverFolded(box(html))).toBe('login'));

  test.each([
    ['<div class="age-gate"><p>Choose.</p></div>'],
    ['<div class="modal"><p>Are you over 18?</p><button>Yes</button></div>'],
    ['<div class="modal"><p>Sind Sie mindestens 18 Jahre alt?</p></div>'],
    ['<div class="modal"><p>Êtes-vous majeur ?</p></div>'],
    ['<div class="modal"><p>あなたは18歳以上ですか</p></div>'],
  ])('age: %s', (html) => expect(whyNeverFolded(box(html))).toBe('age'));

  test.each([
    ['<div class="ad-banner"><p>Donate to this sale.</p></div>'],
    ['<div class="sticky"><ins class="adsbygoogle"></ins></div>'],
    ['<div class="bottom" id="advert"><a href="https://shop.example/">Buy</a></div>'],
  ])('advertising: %s', (html) => expect(whyNeverFolded(box(html))).toBe('advertising'));

  test.each([
    [`<header class="sticky"><nav><a href="/">Home</a></nav>${PLEA}</header>`],
    [`<div class="app"><main>${PLEA}</main></div>`],
    ['<div class="sticky"><input type="search"><a href="/donate">Donate</a></div>'],
    [`<div class="burger-menu-drawer">${PLEA}<a href="/">Home</a></div>`],
    [`<div class="sharePopup">${PLEA}<a href="/">Share</a></div>`],
    [`<div class="modal">${PLEA}<textarea></textarea></div>`],
    ['<div class="flags"><a href="/donate">Donate now, please do</a> <a href="/join">Become a member</a></div>'],
  ])('ways about the page: %s', (html) => expect(whyNeverFolded(box(html))).toBe('page'));
});

test.each([
  [`<div class="donation-modal" role="dialog" aria-label="Support us">${PLEA}<button>Maybe later</button></div>`],
  // Only the name of a box tells that it logs one in, and only what most of it is called tells what it is.
  [`<div class="modal"><h2>Support us</h2>${PLEA}<p>Already a member? <a href="/login">Log in</a></p></div>`],
  [`<div class="newsletter-popup">${PLEA}<label class="gdpr-consent"><input type="checkbox"> I agree</label></div>`],
  [`<div class="modal"><h2>A letter from the author</h2><p class="byline author">By Ada</p>${PLEA}</div>`],
  ['<div class="modal"><p>Over 1,800 readers gave last month. Join them.</p></div>'],
])('nothing speaks against %s', (html) => expect(whyNeverFolded(box(html))).toBeNull());

describe('a way to close', () => {
  test.each([
    ['<div><button>×</button></div>'],
    ['<div><button aria-label="Close">…</button></div>'],
    ['<div><a href="#" title="Schließen"></a></div>'],
    ['<div><button class="modal__close"><svg></svg></button></div>'],
    ['<div><button>No, thanks</button></div>'],
    ['<div><span role="button">Plus tard</span></div>'],
  ])('is there: %s', (html) => expect(canBeClosed(box(html))).toBe(true));

  test.each([['<div><button>Subscribe now</button> <a href="/">Enclosed</a></div>'], ['<div><p>Close</p></div>']])(
    'is not there: %s',
    (html) => expect(canBeClosed(box(html))).toBe(false),
  );
});

/** The least of several times that a look at a button with this text takes. Milliseconds. */
function timeOf(text: string): number {
  const made = document.createElement('div');
  made.className = text;
  const button = document.createElement('button');
  button.append(text);
  made.append(text, button);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 4; i++) {
    const start = performance.now();
    whyNeverFolded(made);
    canBeClosed(made);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** Eight times the text takes eight times as long, where its parts are looked at once; 64 times, where each is looked at with each other. */
const TIMES = 8;
const MOST = 24;

test.each(['a ', '1', 'over ', 'log ', ' '])('no sign takes long on text made against it: %j', (part) => {
  const length = 12_000 / part.length;
  const [short, long] = [timeOf(`${part.repeat(length)}x`), timeOf(`${part.repeat(length * TIMES)}x`)];
  // What is told in fractions of a millisecond says nothing.
  expect(long / Math.max(short, 0.5)).toBeLessThan(MOST);
});
