import { screenText } from '../support/screen-text.ts';
import { SettingsView } from '../support/settings-view.ts';
import { expect, test } from './journey.ts';

test('the settings are reached from the reader, hold at once, and list the sites treated otherwise', async ({
  colophon,
  read,
}) => {
  const view = await read('demo.html?appeal=never');
  const marks = view.content.getByRole('note');
  await expect(marks).toHaveCount(1);
  await view.chooseDisplay('leave', 'here');
  await view.turnFolding(true);

  const opened = colophon.context.waitForEvent('page');
  await view.openSettings();
  await view.settingsToTab();
  const settings = new SettingsView(await opened);
  await expect(settings.title).toBeVisible();
  expect(settings.page.url()).toBe(colophon.extensionUrl('options.html#appeals'));
  await expect(settings.sites).toHaveCount(1);
  await expect(settings.sites).toContainText('127.0.0.1');
  await expect(settings.folding).not.toBeChecked();

  // The panel follows its window's tab in front: the article must be there again.
  await settings.sites.getByRole('button').click();
  await expect(settings.sites).toHaveCount(0);
  await colophon.page.bringToFront();
  await view.settled();
  await expect(marks).toHaveCount(1);

  await settings.page.bringToFront();
  await settings.marks.click();
  await colophon.page.bringToFront();
  await view.settled();
  await expect(view.appealsSummary).toBeVisible();
  await expect(marks).toHaveCount(0);
  await settings.page.bringToFront();
  await settings.display('displayHide').check();
  await colophon.page.bringToFront();
  await expect(view.hiddenNote).toBeVisible();
  await settings.page.reload();
  await expect(settings.display('displayHide')).toBeChecked();
  await expect(settings.marks).not.toBeChecked();
});

test('what is chosen shows at once in the reader and the library, is found by its name, and goes back with a reset', async ({
  colophon,
  read,
}) => {
  const view = await read('demo.html?appeal=never');
  await expect(view.appealsSummary).toBeVisible();
  const library = await colophon.context.newPage();
  await library.goto(colophon.extensionUrl('library.html'));
  const page = await colophon.context.newPage();
  await page.goto(colophon.extensionUrl('options.html#appeals'));
  const settings = new SettingsView(page);
  await expect(settings.kind('kind_donation')).toBeInViewport();

  await settings.search.fill('membership');
  await expect(settings.kind('kind_membership')).toBeVisible();
  await expect(settings.kind('kind_donation')).toBeHidden();
  await settings.search.press('Escape');
  await settings.kind('kind_donation').selectOption({ label: screenText('displayHide') });
  await settings.kind('kind_membership').selectOption({ label: screenText('displayHide') });
  await settings.kind('kind_newsletter').selectOption({ label: screenText('displayHide') });
  await settings.goTo('partReading');
  await page.getByRole('radio', { name: screenText('themeSepia') }).check({ force: true });
  for (const shown of [page, library, view.page])
    await expect(shown.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await colophon.page.bringToFront();
  await expect(view.hiddenNote).toBeVisible();

  await page.bringToFront();
  await settings.goTo('partFile');
  await page.getByRole('button', { name: screenText('resetAct') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: screenText('resetAct') })
    .click();
  await expect(settings.kind('kind_donation')).toHaveValue('');
  for (const shown of [page, library, view.page])
    await expect(shown.locator('html')).toHaveAttribute('data-theme', 'auto');
  await page.getByRole('button', { name: screenText('undo') }).click();
  await expect(settings.kind('kind_donation')).toHaveValue('hide');
  await expect(library.locator('html')).toHaveAttribute('data-theme', 'sepia');
});

test('the settings stand over the article, and what is chosen there shows in it at once', async ({
  colophon,
  read,
}) => {
  const view = await read('demo.html?appeal=never');
  await view.page.setViewportSize({ width: 320, height: 700 });
  const marks = view.content.getByRole('note');
  await expect(marks).toHaveCount(1);
  await view.openSettings();
  const settings = await view.settingsFrame();
  await expect(settings.page.locator('#appeals')).toBeInViewport();
  // What is around them says what they are, and where the library is.
  await expect(settings.page.getByRole('button', { name: screenText('library'), exact: true })).toHaveCount(0);
  await settings.marks.click();
  await expect(marks).toHaveCount(0);
  await settings.marks.click();
  await expect(marks).toHaveCount(1);
  expect(await settings.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

  // Escape is the search's first, where there is something in it.
  await settings.search.fill('xyz');
  await settings.search.press('Escape');
  await expect(view.settings).toBeVisible();
  await settings.search.press('Escape');
  await expect(view.settings).toBeHidden();
  await expect(view.page.getByRole('button', { name: screenText('appeals'), exact: true })).toBeFocused();

  await view.page.keyboard.press('?');
  await view.page.getByRole('button', { name: screenText('keysChange') }).click();
  await expect((await view.settingsFrame()).page.locator('#keys')).toBeInViewport();
  const opened = colophon.context.waitForEvent('page');
  await view.settingsToTab();
  expect((await opened).url()).toBe(colophon.extensionUrl('options.html#keys'));
  await expect(view.settings).toBeHidden();
});

test('what is chosen for a site is reached from its article, and treated as all others from there', async ({
  read,
}) => {
  const view = await read('demo.html?appeal=never');
  await view.chooseDisplay('hide', 'here');
  await expect(view.hiddenNote).toBeVisible();
  await view.openSite('127.0.0.1');
  const page = view.settings.locator('iframe').contentFrame();
  await expect(page.getByRole('heading', { level: 2, name: '127.0.0.1' })).toBeVisible();
  const reader = page.getByRole('combobox', { name: screenText('settingsReader') });
  await expect(reader).toHaveValue('hide');
  await page.getByRole('button', { name: screenText('siteForget', '127.0.0.1') }).click();
  await expect(reader).toHaveValue('');
  await expect(view.appealsSummary).toBeVisible();
  await page.getByRole('link', { name: screenText('siteBack') }).click();
  await expect(page.getByText(screenText('settingsNoSites'))).toBeInViewport();
});
