// The article of a saved page, with linkedom:  node linkedom.mjs page.html https://example.org/story
import fs from 'node:fs';
import process from 'node:process';
import { articleToMarkdown, extractArticle } from 'colophon-core';
import { parseHTML } from 'linkedom';

const [file, url] = process.argv.slice(2);
const { document } = parseHTML(fs.readFileSync(file, 'utf8'));

// linkedom's documents have no address: it is told here.
const article = extractArticle(document, { url });
if (article) {
  console.log(`${article.wordCount} words, ${article.appeals.length} appeals`);
  for (const { kind, placement, text } of article.appeals) console.log(`${kind}, ${placement}: ${text}`);
  console.log(articleToMarkdown(article, { document, appeals: 'drop' }));
} else {
  console.error('There is no article in this page.');
  process.exitCode = 1;
}
