import { expect, test } from 'vitest';
import { detectArticle } from '../../src/article/detect-article.ts';
import { readPage } from '../../src/article/read-page.ts';
import { readSelection } from '../../src/article/read-selection.ts';
import { parseHtml } from '../../src/html/parse-html.ts';
import { mayReadOtherwise } from '../../src/html/read-otherwise.ts';
import { itemArticle } from '../../src/import/item-article.ts';
import { findBackdrops } from '../../src/page-folding/scroll-lock.ts';
import { findStandingBoxes } from '../../src/page-folding/standing-boxes.ts';
import { serializePage } from '../../src/snapshot/serialize-page.ts';

/** Every property that a named element can take the place of in a form, or in a document. */
function propertiesOf(object: object): string[] {
  const names = new Set<string>();
  for (let at: object | null = object; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null)
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return [...names].filter((name) => /^\w+$/.test(name) && name !== 'constructor');
}

const SENTENCE =
  'The ladder was long enough for the tower, and yet nobody had thought of the wind, which knew it better. ';
const paragraphs = `<p>${SENTENCE.repeat(4)}</p>`.repeat(6);
const url = 'https://example.org/story';

const FORM = propertiesOf(document.createElement('form')).map((name) => `<input name="${name}" value="x">`);
/** With hundreds of fields around it a text is no article. */
const FEW = FORM.filter((field) =>
  /"(?:id|children|parentNode|nodeName|attributes|remove|getAttribute|removeAttribute|textContent|parentElement|firstChild|nextSibling|firstElementChild|nextElementSibling|closest|matches)"/.test(
    field,
  ),
);
const DOCUMENT = propertiesOf(document.implementation.createHTMLDocument('')).map(
  (name) => `<img name="${name}" src="/x.png">`,
);

test.each([
  [
    'the fields of a form beside the text',
    `<h1>The wind</h1><article>${paragraphs}</article><form>${FORM.join('')}</form>`,
  ],
  [
    'the fields of a form around the text',
    `<form>${FEW.join('')}<h1>The wind</h1><article>${paragraphs}</article></form>`,
  ],
  [
    'the fields of a form within the text',
    `<h1>The wind</h1><article>${paragraphs}<form id="a">${FORM.join('')}</form>${paragraphs}</article>`,
  ],
  ['pictures', `<h1>The wind</h1><article>${paragraphs}</article>${DOCUMENT.join('')}`],
])('the page of a link with %s named like properties is read', (_, html) => {
  const page = parseHtml(`<title>The wind</title>${html}`);
  expect(detectArticle(page, url)).toHaveProperty('isArticle');
  const extraction = readPage(page, { url });
  const content: unknown = expect.stringContaining('nobody had thought of the wind');
  expect(extraction).toMatchObject({ ok: true, article: { content } });
});

test.each([
  ['form', FORM.map((field) => field.replace('<input', '<img src="/x.png"'))],
  ['document', DOCUMENT],
])('live pages are read whose %s holds something named like a property, each by itself', (where, fields) => {
  expect(fields.length).toBeGreaterThan(100);
  for (const field of fields) {
    const story = `<h1>The wind</h1><article>${paragraphs}<p>Ask <a href="/b">again</a>.</p></article>`;
    const text = where === 'form' ? `<form>${field}<div>${story}</div></form>` : `${field}${story}`;
    // As it stands in a tab, where nobody has taken the name away.
    const page = new DOMParser().parseFromString(`<title>The wind</title>${text}<footer>Bye</footer>`, 'text/html');
    expect(detectArticle(page, url), field).toHaveProperty('isArticle');
    const extraction = readPage(page, { url });
    const content: unknown = expect.stringContaining('nobody had thought of the wind');
    expect(extraction, field).toMatchObject({ ok: true, article: { content } });
    expect(serializePage(page, { rootOf: (element) => element.shadowRoot, loaded: null }), field).not.toBeNull();
  }
});

test('a live page is folded, and its selection read, in whose forms the ways lead in circles', () => {
  const fields = [
    'parentElement',
    'parentNode',
    'nextSibling',
    'nextElementSibling',
    'firstChild',
    'firstElementChild',
  ];
  const box = document.createElement('form');
  box.style.cssText = 'position: fixed; inset: 0';
  box.innerHTML = `${fields.map((name) => `<img name="${name}">`).join('')}<p>Please <b>support</b> us.</p><p>Thank you.</p>`;
  document.body.append(box);
  try {
    expect(findStandingBoxes(document)).toEqual([box]);
    expect(findBackdrops(box.querySelector('b') as Element)).toEqual([]);
    getSelection()?.selectAllChildren(box);
    expect(readSelection(document, getSelection())).toMatchObject({
      ok: true,
      article: { content: expect.stringContaining('Thank you.') as string },
    });
  } finally {
    box.remove();
  }
  const template = document.createElement('template');
  template.innerHTML = `<form>${fields.map((name) => `<img name="${name}">`).join('')}<p>a</p></form><p>b</p>`;
  expect(mayReadOtherwise(template.content)).toBe(false);
});

test('a text that is imported with such a form is read', () => {
  const item = { source: 'wallabag', url, isArchived: false, isFavourite: false, tags: [], marks: [] } as const;
  const article = itemArticle({
    ...item,
    tags: [],
    marks: [],
    html: `${paragraphs}<form id="a">${FORM.join('')}</form>`,
  });
  expect(article?.content).toContain('nobody had thought of the wind');
});
