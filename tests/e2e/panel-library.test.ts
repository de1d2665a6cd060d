import { AxeBuilder } from '@axe-core/playwright';
import { LibraryView } from '../support/library-view.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

const RIVER = 'The river that a town dug up again';
const BUS = 'The bus with two timetables';

test('the library is searched and read in the panel, beside any page', async ({ colophon, site, read }) => {
  const view = await read('demo.html?appeal=never');
  const panel = view.page;
  await view.save();
  await expect(view.saved).toBeVisible();
  await colophon.page.goto(`${site.url}second.html`);
  await expect(view.title).toHaveText(BUS);
  await view.save();
  await expect(view.saved).toBeVisible();
  await view.dismissToasts();

  await view.openLibrary();
  const library = new LibraryView(panel);
  await expect(library.items).toHaveCount(2);
  const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await panel.keyboard.press('/');
  await panel.keyboard.type('timetable');
  await expect(library.items).toHaveCount(1);
  await expect(library.items.first()).toContainText(BUS);
  await panel.getByRole('searchbox').fill('river');
  await expect(library.items.first()).toContainText(RIVER);
  await library.items.first().getByRole('link').press('Enter');
  await expect(view.title).toHaveText(RIVER);
  await expect(panel.getByText(screenText('libraryOpened'))).toBeVisible();
  await expect(panel.locator('.find-count')).toHaveText(/^1 of \d+$/);

  // The page may go on beside it.
  await colophon.page.goto(`${site.url}long-read.html`);
  await expect(view.title).toHaveText(RIVER);
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: screenText('libraryBackToList') }).click();
  await expect(panel.getByRole('searchbox')).toHaveValue('river');
  await expect(library.items.first().getByRole('link')).toBeFocused();

  await panel.getByRole('searchbox').fill('');
  await expect(library.items).toHaveCount(2);
  await library.remove(RIVER);
  await expect(library.items).toHaveCount(1);
  await library.undo();
  await expect(library.items).toHaveCount(2);
  await panel.getByRole('button', { name: screenText('libraryBackToPage') }).click();
  await expect(view.title).toHaveText('How to keep a harbour from silting up');
});

test('the page is shown again where it is asked for, and the whole library has a tab', async ({ colophon, read }) => {
  const view = await read('second.html');
  await view.openLibrary();
  await expect(view.page.getByText(screenText('libraryEmpty'))).toBeVisible();
  await colophon.openPanel(colophon.page);
  await expect(view.title).toHaveText(BUS);
  const opened = colophon.context.waitForEvent('page');
  await view.openWholeLibrary();
  await expect((await opened).getByText(screenText('libraryEmpty'))).toBeVisible();
});
