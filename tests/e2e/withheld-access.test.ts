import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CHROME_BUILD } from '../support/extension-browser.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

/**
 * A copy of the build whose manifest asks for no sites. It stands as the real one does where its user allows it "on click" only: that switch
 * itself is in the browser's own settings, out of a test's reach.
 */
function buildWithoutSites(): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-on-click-'));
  fs.cpSync(CHROME_BUILD, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const {
    host_permissions: _,
    content_scripts: __,
    ...manifest
  } = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>;
  fs.writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

test('where access to sites is withheld the click is enough, and that is said once', async ({ launch, site }) => {
  const extension = buildWithoutSites();
  try {
    const browser = await launch({ extension });
    await browser.page.goto(`${site.url}second.html`);
    const view = new ReaderView(await browser.openPanel(browser.page));
    await expect(view.title).toHaveText('The bus with two timetables');

    const other = await browser.context.newPage();
    await other.goto(`${site.url}demo.html?appeal=never`.replace('127.0.0.1', 'localhost'));
    await other.bringToFront();
    await expect(view.page.getByText(screenText('stateAccessWithheld'))).toBeVisible();
    await browser.clickAction(other);
    await expect(view.title).toHaveText('The river that a town dug up again');

    const third = await browser.context.newPage();
    await third.goto(`${site.url}lazy.html`.replace('127.0.0.1', 'localhost'));
    await third.bringToFront();
    await expect(view.page.getByText(screenText('stateAccessWithheldShort'))).toBeVisible();
    await expect(view.page.getByText(screenText('stateAccessWithheld'))).toBeHidden();
    await browser.clickAction(third);
    await expect(view.title).toHaveText('Pictures that wait, tables and code');
    await browser.close();
  } finally {
    fs.rmSync(extension, { recursive: true, force: true });
  }
});
