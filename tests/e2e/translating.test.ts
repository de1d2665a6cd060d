import { LibraryView } from '../support/library-view.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

const BUS = 'The bus with two timetables';

test('an article is translated by the browser, and saved as it is', async ({ colophon, read }) => {
  const view = await read('second.html');
  // Whether a browser has language packs is its own affair: one that has is put in its place.
  await view.page.evaluate(() => {
    const translate = (text: string) => Promise.resolve(`‹${text}›`);
    Object.assign(globalThis, {
      Translator: {
        availability: () => Promise.resolve('downloadable'),
        create: () => Promise.resolve({ translate, destroy: () => undefined }),
      },
    });
  });
  await view.chooseMore('translateMenu');
  const line = view.page.getByRole('region', { name: screenText('translate') });
  await expect(line).toContainText(screenText('translateSame'));
  await line.getByRole('combobox').selectOption('nl');
  await expect(line).toContainText(screenText('translateOffer'));
  await line.getByRole('button', { name: screenText('translateBegin') }).click();
  await expect(line).toContainText(screenText('translateDone'));
  await expect(view.title).toHaveText(`${BUS}‹${BUS}›`);
  await expect(view.title.getByText(`‹${BUS}›`)).toBeVisible();
  await expect(view.content.locator('p').nth(1).locator('[data-translation]')).toContainText(
    '‹It depends on the tide.',
  );
  await view.save();
  await expect(view.saved).toBeVisible();

  const page = await colophon.context.newPage();
  await page.goto(colophon.extensionUrl('library.html'));
  const reader = await new LibraryView(page).open(BUS);
  await expect(reader.title).toHaveText(BUS);
  await expect(reader.content).not.toContainText('‹');
});

test('where the browser has no translator none is offered', async ({ read }) => {
  const view = await read('second.html');
  await view.page.evaluate(() => Reflect.deleteProperty(globalThis, 'Translator'));
  await view.page.getByRole('button', { name: screenText('more'), exact: true }).click();
  await expect(view.page.getByRole('button', { name: screenText('print') })).toBeVisible();
  await expect(view.page.getByRole('button', { name: screenText('translateMenu') })).toHaveCount(0);
});
