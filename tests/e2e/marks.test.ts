import { LibraryView } from '../support/library-view.ts';
import { MarksView } from '../support/marks-view.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

const PHRASE = 'It depends on the tide.';
const TITLE = 'The bus with two timetables';

test('marks and notes stay with an article: reloaded, in a tab, saved, and without a network', async ({
  colophon,
  read,
  site,
}) => {
  const panel = await read('second.html');
  const marks = new MarksView(panel);
  await marks.mark(PHRASE, 'markGreen');
  await expect.poll(() => marks.painted('green')).toEqual([expect.stringContaining(PHRASE)]);
  await expect(panel.page.getByText(screenText('markNotSaved'))).toBeVisible();

  await panel.select('In 1971 a clerk');
  await marks.tool(screenText('markNote')).click();
  await panel.page.keyboard.type('Which clerk?');
  await panel.page.keyboard.press('Escape');
  await expect(marks.card).toHaveCount(0);
  await expect.poll(() => marks.painted('noted')).toEqual([expect.stringContaining('In 1971 a clerk')]);

  await panel.page.reload();
  await panel.settled();
  await expect.poll(async () => (await marks.painted('green')).length).toBe(2);

  // In tabs, which are in step with each other and with the panel.
  const opened = colophon.context.waitForEvent('page');
  await panel.openInTab();
  const tab = new ReaderView(await opened);
  await tab.settled();
  const inTab = new MarksView(tab);
  await expect.poll(async () => (await inTab.painted('green')).length).toBe(2);
  const another = new ReaderView(await colophon.context.newPage());
  await another.page.goto(tab.page.url());
  await another.settled();
  const inAnother = new MarksView(another);
  await expect.poll(async () => (await inAnother.painted('green')).length).toBe(2);
  await inAnother.mark('What is remarkable', 'markPink');
  await expect.poll(async () => (await inTab.painted('pink')).length).toBe(1);
  await another.page.close();
  await tab.page.close();
  await colophon.page.bringToFront();
  await expect.poll(async () => (await marks.painted('pink')).length).toBe(1);

  await panel.save();
  await expect(panel.saved).toBeVisible();
  await site.close();
  await colophon.context.setOffline(true);
  const page = await colophon.context.newPage();
  await page.goto(colophon.extensionUrl('library.html'));
  const saved = await new LibraryView(page).open(TITLE);
  const offline = new MarksView(saved);
  await expect.poll(() => offline.painted('noted')).toEqual([expect.stringContaining('In 1971 a clerk')]);

  const list = await offline.openList();
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(list.getByRole('listitem').nth(1)).toContainText('Which clerk?');
  await list
    .getByRole('listitem')
    .nth(1)
    .getByRole('button', { name: new RegExp(`^${screenText('markDelete')}`) })
    .click();
  await expect.poll(() => offline.painted('noted')).toEqual([]);
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await saved.undo();
  await expect.poll(() => offline.painted('noted')).toEqual([expect.stringContaining('In 1971 a clerk')]);
  await page.reload();
  await expect.poll(() => offline.painted('noted')).toEqual([expect.stringContaining('In 1971 a clerk')]);
});

test('a mark is made, found in the list and changed with the keyboard alone', async ({ read }) => {
  const view = await read('second.html');
  const marks = new MarksView(view);
  const { page } = view;
  await view.select(PHRASE);
  await expect(marks.tool(screenText('markCopy'))).toBeVisible();
  await page.keyboard.press('m');
  await expect.poll(() => marks.painted('yellow')).toEqual([expect.stringContaining(PHRASE)]);

  await page.getByRole('button', { name: screenText('more'), exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: screenText('more') })).toBeVisible();
  const item = page.getByRole('button', { name: new RegExp(`^${screenText('marks')}`) });
  await item.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: screenText('marks'), exact: true });
  await expect(list).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(list.getByRole('button', { name: `${screenText('markYellow')} ${PHRASE}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(view.paragraph(PHRASE)).toBeFocused();
  await expect(view.paragraph(PHRASE)).toBeInViewport();
});

test('marks are copied as Markdown, alone and with their article', async ({ colophon, read, site }) => {
  const view = await read('second.html');
  await colophon.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const marks = new MarksView(view);
  await marks.mark(PHRASE, 'markYellow');
  await view.dismissToasts();
  await view.chooseMore('copyMarks');
  await expect(view.page.getByText(screenText('copied'))).toBeVisible();
  const clipboard = () => view.page.evaluate(() => navigator.clipboard.readText());
  const alone = await clipboard();
  expect(alone).toContain(`# ${TITLE}\n`);
  expect(alone).toContain(`<${site.url}second.html>`);
  expect(alone).toContain(`\n## ${screenText('marksHeading')}\n\n> ${PHRASE}`);
  expect(alone).not.toContain('The number 6 leaves');
  await view.dismissToasts();
  await view.chooseMore('copyMarkdownMarks');
  await expect(view.page.getByText(screenText('copied'))).toBeVisible();
  const whole = await clipboard();
  expect(whole).toContain('The number 6 leaves');
  expect(whole.indexOf('## Marks')).toBeGreaterThan(whole.indexOf('seven minutes past.'));
});
