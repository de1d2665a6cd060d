import type { ExtensionBrowser } from '../../tests/support/extension-browser.ts';
import { ReaderView } from '../../tests/support/reader-view.ts';
import { screenText } from '../../tests/support/screen-text.ts';
import { drawAll, THEMES, type Theme } from './draw.ts';
import { ARTICLES, MESSAGES, type ReaderState } from './reader-states.ts';

const PANEL = [320, 400, 640] as const;
const TAB = [1280] as const;
const LIGHT_AND_DARK = ['light', 'dark'] as const;

interface Drawing {
  browser: ExtensionBrowser;
  view: ReaderView;
  /** Opens an address beside the panel, and waits until that has settled. */
  visit: (address: string) => Promise<void>;
  /** Whether a kind of picture is wanted. */
  wants: (name: string) => boolean;
}

/** Draws every view in every width, theme and direction in which it can go wrong. */
export async function drawMatrix(drawing: Drawing): Promise<void> {
  const { view, visit, wants } = drawing;
  for (const { name, address, states, isWhole } of ARTICLES) {
    const wanted = states.filter((state) => wants(`${name}-${state.name}`));
    if (wanted.length === 0) continue;
    await visit(address);
    const themes = isWhole ? THEMES : LIGHT_AND_DARK;
    for (const state of wanted) await drawState(view, `${name}-${state.name}`, state, PANEL, themes);
  }
  for (const [name, address] of MESSAGES) {
    if (!wants(name)) continue;
    await visit(address);
    await drawAll(view.page, name, { widths: PANEL, themes: LIGHT_AND_DARK });
  }
  await drawTabs(drawing);
  await drawPages(drawing);
}

async function drawState(
  view: ReaderView,
  name: string,
  state: ReaderState,
  widths: readonly number[],
  themes: readonly Theme[],
): Promise<void> {
  await state.open(view);
  await drawAll(view.page, name, { widths, themes }, state.aim && (() => state.aim?.(view) ?? Promise.resolve()));
  await state.close(view);
}

/** The reader in a tab of its own. */
async function drawTabs({ browser, view, visit, wants }: Drawing): Promise<void> {
  for (const { name, address, states } of ARTICLES) {
    const wanted = states.filter((state) => wants(`tab-${name}-${state.name}`));
    if (wanted.length === 0) continue;
    await visit(address);
    const opened = browser.context.waitForEvent('page');
    await view.openInTab();
    const tab = new ReaderView(await opened);
    await tab.settled();
    // Its keys are heard once the buttons tell them.
    await tab.page.locator('.bar [aria-keyshortcuts]').first().waitFor();
    for (const state of wanted) await drawState(tab, `tab-${name}-${state.name}`, state, TAB, LIGHT_AND_DARK);
    await tab.page.close();
  }
}

/** The library, full and empty, and the settings. */
async function drawPages({ browser, wants }: Drawing): Promise<void> {
  const page = await browser.context.newPage();
  const widths = [...PANEL, ...TAB];
  if (wants('settings')) {
    await page.goto(browser.extensionUrl('options.html'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await drawAll(page, 'settings', { widths, themes: THEMES });
    const keys = page.getByRole('heading', { name: screenText('keysTitle') });
    await keys.waitFor();
    const aim = (): Promise<void> => keys.evaluate((title) => title.scrollIntoView({ block: 'start' }));
    await drawAll(page, 'settings-keys', { widths, themes: LIGHT_AND_DARK }, aim);
  }
  if (wants('library')) {
    await page.goto(browser.extensionUrl('library.html'));
    await page.getByRole('list', { name: screenText('libraryList') }).waitFor();
    await drawAll(page, 'library', { widths, themes: THEMES });
    await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('nothing is called so');
    await drawAll(page, 'library-empty', { widths, themes: LIGHT_AND_DARK });
  }
  await page.close();
}
