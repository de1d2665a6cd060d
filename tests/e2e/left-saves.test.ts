import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { killAgainAndAgain } from '../kill/kill-run.ts';
import { LibraryView } from '../support/library-view.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { expect, holdPicture, test } from './journey.ts';

const TITLE = 'The river that a town dug up again';

test('a save goes on when its panel is closed', async ({ colophon, site }) => {
  const letGo = holdPicture(site);
  await colophon.page.goto(`${site.url}demo.html?appeal=never`, { waitUntil: 'commit' });
  const view = new ReaderView(await colophon.openPanel(colophon.page));
  await view.settled();
  await view.save();
  const library = new LibraryView(await colophon.context.newPage());
  await library.page.goto(colophon.extensionUrl('library.html'));
  const saving = library.page.getByRole('region', { name: screenText('savesList') });
  await expect(saving).toContainText(TITLE);
  await expect(saving).toContainText(screenPlural('savePictures', 1, '1'));
  await view.page.close();
  await expect(library.items).toHaveCount(0);
  letGo();
  await expect(library.items).toHaveCount(1);
  await expect(saving).toBeHidden();
  await site.close();
  const saved = await library.open(TITLE);
  await expect(saved.missingPictures).toHaveCount(0);
});

test('a save goes on after the browser was killed, or is given up in the library', async ({ launch, site }) => {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-profile-'));
  try {
    const letGo = holdPicture(site);
    const first = await launch({ profile });
    const before = await first.context.newPage();
    await before.goto(first.extensionUrl('library.html'));
    for (const [at, address] of ['demo.html?appeal=never', 'demo.html?other'].entries()) {
      const page = at === 0 ? first.page : await first.context.newPage();
      await page.goto(`${site.url}${address}`, { waitUntil: 'commit' });
      const view = new ReaderView(await first.openPanel(page));
      await view.settled();
      await view.save();
      await expect(before.getByRole('region', { name: screenText('savesList') })).toContainText(
        screenPlural('savesUnderWay', at + 1, `${at + 1}`),
      );
    }
    await first.kill();

    const second = await launch({ profile });
    const library = new LibraryView(await second.context.newPage());
    await library.page.goto(second.extensionUrl('library.html'));
    const saving = library.page.getByRole('region', { name: screenText('savesList') });
    await expect(saving).toContainText(screenPlural('savesUnderWay', 2, '2'));
    await saving.getByRole('button').last().click();
    await expect(saving).toContainText(screenPlural('savesUnderWay', 1, '1'));
    letGo();
    await expect(library.items).toHaveCount(1);
    await expect(saving).toBeHidden();
    await second.close();
  } finally {
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});

test('wherever the browser is killed, the library is whole', async () => {
  test.setTimeout(180_000);
  const faults: string[] = [];
  let kills = 0;
  await killAgainAndAgain(4, 41, (outcome) => {
    kills++;
    faults.push(...outcome.faults);
  });
  expect(faults).toEqual([]);
  expect(kills).toBe(4);
});
