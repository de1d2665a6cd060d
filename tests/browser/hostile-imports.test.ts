import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { checkArticle } from '../../src/article/check-article.ts';
import { itemArticle } from '../../src/import/item-article.ts';
import { readImport } from '../../src/import/read-import.ts';
import { prepareArticle } from '../../src/ui/reader/prepare-article.ts';
import { ALL_VECTORS } from '../support/hostile/all-vectors.ts';
import { faultsOf } from '../support/hostile/harmless.ts';
import { fillIn } from '../support/hostile/vector.ts';
import { handle, watchRuns } from '../support/hostile/watch-runs.ts';
import { anArticle, aReading } from './ui-articles.ts';

const read = (name: string, text: string) => readImport([{ name, blob: new Blob([text]) }]);

/** Elements that the reader puts into a text itself. */
const OURS = '.table-box, .lead, .lead *';

test('what is imported is shown through the sanitizer: nothing runs, nothing is asked for', async () => {
  const trap = await commands.openTrap();
  const runs = watchRuns();
  const entries = ALL_VECTORS.map((vector, id) => {
    const html = fillIn(vector, id, { trap });
    return {
      id,
      url: `https://harbour.example/${id}`,
      title: html,
      published_by: [html],
      is_archived: 0,
      is_starred: 0,
      tags: [html],
      content: `<p>A text of its own.</p>${html}<p>And more.</p>`,
      annotations: [{ text: html, quote: html, ranges: [] }],
    };
  });
  const { items, refused, unread } = await read('wallabag.json', JSON.stringify(entries));
  expect(unread).toEqual([]);
  expect(refused).toEqual([]);
  expect(items).toHaveLength(ALL_VECTORS.length);
  const stage = document.createElement('div');
  document.body.append(stage);
  const faults: string[] = [];
  for (const [id, item] of items.entries()) {
    const article = itemArticle(item);
    if (!article) continue;
    const { content } = prepareArticle(aReading(article));
    const host = document.createElement('div');
    host.append(content);
    stage.append(host);
    handle(host);
    for (const element of host.querySelectorAll('*'))
      if (!element.matches(OURS)) {
        // The reader's own marks of what it has settled.
        element.removeAttribute('class');
        faults.push(...faultsOf(element).map((fault) => `${ALL_VECTORS[id]?.name}: ${fault}`));
      }
    if (id % 100 === 99) stage.replaceChildren();
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  stage.remove();
  runs.stop();
  expect(runs.ran).toEqual([]);
  expect(faults).toEqual([]);
  expect(await commands.askedOfTrap(trap)).toEqual([]);
}, 60_000);

test('bookmarks whose names are vectors are read as text', async () => {
  const trap = await commands.openTrap();
  const runs = watchRuns();
  // A file with a null is none of text.
  const escaped = (text: string) => text.replaceAll('\0', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const lines = ALL_VECTORS.map(
    (vector, id) => `<DT><A HREF="https://harbour.example/${id}">${escaped(fillIn(vector, id, { trap }))}</A>`,
  );
  const { items } = await read('bookmarks.html', `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>${lines.join('\n')}</DL>`);
  expect(items).toHaveLength(ALL_VECTORS.length);
  // The same lines unescaped: the file is parsed, and never shown.
  await read(
    'bookmarks.html',
    `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>${ALL_VECTORS.map((vector, id) => fillIn(vector, id, { trap })).join('\n')}</DL>`,
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  runs.stop();
  expect(runs.ran).toEqual([]);
  expect(await commands.askedOfTrap(trap)).toEqual([]);
});

test('an article of a file keeps its HTML as a string, whatever it is', () => {
  for (const vector of ALL_VECTORS) {
    const article = checkArticle({ ...anArticle(), content: vector.html, title: vector.html });
    expect(article?.content).toBe(vector.html);
  }
});
