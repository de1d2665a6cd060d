import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

test('an article is read by keys, which are listed, and changed in the settings', async ({ colophon, read }) => {
  const view = await read('demo.html?appeal=never');
  const { page } = view;
  const outline = page.getByRole('button', { name: screenText('outline'), exact: true });
  await expect(outline).toHaveAttribute('aria-keyshortcuts', 'O');
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog', { name: screenText('outline') })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await expect(view.saved).toBeVisible();

  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: screenText('keysTitle') });
  await expect(list.getByText(screenText('keyNextHeading'))).toBeVisible();
  const opened = colophon.context.waitForEvent('page');
  await list.getByRole('button', { name: screenText('keysChange') }).click();
  await view.settingsToTab();
  const settings = await opened;
  await settings.getByRole('button', { name: new RegExp(`^${screenText('outline')}: O\\.`) }).click();
  await settings.keyboard.press('x');
  await expect(settings.getByRole('button', { name: new RegExp(`^${screenText('outline')}: X\\.`) })).toBeVisible();

  await colophon.page.bringToFront();
  await view.settled();
  await expect(outline).toHaveAttribute('aria-keyshortcuts', 'X');
  await page.bringToFront();
  await page.keyboard.press('x');
  await expect(page.getByRole('dialog', { name: screenText('outline') })).toBeVisible();

  const shortcuts = colophon.context.waitForEvent('page');
  await settings.getByRole('button', { name: screenText('keysBrowserOpen') }).click();
  expect((await shortcuts).url()).toContain('extensions/shortcuts');
});
