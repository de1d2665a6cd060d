import { ReaderView } from '../support/reader-view.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

test('an article is copied as Markdown, with its title and address and without what the publisher asks', async ({
  colophon,
  read,
  site,
}) => {
  const view = await read('demo.html?appeal=never');
  await colophon.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await view.chooseMore('copyMarkdown');
  await expect(view.page.getByText(screenText('copied'))).toBeVisible();
  const copied = await view.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^# The river that a town dug up again\n\nInes Marlow · /);
  expect(copied).toContain(`<${site.url}demo.html`);
  expect(copied).toContain('![');
  expect(copied).toContain('For ninety years the Alder ran in a pipe');
  for (const appeal of await view.appealTexts.allTextContents())
    for (const line of appeal.split('\n').filter((one) => one.trim().length > 40))
      expect(copied).not.toContain(line.trim());
});

test('it is printed as a page of its own, from the panel in a tab', async ({ colophon, read }) => {
  const view = await read('demo.html?appeal=never');
  await colophon.context.addInitScript(() => {
    // A print dialog would wait for a hand.
    window.print = () => document.documentElement.setAttribute('data-printed', location.href);
  });
  const opened = colophon.context.waitForEvent('page');
  await view.chooseMore('print');
  const tab = new ReaderView(await opened);
  await tab.settled();
  await expect(tab.page.locator('html[data-printed]')).toHaveCount(1, { timeout: 10_000 });
  // Reloading does not print again.
  expect(tab.page.url()).not.toContain('#');

  await tab.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(tab.page.locator('.bar')).toBeHidden();
  await expect(tab.appealsSummary).toBeHidden();
  await expect(tab.content.locator('.fold-mark')).toHaveCount(1);
  await expect(tab.content.locator('.fold-mark')).toBeHidden();
  await expect(tab.title).toBeVisible();
  const colours = await tab.page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);

  // What was opened is on the paper too.
  await tab.page.emulateMedia({ media: 'screen' });
  await tab.unfold();
  await tab.page.emulateMedia({ media: 'print' });
  await expect(tab.appealTexts.first()).toBeVisible();
});

test('what is printed from the panel is what is on screen there: all pages together, or what was selected', async ({
  colophon,
  site,
  read,
}) => {
  const view = await read('three-pages.html');
  await view.page.getByRole('button', { name: screenText('pagesReadAll') }).click();
  await expect(view.content.getByRole('separator')).toHaveCount(2);
  const asked = site.requests.length;
  const words = await view.text();
  await colophon.context.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', document.title);
  });
  const print = async (): Promise<ReaderView> => {
    const opened = colophon.context.waitForEvent('page');
    await view.chooseMore('print');
    const tab = new ReaderView(await opened);
    await expect(tab.page.locator('html[data-printed]')).toHaveCount(1, { timeout: 10_000 });
    return tab;
  };
  const tab = await print();
  expect(await tab.text()).toBe(words);
  // Nothing was asked of the site for it.
  expect(site.requests.slice(asked).filter((path) => path.includes('.html'))).toEqual([]);
  await tab.page.reload();
  await expect(tab.content.getByRole('separator')).toHaveCount(2);
  await tab.page.close();

  await colophon.page.evaluate(() => {
    const [first] = document.querySelectorAll('article p, main p');
    if (first) getSelection()?.selectAllChildren(first);
  });
  await view.readSelectionFromMenu();
  await expect(view.page.getByText(screenText('readingBack'))).toBeVisible();
  await expect(view.content).not.toContainText('By 1830 there were eleven knots left');
  const selected = await view.text();
  expect(await (await print()).text()).toBe(selected);
});
