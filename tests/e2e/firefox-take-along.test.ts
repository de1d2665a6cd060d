import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FirefoxBrowser } from '../support/firefox-browser.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { expect, named, tabOf, test } from './firefox-journey.ts';

/** The browser's own viewer of PDFs, as far as it is named below. */
declare const PDFViewerApplication: {
  pdfDocument: {
    numPages: number;
    getPage(at: number): Promise<{ getTextContent(): Promise<{ items: { str: string; hasEOL: boolean }[] }> }>;
  } | null;
};

/** From now on what is printed goes to a file at once, as if the dialog had been answered so; hands back the file. */
async function printToFile(firefox: FirefoxBrowser, name: string): Promise<string> {
  const printer = 'Mozilla Save to PDF';
  const file = path.join(firefox.downloads, name);
  const settings = `print.printer_${printer.replaceAll(' ', '_')}`;
  await firefox.prefer('print.always_print_silent', true);
  await firefox.prefer('print_printer', printer);
  await firefox.prefer(`${settings}.print_to_file`, true);
  await firefox.prefer(`${settings}.print_to_filename`, file);
  return file;
}

/** The words on a printed file, as the browser's own viewer reads them, in a tab of its own. */
async function wordsOn(firefox: FirefoxBrowser, file: string): Promise<string> {
  const isWhole = () => fs.existsSync(file) && /%%EOF\s*$/.test(fs.readFileSync(file, 'latin1'));
  await expect.poll(isWhole, { timeout: 15_000 }).toBe(true);
  await firefox.openTab(pathToFileURL(file).href);
  await expect.poll(() => tabOf(firefox).value('Boolean(window.PDFViewerApplication?.pdfDocument)')).toBe(true);
  const words = await firefox.marionette.run(async () => {
    const { pdfDocument } = PDFViewerApplication;
    const lines: string[] = [];
    for (let at = 1; at <= (pdfDocument?.numPages ?? 0); at += 1) {
      const { items } = (await (await pdfDocument?.getPage(at))?.getTextContent()) ?? { items: [] };
      lines.push(...items.map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str)));
    }
    return lines.join('');
  }, []);
  await firefox.closeTab();
  return words;
}

test('in Firefox, what is printed from the sidebar is what is on screen there: all pages together, or what was selected', async ({
  site,
  firefox,
  sidebar,
  tab,
}) => {
  const all = ['sixty. The board in the capital', 'forty-eight cannon balls', 'give or take twenty years'];
  const ask = 'please support our journalism';
  /** Chooses it from the sidebar's menu; a tab opens for it. Hands back what is on the paper. */
  const print = async (name: string): Promise<string> => {
    const file = await printToFile(firefox, name);
    await sidebar.press(named('more'));
    await sidebar.press(named('print'));
    await firefox.toTab('reader.html');
    return await wordsOn(firefox, file);
  };
  await firefox.goto(`${site.url}three-pages.html`);
  await firefox.clickAction();
  await sidebar.press(named('pagesReadAll'));
  await sidebar.reads(all[2] ?? '');
  const asked = site.requests.length;
  const words = await sidebar.value('article()');
  const paper = await print('all.pdf');
  expect(all.filter((phrase) => !paper.includes(phrase))).toEqual([]);
  expect(paper).toContain('Ines Marlow');
  for (const other of [screenPlural('pagesAll', 3, '3'), screenText('pagesOnlyThis'), ask])
    expect(paper).not.toContain(other);
  await firefox.toTab('reader.html');
  expect(await tab.value('article()')).toBe(words);
  // Nothing was asked of the site for it.
  expect(site.requests.slice(asked).filter((address) => address.includes('.html'))).toEqual([]);

  // Reloading shows the same, and does not print again.
  await expect.poll(() => tab.value('location.hash')).toBe('');
  await firefox.marionette.send('WebDriver:Refresh');
  await tab.reads(all[2] ?? '');
  expect(await tab.value('article()')).toBe(words);
  // What was opened is on the paper too.
  await tab.press(`document.querySelector('.colophon > .appeals:not([open]) > summary')`);
  const opened = await printToFile(firefox, 'opened.pdf');
  await tab.press(named('more'));
  await tab.press(named('print'));
  expect(await wordsOn(firefox, opened)).toContain(ask);
  await firefox.toTab('reader.html');
  await firefox.closeTab();

  await firefox.toTab('three-pages.html');
  await tab.value(`getSelection().selectAllChildren(document.querySelector('article p'))`);
  await sidebar.reads(all[0] ?? '');
  await sidebar.press(`document.querySelector('[popovertarget="appeals-menu"]')`);
  await sidebar.press(named('selectionRead'));
  await expect.poll(() => sidebar.value('article()')).not.toContain(all[0]);
  const selected = await sidebar.value('article()');
  expect(selected).toContain('the plans for a fourth in a cupboard');
  const chosen = await print('selected.pdf');
  expect(chosen).toContain('the plans for a fourth in a cupboard');
  expect(all.filter((phrase) => chosen.includes(phrase))).toEqual([]);
  await firefox.toTab('reader.html');
  expect(await tab.value('article()')).toBe(selected);
});
