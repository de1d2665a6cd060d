import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { LibraryView } from '../support/library-view.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenPlural } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

const TITLE = 'The river that a town dug up again';

/** How many pictures of the article are drawn, and how many there are. */
async function pictures(view: ReaderView): Promise<{ drawn: number; all: number }> {
  const images = await view.content.locator('img').evaluateAll((found) =>
    Promise.all(
      (found as HTMLImageElement[]).map(async (image) => {
        image.loading = 'eager';
        await image.decode().catch(() => undefined);
        return image.naturalWidth > 0;
      }),
    ),
  );
  return { drawn: images.filter(Boolean).length, all: images.length };
}

test('a saved article opens without a network, after the browser was closed', async ({ launch, site }) => {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-profile-'));
  try {
    const first = await launch({ profile });
    await first.page.goto(`${site.url}demo.html?appeal=never`);
    const view = new ReaderView(await first.openPanel(first.page));
    await view.settled();
    await view.save();
    await expect(view.saved).toBeVisible();
    await first.close();
    await site.close();

    const second = await launch({ profile });
    await second.context.setOffline(true);
    const asked: string[] = [];
    second.context.on('request', (request) => {
      if (/^https?:/.test(request.url())) asked.push(request.url());
    });
    const page = await second.context.newPage();
    await page.goto(second.extensionUrl('library.html'));
    const library = new LibraryView(page);
    await expect(library.items).toHaveCount(1);
    const reader = await library.open(TITLE);
    await expect(reader.title).toHaveText(TITLE);
    await expect(reader.content).toContainText('Nobody had planned for the animals');
    await expect.poll(() => pictures(reader)).toEqual({ drawn: 2, all: 2 });
    await reader.unfold();
    await expect(reader.appeals).toHaveCount(2);
    expect(asked).toEqual([]);
    await second.close();
  } finally {
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});

test('the library lists what was saved, and a removal can be undone', async ({ colophon, read }) => {
  const view = await read('demo.html?appeal=never');
  await view.save();
  await expect(view.saved).toBeVisible();
  const opened = colophon.context.waitForEvent('page');
  await view.openWholeLibrary();
  const library = new LibraryView(await opened);
  await expect(library.items).toHaveCount(1);
  await expect(library.items.first()).toContainText(TITLE);
  await library.remove(TITLE);
  await expect(library.items).toHaveCount(0);
  await library.undo();
  await expect(library.items).toHaveCount(1);
  await library.page.reload();
  await expect(library.items).toHaveCount(1);
});

test('saving again replaces what was saved', async ({ colophon, read }) => {
  const view = await read('second.html');
  await view.save();
  await expect(view.saved).toBeVisible();
  await view.page.reload();
  await view.settled();
  await expect(view.saved).toBeVisible();
  const page = await colophon.context.newPage();
  await page.goto(colophon.extensionUrl('library.html'));
  await expect(new LibraryView(page).items).toHaveCount(1);
});

test('a picture that could not be fetched is told, and the article is saved all the same', async ({
  colophon,
  read,
}) => {
  const view = await read('broken-picture.html');
  await view.save();
  await expect(view.saved).toBeVisible();
  const page = await colophon.context.newPage();
  await page.goto(colophon.extensionUrl('library.html'));
  const reader = await new LibraryView(page).open('A picture that is not there');
  await expect(reader.missingPictures).toHaveText(screenPlural('missingPictures', 1, '1', '2'));
  await expect(reader.missingPicture).toContainText('A photograph that was lost');
  await expect(reader.content).toContainText('Passengers of long standing');
  await expect(reader.content).toContainText('This one is not.');
});

test('pictures that wait come through with their best source', async ({ read }) => {
  const view = await read('lazy.html');
  await expect.poll(() => pictures(view)).toEqual({ drawn: 3, all: 3 });
  const sources = await view.content
    .locator('img')
    .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src));
  expect(sources[1]).toContain('w=640');
  await expect(view.content.getByRole('cell', { name: 'Fore Street' })).toBeVisible();
  await expect(view.content.locator('pre')).toContainText('if (minute > now) {\n  wait(minute - now);\n}');
});
