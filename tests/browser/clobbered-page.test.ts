import { expect, test } from 'vitest';
import { detectArticle } from '../../src/article/detect-article.ts';
import { readPage } from '../../src/article/read-page.ts';
import { parseHtml } from '../../src/html/parse-html.ts';
import { itemArticle } from '../../src/import/item-article.ts';

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
