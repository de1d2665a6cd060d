import { LibraryView } from '../support/library-view.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

/** Words that stand in the data of the page, and not in what it shows. */
const IN_DATA = 'A second bell is planned for the far bank';

test('a reading that is short is told as such, another is chosen, and saved as chosen', async ({ colophon, read }) => {
  const view = await read('short.html');
  await expect(view.doubt).toContainText('97');
  await expect(view.content).not.toContainText(IN_DATA);
  await view.otherReadings.click();
  await view.page.getByRole('radio', { name: screenText('readingStated') }).check();
  await expect(view.content).toContainText(IN_DATA);

  // Back, and forth again.
  await view.undo();
  await expect(view.content).not.toContainText(IN_DATA);
  await view.page.getByRole('radio', { name: screenText('readingStated') }).check();
  await expect(view.content).toContainText(IN_DATA);
  await view.page
    .getByRole('main')
    .getByRole('button', { name: screenText('close') })
    .click();
  await expect(view.doubt).toContainText(screenText('readingStated'));

  await view.save();
  await expect(view.saved).toBeVisible();
  const page = await colophon.context.newPage();
  await page.goto(colophon.extensionUrl('library.html'));
  const saved = await new LibraryView(page).open('A bell for the ferry');
  await expect(saved.content).toContainText(IN_DATA);
  await expect(saved.doubt).toHaveCount(0);

  // A whole article has no such note.
  await colophon.page.bringToFront();
  await colophon.page.goto(colophon.page.url().replace('short.html', 'second.html'));
  await expect(view.title).toHaveText('The bus with two timetables');
  await expect(view.doubt).toHaveCount(0);
});

test('a selection is read: from the menu, and where there is no article', async ({ colophon, site, read }) => {
  const view = await read('second.html');
  await view.readSelectionFromMenu();
  await expect(view.page.getByText(screenText('selectionNone'))).toBeVisible();
  await expect(view.content).toContainText('The number 6');

  await colophon.page.getByText('It depends on the tide').click({ clickCount: 3 });
  await view.readSelectionFromMenu();
  await expect(view.content).not.toContainText('The number 6 leaves');
  expect((await view.text()).trim()).toMatch(/^It depends on the tide\..*which half it was\.$/s);
  await view.page.getByRole('button', { name: screenText('readingBack') }).click();
  await expect(view.content).toContainText('The number 6 leaves');

  await colophon.page.goto(`${site.url}listing.html`);
  await expect(view.messageText).toBeVisible();
  await colophon.page.getByRole('paragraph').first().click({ clickCount: 3 });
  const selected = (await colophon.page.evaluate(() => String(getSelection()))).trim();
  await view.page.getByRole('button', { name: screenText('selectionRead') }).click();
  await expect(view.content).toContainText(selected);
});

test('a page that takes long is told as such, and cancelled; the panel lives', async ({ colophon, site, read }) => {
  const view = await read('second.html');
  // A script holds it for a minute while it loads.
  await colophon.page.goto(`${site.url}freezing.html?at-once`, { waitUntil: 'commit' });
  await expect(view.page.getByText(screenText('loadingLong'))).toBeVisible({ timeout: 15_000 });
  await view.page.getByRole('button', { name: screenText('loadingCancel') }).click();
  await expect(view.messageText).toContainText(screenText('stateCancelled'));
  const other = await colophon.context.newPage();
  await other.goto(`${site.url}second.html`);
  await expect(view.title).toHaveText('The bus with two timetables');
});
