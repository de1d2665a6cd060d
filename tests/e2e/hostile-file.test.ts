import { pathToFileURL } from 'node:url';
import { ALL_VECTORS } from '../support/hostile/all-vectors.ts';
import { fillIn } from '../support/hostile/vector.ts';
import { LibraryView } from '../support/library-view.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

/** Every so manyth attempt stands in the page; each of them is tried by itself elsewhere, in frames. */
const EVERY = 9;

/** Attempts that swallow all that stands after them, or lead the page away before it is read. */
const swallows = (html: string): boolean =>
  /<(?:plaintext|xmp|noscript|noembed|noframes|textarea|title|template|style|script|iframe|frameset|select|svg|math|!--|\?|meta|base|body|html)/i.test(
    html,
  );

const SENTENCE = 'The ferry left an hour late that morning, and nobody on the quay could say why it did.';

test('an article full of attempts, exported as a file: nothing in it runs, and it asks for nothing', async ({
  colophon,
  read,
  site,
}, info) => {
  const tried = ALL_VECTORS.filter(({ html }, at) => at % EVERY === 0 && !swallows(html));
  expect(tried.length).toBeGreaterThan(50);
  const parts = tried.map(
    (vector, at) => `<p>${SENTENCE} ${at}.</p><div>${fillIn(vector, at, { trap: site.url })}</div>`,
  );
  const body = `<!doctype html><title>The quay</title><main><article><h1>The quay</h1>${parts.join('\n')}</article></main>`;
  // The page's own scripts are not what is tried here.
  const headers = { 'content-security-policy': "script-src 'none'" };
  site.answer('/attempts.html', { body, headers });
  const view = await read('attempts.html');
  await view.save();
  await expect(view.saved).toBeVisible();
  const library = await view.page.context().newPage();
  await library.goto(colophon.extensionUrl('library.html'));
  await new LibraryView(library).exportOne('The quay');
  const dialog = library.getByRole('dialog').filter({ hasText: screenText('exportStart') });
  await dialog
    .getByRole('radio', { name: new RegExp(`^${screenText('exportHtml').replace(/[()]/g, '\\$&')}`) })
    .check();
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    dialog.getByRole('button', { name: screenText('exportStart'), exact: true }).click(),
  ]);
  const file = info.outputPath('quay.html');
  await download.saveAs(file);

  const reader = await colophon.context.newPage();
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  const said: string[] = [];
  reader.on('dialog', (box) => void said.push(box.message()));
  await reader.goto(pathToFileURL(file).href);
  await expect(reader.getByText(SENTENCE).first()).toBeVisible();
  await expect(reader.getByText(SENTENCE)).toHaveCount(tried.length);
  await reader.mouse.move(200, 200);
  await reader.mouse.wheel(0, 20_000);
  expect(asked.filter((address) => !/^(?:file|data):/.test(address))).toEqual([]);
  expect(said).toEqual([]);
  expect(await reader.evaluate(() => 'hostileRan' in window)).toBe(false);
});
