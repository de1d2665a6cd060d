import fs from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ExtensionBrowser } from './extension-browser.ts';
import { LibraryView } from './library-view.ts';
import { MarksView } from './marks-view.ts';
import { ReaderView } from './reader-view.ts';
import { screenPlural, screenText } from './screen-text.ts';
import type { Site } from './serve.ts';
import { SettingsView } from './settings-view.ts';

/** Looks at a page as it stands; `shown` is what it is looked at for, and still has to be there when it was given another width or theme. */
export type Look = (page: Page, where: string, shown: Locator) => Promise<void>;

/** What is needed to see them. */
interface Seeing {
  browser: ExtensionBrowser;
  site: Site;
  look: Look;
}

const TITLE = 'The river that a town dug up again';
const PARAGRAPH = 'On the second Sunday of November';
const IMPORTED = path.resolve(import.meta.dirname, '../unit/import/files/wallabag.json');

/** Shows the whole article in the panel, saves it with its page, and hands back its reader. */
async function saveOne({ browser, site }: Seeing): Promise<ReaderView> {
  const settings = await browser.context.newPage();
  await settings.goto(browser.extensionUrl('options.html'));
  await settings.getByRole('switch', { name: screenText('keepPages') }).check();
  await settings.close();
  await browser.page.goto(`${site.url}demo.html?appeal=never`);
  const view = new ReaderView(await browser.openPanel(browser.page));
  await view.settled();
  await view.save();
  await expect(view.saved).toBeVisible();
  return view;
}

const dialogOf = (page: Page, name: string): Locator => page.getByRole('dialog', { name, exact: true });

/** What counts, whatever the number is. */
const countedIn = (key: string): RegExp =>
  new RegExp(`^(?:${[1, 2].map((count) => screenPlural(key, count, '\\d+')).join('|')})`);

async function leave(dialog: Locator): Promise<void> {
  await dialog.page().keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** The panel in its states, and the reader in a tab. */
export async function eachScreenOfReader(seeing: Seeing): Promise<void> {
  const { browser, site, look } = seeing;
  const view = await saveOne(seeing);
  const { page } = view;
  await view.unfold();
  await look(page, 'the panel', view.appeals.last());
  const marks = new MarksView(view);
  await view.select(PARAGRAPH);
  const tools = page.getByRole('toolbar', { name: screenText('selectionTools') });
  await expect(tools).toBeVisible();
  await look(page, 'what is done with a selection', tools);
  await marks.tool(screenText('markNote')).click();
  await expect(marks.note).toBeVisible();
  await page.keyboard.type('Which Sunday?');
  await look(page, 'a note', marks.note);
  await page.keyboard.press('Escape');
  await expect(marks.card).toHaveCount(0);
  const list = await marks.openList();
  await look(page, 'the list of marks', list);
  await leave(list);

  await view.chooseMore('reportMenu');
  const report = dialogOf(page, screenText('reportTitle'));
  await expect(report.locator('pre')).toContainText('Colophon ');
  await look(page, 'the report of a problem', report);
  await leave(report);
  await view.chooseMore('export');
  await look(page, 'the export', page.getByRole('dialog'));
  await leave(page.getByRole('dialog'));

  await view.openSettings();
  await view.settingsFrame();
  await look(page, 'the settings over the article', view.settings);
  await leave(view.settings);

  await view.openLibrary();
  const link = page.getByRole('link', { name: TITLE });
  await expect(link).toBeVisible();
  await look(page, 'the library in the panel', link);
  await page.keyboard.press('Escape');

  const opened = browser.context.waitForEvent('page');
  await page.reload();
  await view.settled();
  await view.openInTab();
  const tab = new ReaderView(await opened);
  await tab.settled();
  await look(tab.page, 'the reader in a tab', tab.title);
  await tab.page.close();

  await browser.page.bringToFront();
  await browser.page.goto(`${site.url}listing.html`);
  await expect(view.tryAnyway).toBeVisible();
  await look(page, 'the panel without an article', view.tryAnyway);
  await browser.page.goto(`${site.url}empty.html`);
  await view.tryAnyway.click();
  const failed = page.getByText(screenText('stateStillNoArticle'));
  await look(page, 'the panel with an error', failed);
}

/** The library's page with all its places and dialogs, and the page of a saved article as it was. */
export async function eachScreenOfLibrary(seeing: Seeing): Promise<void> {
  const { browser, look } = seeing;
  await (await saveOne(seeing)).page.close();
  const page = await browser.context.newPage();
  const go = (fragment: string) => page.goto(browser.extensionUrl(`library.html${fragment}`));
  const named = (name: string) => page.getByRole('button', { name, exact: true });
  await go('');
  const library = new LibraryView(page);
  await expect(library.items).toHaveCount(1);

  await page.getByRole('checkbox', { name: screenText('libraryChoose', TITLE) }).click();
  await named(screenText('selectionTags')).click();
  const bar = page.getByRole('region', { name: screenText('selectionLabel') });
  const tag = bar.getByLabel(screenText('tagAdd'));
  await tag.fill('waterways');
  await tag.press('Enter');
  await expect(library.items).toContainText('waterways');
  const isAbove = async () => {
    const [toast, below] = await Promise.all([page.locator('.toast').boundingBox(), bar.boundingBox()]);
    return toast !== null && below !== null && toast.y + toast.height <= below.y;
  };
  await expect.poll(isAbove, 'what is told stands above the bar').toBe(true);
  await look(page, 'the library with what is chosen', bar);
  await named(screenText('selectionClear')).click();
  await expect(bar).toBeHidden();
  await look(page, 'the library', library.items.first());

  await library.exportOne(TITLE);
  const exported = page.getByRole('dialog');
  await look(page, 'the export of the library', exported);
  await leave(exported);

  await go('#tag=waterways');
  await named(screenText('tagRename')).click();
  await look(page, 'a tag', page.getByLabel(screenText('tagNewName')));

  await go('#storage');
  await named(screenText('checkStart')).click();
  // How many pictures the page had is told after it.
  const fine = page.getByText(screenText('checkFine', '1').split('$')[0] ?? '');
  await look(page, 'the storage', fine);
  await named(screenText('eraseAsk')).click();
  const erasing = page.getByRole('dialog');
  await look(page, 'what asks before all is erased', erasing);
  await leave(erasing);

  await go('#import');
  const input = page.getByLabel(screenText('importChoose')).and(page.locator('input'));
  await look(page, 'the import', page.getByRole('heading', { name: screenText('importTitle') }));
  const buffer = fs.readFileSync(IMPORTED);
  const files = (bytes: Buffer) => ({ name: 'wallabag.json', mimeType: 'application/json', buffer: bytes });
  await input.setInputFiles(files(buffer.subarray(0, 900)));
  const nothing = page.getByRole('heading', { name: screenText('importNothing') });
  await look(page, 'a file that is broken', nothing);
  await page.reload();
  await input.setInputFiles(files(buffer));
  const start = page.getByRole('button', { name: countedIn('importStart') });
  await look(page, 'what a file holds', start);
  await start.click();
  const saved = page.getByText(countedIn('importSaved'));
  await look(page, 'what was imported', saved);

  await go('#news');
  await look(page, 'the news', page.getByRole('heading', { level: 1, name: screenText('newsTitle') }));

  await go('');
  await library.remove(TITLE);
  await go('#trash');
  await named(screenText('libraryEraseNamed', TITLE)).click();
  // The question is there for some seconds; the article stays.
  await look(page, 'the trash', page.getByRole('listitem').filter({ hasText: TITLE }));
  await named(screenText('libraryRestoreNamed', TITLE)).click();

  await go('');
  await page.getByRole('searchbox').fill('nowhere in any text');
  await look(page, 'a search in vain', page.getByRole('searchbox'));
  await page.getByRole('searchbox').fill('');

  const reader = await library.open(TITLE);
  await reader.settled();
  const opened = browser.context.waitForEvent('page');
  await reader.chooseMore('snapshotMenu');
  const snapshot = await opened;
  const title = snapshot.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(TITLE);
  await look(snapshot, 'the page as it was', title);
}

/** The settings with all their parts, those of one site, and the welcome page. */
export async function eachOtherScreen({ browser, look }: Seeing): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('options.html'));
  const settings = new SettingsView(page);
  await page.getByRole('button', { name: screenText('diagnosticsShow') }).click();
  const diagnostics = page.getByRole('region', { name: screenText('diagnosticsTitle') }).locator('pre');
  await expect(diagnostics).toContainText('Library: 0 articles');
  await look(page, 'the settings with the diagnostics', settings.title);
  await page.getByRole('button', { name: screenText('resetAct') }).click();
  await look(page, 'what asks before settings are reset', page.getByRole('dialog'));
  await leave(page.getByRole('dialog'));

  await page.goto(browser.extensionUrl('options.html#site=gazette.example'));
  await page.reload();
  await page.getByRole('switch', { name: screenText('siteLook') }).check();
  const forget = page.getByRole('button', { name: screenText('siteForget', 'gazette.example') });
  await expect(forget).toBeVisible();
  await look(page, 'the settings of one site', forget);

  await page.goto(browser.extensionUrl('welcome.html'));
  const mark = page.locator('.sheet .fold-mark');
  await mark.click();
  await look(page, 'the welcome page', page.locator('.sheet .appeal'));
}
