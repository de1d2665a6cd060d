import { pathToFileURL } from 'node:url';
import { ATTEMPTS_SENTENCE, ATTEMPTS_TITLE, attemptsPage } from '../support/hostile/attempts-page.ts';
import { LibraryView } from '../support/library-view.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

test('an article full of attempts, exported as a file: nothing in it runs, and it asks for nothing', async ({
  colophon,
  read,
  site,
}, info) => {
  const { count, ...page } = attemptsPage(site.url);
  expect(count).toBeGreaterThan(50);
  site.answer('/attempts.html', page);
  const view = await read('attempts.html');
  await view.save();
  await expect(view.saved).toBeVisible();
  const library = await view.page.context().newPage();
  await library.goto(colophon.extensionUrl('library.html'));
  await new LibraryView(library).exportOne(ATTEMPTS_TITLE);
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
  await expect(reader.getByText(ATTEMPTS_SENTENCE).first()).toBeVisible();
  await expect(reader.getByText(ATTEMPTS_SENTENCE)).toHaveCount(count);
  await reader.mouse.move(200, 200);
  await reader.mouse.wheel(0, 20_000);
  expect(asked.filter((address) => !/^(?:file|data):/.test(address))).toEqual([]);
  expect(said).toEqual([]);
  expect(await reader.evaluate(() => 'hostileRan' in window)).toBe(false);
});
