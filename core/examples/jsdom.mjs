// The article of a saved page, with jsdom:  node jsdom.mjs page.html https://example.org/story
import fs from 'node:fs';
import process from 'node:process';
import { articleToMarkdown, extractArticle } from 'colophon-core';
import { JSDOM } from 'jsdom';

const [file, url] = process.argv.slice(2);
// Never with `runScripts`: the page is a stranger's.
const { document } = new JSDOM(fs.readFileSync(file, 'utf8'), { url }).window;

const article = extractArticle(document);
if (article) {
  console.log(`${article.wordCount} words, ${article.appeals.length} appeals`);
  for (const { kind, placement, text } of article.appeals) console.log(`${kind}, ${placement}: ${text}`);
  console.log(articleToMarkdown(article, { document, appeals: 'drop' }));
} else {
  console.error('There is no article in this page.');
  process.exitCode = 1;
}
