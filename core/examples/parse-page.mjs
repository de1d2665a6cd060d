// The article of a saved page, with nothing else installed:  node parse-page.mjs page.html https://example.org/story
import fs from 'node:fs';
import process from 'node:process';
import { articleToMarkdown, extractArticle } from 'colophon-core';
import { parsePage } from 'colophon-core/parse-page';

const [file, url] = process.argv.slice(2);
const document = parsePage(fs.readFileSync(file, 'utf8'), url);

const article = extractArticle(document);
if (article) {
  console.log(`${article.wordCount} words, ${article.appeals.length} appeals`);
  for (const { kind, placement, text } of article.appeals) console.log(`${kind}, ${placement}: ${text}`);
  console.log(articleToMarkdown(article, { document, appeals: 'drop' }));
} else {
  console.error('There is no article in this page.');
  process.exitCode = 1;
}
