import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..', '..');

/** Where pictures go: those of the README are committed, all others are to be looked at. */
export const FOLDERS = {
  readme: path.join(root, 'docs', 'screenshots'),
  store: path.join(root, 'docs', 'store'),
  matrix: path.join(root, 'screenshots'),
};

/** From now on pictures that are not committed go into a folder of their own below theirs. */
export function drawInto(name: string): void {
  FOLDERS.matrix = path.join(root, 'screenshots', name);
}

/** Bytes: the README stays quick to open. */
const MOST_BYTES = 250_000;

/** Milliseconds until nothing moves any more, once letters are there. */
const REST = 150;

export const THEMES = ['light', 'sepia', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

const drawn: string[] = [];

/** A picture that was written belongs into the report. */
export const note = (file: string): void => void drawn.push(file);

/** Draws a page as it stands. */
export async function draw(page: Page, where: keyof typeof FOLDERS, name: string): Promise<void> {
  const folder = FOLDERS[where];
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(REST);
  await page.screenshot({ path: file, animations: 'disabled' });
  if (where === 'readme' && fs.statSync(file).size > MOST_BYTES)
    throw new Error(`${file} is larger than ${MOST_BYTES} bytes`);
  note(file);
}

/** Sets a page's width, height and colours. */
export async function dress(page: Page, width: number, theme: Theme, height = 800): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
}

/** Draws a page in each width and theme; `before` each picture something may be brought into place. */
export async function drawAll(
  page: Page,
  name: string,
  { widths, themes }: { widths: readonly number[]; themes: readonly Theme[] },
  before?: () => Promise<void>,
): Promise<void> {
  for (const width of widths) {
    for (const theme of themes) {
      await dress(page, width, theme);
      await before?.();
      await draw(page, 'matrix', `${name}-${width}-${theme}`);
    }
  }
}

/** What was drawn, a line each. */
export const report = (): string =>
  drawn.map((file) => `${String(fs.statSync(file).size).padStart(7)} bytes  ${path.relative(root, file)}`).join('\n');
