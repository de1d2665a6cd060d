import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { LibraryView } from '../support/library-view.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenText } from '../support/screen-text.ts';
import { fill, LARGE_PICTURE, mountDisk, unmountDisk } from '../support/small-disk.ts';
import { expect, test } from './journey.ts';

test('on a full disk it is said that there is no room, what is saved stays, and with room again saving goes on', async ({
  launch,
  site,
}) => {
  const disk = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-disk-'));
  test.skip(!mountDisk(disk), 'This system lets us mount no disk of a chosen size.');
  try {
    const profile = path.join(disk, 'profile');
    fs.mkdirSync(profile);
    const browser = await launch({ profile });
    await browser.page.goto(`${site.url}short.html`);
    const view = new ReaderView(await browser.openPanel(browser.page));
    await view.settled();
    await view.save();
    await expect(view.saved).toBeVisible();

    site.answer('/pictures/heat.png', () => Promise.resolve({ type: 'image/png', body: LARGE_PICTURE }));
    const empty = fill(disk, 4e6);
    await browser.page.goto(`${site.url}demo.html`);
    await view.settled();
    await view.save();
    await expect(view.page.locator('.toast .toast-text')).toContainText([screenText('error_quota')]);
    await expect(view.content).toContainText('Nobody had planned for the animals');

    empty();
    await view.save();
    await expect(view.saved).toBeVisible();
    const library = await browser.context.newPage();
    await library.goto(browser.extensionUrl('library.html'));
    await expect(new LibraryView(library).items).toHaveCount(2);
    await browser.close();
  } finally {
    unmountDisk(disk);
    fs.rmSync(disk, { recursive: true, force: true });
  }
});
