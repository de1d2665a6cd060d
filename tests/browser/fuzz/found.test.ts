import { expect, test } from 'vitest';
import { goWholeWay } from './whole-path.ts';

/** What fuzzing has found, each by itself. */
const FOUND = [
  [
    'a form that names a field after its root',
    '<form><input name="shadowRoot"><button name="shadowRoot">a</button></form>',
  ],
  ['a form that names a field after its root, once', '<form><input name="shadowRoot">text</form>'],
  [
    'a form whose ways lead in circles',
    '<form><img name="parentElement" id="parentNode"><p>The ferry left an hour late.</p></form><p>Nobody knew.</p>',
  ],
  ['text that a parser takes for nothing else', '<plaintext><p>The ferry left an hour late that morning.'],
  ['line breaks that each parser swallows one of', '<pre>\n\n\n<em>The ferry left</em> an hour late.</pre>'],
  [
    'an attribute of a name that no script can set',
    `<main id=# =><h1>x</h1><p>a</p><h1 =>y</h1></main><p>${'The ferry left an hour late that morning. '.repeat(6)}<p>${'Nobody on the quay could say why. '.repeat(8)}`,
  ],
  ['old plain text', '<article><h1>x</h1><xmp><b>The ferry left</b> an hour late.</xmp></article>'],
  [
    'three asks that begin alike',
    `<article>${'<p>The ferry left an hour late that morning, and nobody on the quay could say why.</p>'.repeat(4)}${[
      'Please support our work with a donation of $2 a month.',
      'Please support our work with a donation of $2 a month. Become a member today, and read without adverts.',
      'Please support our work with a donation of $2 a month. Sign up for our newsletter, every morning in your inbox.',
    ]
      .map((ask) => `<p>${ask}</p><p>The ferry left an hour late that morning, and nobody could say why it did.</p>`)
      .join('')}</article>`,
  ],
  [
    'a form around the whole page',
    `<form><article>${'<p>The ferry left an hour late that morning, and nobody on the quay could say why.</p>'.repeat(6)}<p>Support us with a donation today.</p><button>Ines Carrow, keeper</button><p>Become a member and support our journalism.</p></article></form>`,
  ],
] as const;

test.each(FOUND)('%s', (_, html) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const before = page.documentElement.outerHTML;
  goWholeWay(page);
  expect(page.documentElement.outerHTML).toBe(before);
});
