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
  const settings = new SettingsView(await opened);
  await expect(settings.title).toBeVisible();
  expect(settings.page.url()).toBe(colophon.extensionUrl('options.html'));
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
