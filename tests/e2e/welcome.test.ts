import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { CHROME_BUILD, type ExtensionBrowser } from '../support/extension-browser.ts';
import { openExtensionSettings } from '../support/extension-settings.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

declare const chrome: typeof extensionApi;

const OUTLET = screenText('sampleOutlet');

const welcomePages = (browser: ExtensionBrowser): Page[] =>
  browser.context.pages().filter((page) => page.url().endsWith('/welcome.html'));

async function openWelcome(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('welcome.html'));
  return page;
}

/** What the sample shows in its text. */
const passage = (page: Page) => page.locator('.sheet .passage');
const mark = (page: Page) => page.locator('.sheet .fold-mark');

test('the welcome page is opened once in the life of a profile, in front', async ({ launch }) => {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-profile-'));
  try {
    const first = await launch({ profile, welcome: true });
    const [page] = welcomePages(first);
    if (!page) throw new Error('There is no welcome page.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(screenText('welcomeHeading'));
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    expect(welcomePages(first)).toHaveLength(1);
    await first.close();

    const again = await launch({ profile });
    // What the start of the background does is done by the time that its other listeners answer.
    await again.page.goto(again.extensionUrl('options.html'));
    await expect(again.page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(welcomePages(again)).toHaveLength(0);
    await again.close();
  } finally {
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});

test('its appeal folds away by itself, unfolds, says why it was folded, and goes back into the text', async ({
  colophon,
}) => {
  const page = await openWelcome(colophon);
  await expect(passage(page)).toContainText(screenText('sampleAppeal1'));
  const whole = (await passage(page).boundingBox())?.height ?? 0;
  // On its way it is lower than before, and not gone.
  await page.waitForFunction(
    (height) => {
      const found = document.querySelector('.sheet .article-content')?.shadowRoot?.querySelector('.passage');
      const now = found?.getBoundingClientRect().height ?? 0;
      return now > 0 && now < height - 4;
    },
    whole,
    { polling: 'raf' },
  );
  await expect(mark(page)).toHaveText(screenText('appealMark', OUTLET));
  await expect(passage(page)).toHaveCount(0);
  await expect(page.locator('.sheet > article')).not.toContainText(screenText('sampleAppeal2'));

  await mark(page).click();
  const card = page.locator('.sheet .appeal');
  await expect(card).toContainText(screenText('sampleAppealLink'));
  await expect(card.locator('.why')).toContainText(screenText('reason_asks_for_money'));
  const before = colophon.context.pages().length;
  await card.getByText(screenText('sampleAppealLink'), { exact: true }).click();
  await expect(page.getByText(screenText('welcomeSampleLink'))).toBeVisible();
  expect(colophon.context.pages()).toHaveLength(before);

  await card.getByRole('button', { name: screenText('appealPutBack') }).click();
  await expect(passage(page)).toContainText(screenText('appealPassageArticle'));
  await card.getByRole('button', { name: screenText('appealFoldAgain') }).click();
  await expect(mark(page)).toBeVisible();

  await page.getByRole('radio', { name: screenText('welcomeSamplePage') }).check();
  await expect(passage(page)).toContainText(screenText('sampleAppeal1'));
  await page.keyboard.press('ArrowRight');
  await expect(mark(page)).toBeVisible();
  await expect(page.locator('.colophon')).toContainText(screenPlural('appealsFolded', 1, '1', OUTLET));
  // Nothing of all that was kept.
  expect(await (await colophon.worker()).evaluate(() => chrome.storage.local.get(null))).not.toHaveProperty(
    'corrections',
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nobody is shut out of it, in the ${colorScheme}, and nothing stands beside the page`, async ({ colophon }) => {
    const page = await openWelcome(colophon);
    // Without motion the appeal is folded from the beginning.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.reload();
    await expect(mark(page)).toBeVisible();
    await expect(passage(page)).toHaveCount(0);
    await mark(page).click();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join()}`)).toEqual(
      [],
    );
    for (const direction of ['ltr', 'rtl'])
      for (const width of [320, 400, 900, 1400]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} ${direction}`).toBe(width);
      }
  });
}

test('it says what holds here: keys, permissions, sites that are withheld; and reads a page that is open', async ({
  colophon,
  site,
}) => {
  await colophon.page.goto(`${site.url}second.html`);
  const page = await openWelcome(colophon);
  const keys = await (await colophon.worker()).evaluate(async () => (await chrome.commands.getAll())[0]?.shortcut);
  await expect(page.locator('.cards kbd').first()).toHaveText(keys ?? '');
  await expect(page.getByText(screenText('welcomePinPuzzle'))).toBeVisible();
  // Each permission has words of its own.
  await expect(page.locator('.sees dt')).not.toHaveCount(1);
  await expect(page.getByText(screenText('welcomeSeesOther'))).toHaveCount(0);
  await expect(page.getByText(screenText('welcomeAccess'))).toHaveCount(0);

  await page.getByRole('button', { name: screenText('welcomeReadNow') }).click();
  const view = new ReaderView(await colophon.findPanel());
  await expect(view.title).toHaveText('The bus with two timetables');

  const settings = await openExtensionSettings(colophon);
  await settings.allowSites('ON_CLICK');
  await page.bringToFront();
  await expect(page.getByRole('heading', { name: screenText('welcomeAccess') })).toBeVisible();
  await expect(page.getByText(screenText('welcomeNoPage'))).toBeVisible();
});

test('where there is no panel it speaks of none', async ({ launch }) => {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-phone-'));
  try {
    fs.cpSync(CHROME_BUILD, copy, { recursive: true });
    const file = path.join(copy, 'manifest.json');
    const {
      side_panel: _,
      commands: __,
      omnibox: ___,
      ...manifest
    } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
      permissions: string[];
    } & Record<string, unknown>;
    const permissions = manifest.permissions.filter((name) => !['sidePanel', 'contextMenus'].includes(name));
    fs.writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
    const phone = await launch({ extension: copy, phone: true, welcome: true });
    const [page] = welcomePages(phone);
    if (!page) throw new Error('There is no welcome page.');
    await expect(page.getByText(screenText('welcomePhoneDo'))).toBeVisible();
    await expect(page.getByText(screenText('welcomeNoPagePhone'))).toBeVisible();
    await expect(page.locator('.cards li')).toHaveCount(1);
    for (const key of ['welcomePin', 'welcomeKeys', 'welcomeMenus', 'welcomeBar', 'welcomeSeesPanel', 'welcomeLead'])
      await expect(page.getByText(screenText(key), { exact: true }), key).toHaveCount(0);
  } finally {
    fs.rmSync(copy, { recursive: true, force: true });
  }
});
