import path from 'node:path';
import type { FirefoxBrowser } from '../support/firefox-browser.ts';
import { screenText } from '../support/screen-text.ts';
import { downloaded, expect, type FirefoxPage } from './firefox-journey.ts';

const inDialog = (key: string): string =>
  `[...document.querySelectorAll('.export-foot button')].find((one) => one.textContent === ${JSON.stringify(screenText(key))})`;

/** Exports what the open dialog is about, in a form, under a name; hands back the file, once the dialog says that it is there. */
export async function exportAs(
  firefox: FirefoxBrowser,
  page: FirefoxPage,
  name: string | RegExp,
  ...chosen: string[]
): Promise<string> {
  for (const key of chosen) await page.press(`choice(${JSON.stringify(screenText(key))})`);
  await page.press(inDialog('exportStart'));
  const file = await downloaded(firefox, name);
  const said = screenText('exportDownloaded', path.basename(file));
  await expect.poll(() => page.value(`document.querySelector('.export [role=status]')?.textContent`)).toBe(said);
  await page.press(inDialog('close'));
  await expect.poll(() => page.value(`document.querySelectorAll('dialog.export').length`)).toBe(0);
  return file;
}
