import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { LibraryView } from '../support/library-view.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

declare const chrome: typeof extensionApi;

const PAGE = 'long-read.html';
const TITLE = 'How to keep a harbour from silting up';

const search = (page: Page) => page.getByRole('textbox', { name: screenText('find') });
const count = (page: Page) => page.locator('.find-count');
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

/** The beginning of the paragraph at the line one reads. */
const readingAt = (view: ReaderView): Promise<string> =>
  view.content.evaluate((host) => {
    const paragraphs = [...(host.shadowRoot?.querySelectorAll('p') ?? [])];
    const at = paragraphs.findLast((one) => one.getBoundingClientRect().top <= 60);
    return at?.textContent.slice(0, 20) ?? '';
  });

/** The bar went away on the way down; a little way up, it is there again. */
async function bringBar(page: Page): Promise<void> {
  const bar = page.locator('.bar');
  await expect(bar).toHaveClass(/away/);
  await page.mouse.move(150, 300);
  await page.mouse.wheel(0, -12);
  await expect(bar).not.toHaveClass(/away/);
  await expect.poll(() => bar.evaluate((one) => one.getBoundingClientRect().top)).toBe(0);
}

/** Goes to a paragraph as one who scrolls, and waits until that was remembered. */
async function readTo(view: ReaderView, phrase: string): Promise<void> {
  await view.paragraph(phrase).evaluate((one) => window.scrollBy(0, one.getBoundingClientRect().top - 20));
  await expect.poll(() => readingAt(view)).toBe(phrase);
  await view.page.waitForTimeout(700);
}

test('words are found in the article, by keys alone', async ({ read }) => {
  const view = await read(PAGE);
  const { page } = view;
  await expect(page.getByRole('button', { name: screenText('find') })).toBeVisible();
  await view.title.click();
  await page.keyboard.press('Control+f');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('DREDGER');
  await expect(count(page)).toHaveText(/^1 of \d$/);
  await page.keyboard.press('Shift+Enter');
  await expect(count(page)).toHaveText(/^(\d) of \1$/);
  await page.keyboard.press('F3');
  await expect(count(page)).toHaveText(/^1 of \d$/);
  expect(await page.evaluate(() => CSS.highlights.get('colophon-current')?.size)).toBe(1);

  // In a table that scrolls by itself, far below.
  await search(page).fill('two thirds');
  await expect(count(page)).toHaveText('1 of 1');
  expect(await scrolled(page)).toBeGreaterThan(1000);
  await page.keyboard.press('Escape');
  await expect(search(page)).toBeHidden();
  expect(await page.evaluate(() => CSS.highlights.get('colophon-found')?.size)).toBe(0);
  await page.keyboard.press('/');
  await expect(search(page)).toHaveValue('two thirds');
});

test('the outline leads to a heading and says what is left', async ({ read }) => {
  const view = await read(PAGE);
  const { page } = view;
  const open = page.getByRole('button', { name: screenText('outline') });
  await open.click();
  const menu = page.getByRole('dialog', { name: screenText('outline') });
  await expect(menu).toContainText(screenPlural('minutesLeft', 4, '4'));
  const address = page.url();
  await menu.getByRole('button', { name: 'What will be done' }).press('Enter');
  await expect(menu).toBeHidden();
  const heading = view.content.getByRole('heading', { name: 'What will be done' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  expect(page.url()).toBe(address);
  await bringBar(page);
  // With the mouse alone: a locator's click scrolls what is sticky out of the scroll padding first.
  const at = await open.boundingBox();
  await page.mouse.click((at?.x ?? 0) + 18, (at?.y ?? 0) + 18);
  await expect(menu.getByRole('button', { name: 'What will be done' })).toHaveAttribute('aria-current', 'location');
});

test('notes, pictures and code are at hand', async ({ read }) => {
  const view = await read(PAGE);
  const { page } = view;
  // The tools of the text come right after it.
  await expect(view.content.getByRole('button', { name: screenText('codeCopy') })).toBeAttached();
  const reference = view.content.getByRole('link', { name: '1', exact: true });
  await reference.click();
  const note = page.getByRole('dialog', { name: screenText('note').replace('$1', '1') });
  await expect(note).toContainText('under a field of barley');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(reference).toBeFocused();
  await reference.press('Enter');
  await note.getByRole('button', { name: screenText('noteGo') }).click();
  await expect(note).toBeHidden();
  await expect(view.content.locator('#in-article-fn1')).toBeInViewport();

  const picture = view.content.getByRole('button', { name: /narrow river/ });
  await view.content.locator('figure').scrollIntoViewIfNeeded();
  await picture.click();
  const large = page.getByRole('dialog', { name: /narrow river/ });
  await expect(large).toContainText('where most of the silt comes from');
  await page.keyboard.press('+');
  await expect(large.getByRole('status')).toHaveText('125 %');
  await page.keyboard.press('Escape');
  await expect(large).toBeHidden();
  await expect(picture).toBeFocused();

  await view.content.getByRole('button', { name: screenText('codeCopy') }).click();
  await expect(view.content.getByRole('button', { name: screenText('copied') })).toBeVisible();
});

test('one goes on reading where one was: in a tab, after a restart, and in the saved article', async ({
  launch,
  site,
}) => {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-profile-'));
  try {
    const first = await launch({ profile });
    await first.page.goto(`${site.url}${PAGE}#part`);
    const panel = new ReaderView(await first.openPanel(first.page));
    await panel.settled();
    expect(await scrolled(panel.page)).toBe(0);
    await panel.save();
    await expect(panel.saved).toBeVisible();
    await readTo(panel, 'What happened betwee');

    const worker = await first.worker();
    const tabId = await worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
    const tab = new ReaderView(await first.context.newPage());
    await tab.page.goto(first.extensionUrl(`reader.html?tab=${tabId}`));
    await tab.settled();
    expect(await readingAt(tab)).toBe('What happened betwee');
    await readTo(tab, 'The town bought its ');
    await tab.page.reload();
    await tab.settled();
    expect(await readingAt(tab)).toBe('The town bought its ');
    await first.close();

    const second = await launch({ profile });
    await second.page.goto(`${site.url}${PAGE}`);
    const again = new ReaderView(await second.openPanel(second.page));
    await again.settled();
    expect(await readingAt(again)).toBe('The town bought its ');

    const page = await second.context.newPage();
    await page.goto(second.extensionUrl('library.html'));
    const saved = await new LibraryView(page).open(TITLE);
    await saved.settled();
    expect(await readingAt(saved)).toBe('The town bought its ');
    // Read to its end it begins at the top again.
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForTimeout(700);
    await page.reload();
    await saved.settled();
    expect(await scrolled(page)).toBe(0);
    await second.close();
  } finally {
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});

test('an article that was searched for in the library opens with its hits marked, at the first', async ({
  colophon,
  read,
}) => {
  const panel = await read(PAGE);
  await panel.save();
  await expect(panel.saved).toBeVisible();
  const page = await colophon.context.newPage();
  await page.goto(colophon.extensionUrl('library.html'));
  const library = new LibraryView(page);
  await page.getByRole('searchbox').fill('barley fields');
  await expect(library.items.locator('.excerpt mark').first()).toBeVisible();
  const reader = await library.open(TITLE);
  await expect(search(page)).toHaveValue('barley fields');
  await expect(count(page)).toHaveText(/^1 of \d+$/);
  expect(await scrolled(page)).toBeGreaterThan(200);
  await page.keyboard.press('n');
  await expect(count(page)).toHaveText(/^2 of \d+$/);
  await page.keyboard.press('Escape');
  await expect(search(page)).toBeHidden();
  await expect(reader.title).toHaveText(TITLE);
});
