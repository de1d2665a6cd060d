// @vitest-environment node
import { beforeAll, expect, test } from 'vitest';
import type * as Core from '../../../core/index.ts';
import type * as Parser from '../../../core/parse-page.ts';
import { loadBuilt } from './built-core.ts';

let core: typeof Core;
let parser: typeof Parser;
beforeAll(async () => {
  core = await loadBuilt('colophon.js');
  parser = await loadBuilt('parse-page.js');
});

const PROSE = `<p>${'The lock keepers of the upper canal have kept a diary since 1874, and every flood stands in it with its hour. '.repeat(3)}</p>`;
const TEXT = PROSE.repeat(5);

test.each([
  ['boxes 5,000 deep', '<div>'.repeat(5000) + TEXT],
  ['letters 2,000 deep', `${TEXT}<p>${'<b>'.repeat(2000)}x`],
  ['tables 500 deep', '<table>'.repeat(500) + TEXT],
  [
    'fields named like properties',
    `<form><input name=attributes><input name=childNodes><input id=parentNode>${TEXT}</form>`,
  ],
  ['broken tags', `<p "=x <a=1>${TEXT}<svg><script>x</script><foreignObject><p>y</svg></math></template>`],
  ['a declared root', `<div><template shadowrootmode=open><slot></slot></template>${TEXT}</div>`],
])('a page with %s is read without a throw', (_what, body) => {
  const document = parser.parsePage(`<title>The diary</title>${body}`, 'https://a.example/diary');
  expect(typeof core.detectArticle(document).isArticle).toBe('boolean');
  const article = core.extractArticle(document);
  expect(article?.content.split('The lock keepers')).toHaveLength(16);
  expect(article && core.articleToMarkdown(article, { document })).toContain('The lock keepers of the upper canal');
});

test.each([
  ['nothing', ''],
  ['white space', ' \n '],
  ['a frameset', '<frameset><frame src=x></frameset>'],
  ['zeros', '\0'.repeat(100)],
])('a page of %s has no article', (_what, source) => {
  const document = parser.parsePage(source);
  expect(core.extractArticle(document)).toBeNull();
  expect(core.detectArticle(document)).toEqual({ isArticle: false });
});
