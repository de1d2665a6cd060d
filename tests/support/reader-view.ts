import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { screenText } from './screen-text.ts';
import { SettingsView } from './settings-view.ts';

/** The three ways to treat appeals, by the words on screen. */
const DISPLAYS = { fold: 'displayFold', hide: 'displayHide', leave: 'displayLeave' } as const;

/** The reader on screen, in the panel or in a tab, found by what it says. */
export class ReaderView {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** The article's text, its folded appeals aside. */
  get content(): Locator {
    return this.page.getByTestId('article-content');
  }

  /** Title, origin, author and date above the text. */
  get head(): Locator {
    return this.page.locator('article > header');
  }

  /** What is said where there is no article. */
  get messageText(): Locator {
    return this.page.locator('.message');
  }

  get tryAnyway(): Locator {
    return this.page.getByRole('button', { name: screenText('tryAnyway') });
  }

  /** The line that folds all appeals: "2 appeals from example.org, folded". */
  get appealsSummary(): Locator {
    return this.page.locator('.colophon > .appeals > summary');
  }

  /** One card each. */
  get appeals(): Locator {
    return this.page.locator('.colophon details.appeal');
  }

  /** The appeals in their own words; seen only where a card is open. */
  get appealTexts(): Locator {
    return this.appeals.locator('.appeal-content');
  }

  /** What stands where the page holds no more of the article. */
  get cutLine(): Locator {
    return this.page.getByRole('note').filter({ hasText: screenText('cutShort') });
  }

  /** What says that an article may not be whole, or which other reading it is. */
  get doubt(): Locator {
    return this.page.locator('.readings-note');
  }

  get otherReadings(): Locator {
    return this.page.getByRole('main').getByRole('button', { name: screenText('readingOther') });
  }

  async readSelectionFromMenu(): Promise<void> {
    await this.page.getByRole('button', { name: screenText('appeals'), exact: true }).click();
    const menu = this.page.getByRole('dialog', { name: screenText('displayTitle') });
    await menu.getByRole('button', { name: screenText('selectionRead') }).click();
  }

  get saved(): Locator {
    return this.page.getByRole('button', { name: screenText('saved'), exact: true });
  }

  /** What stands in the text where a picture is missing. */
  get missingPicture(): Locator {
    return this.content.locator('.missing');
  }

  /** The line above a saved article that counts the pictures that could not be saved. */
  get missingPictures(): Locator {
    return this.page.locator('.missing-pictures > summary');
  }

  /** What stands in the footer's place where appeals are hidden. */
  get hiddenNote(): Locator {
    return this.page.locator('.hidden-note');
  }

  /** Waits until there is an article or a message. */
  async settled(): Promise<'article' | 'message'> {
    await expect(this.content.or(this.messageText).first()).toBeVisible({ timeout: 20_000 });
    return (await this.content.isVisible()) ? 'article' : 'message';
  }

  /** The article's text, blocks separated by line breaks. */
  async text(): Promise<string> {
    return await this.content.evaluate((host) =>
      [...(host.shadowRoot?.children ?? [])].map((part) => (part as HTMLElement).innerText).join('\n'),
    );
  }

  async message(): Promise<string> {
    return (await this.messageText.innerText()).replace(/\s+/g, ' ');
  }

  /** Opens the footer, if it is closed, and every card in it. */
  async unfold(): Promise<void> {
    const isOpen = await this.appealsSummary.evaluate((summary) => summary.closest('details')?.open === true);
    if (!isOpen) await this.appealsSummary.click();
    for (const card of await this.appeals.all()) {
      if (!(await card.evaluate((details) => (details as HTMLDetailsElement).open)))
        await card.locator('summary').click();
    }
  }

  async putBack(at: number): Promise<void> {
    await this.appeals
      .nth(at)
      .getByRole('button', { name: screenText('appealPutBack') })
      .click();
  }

  /** The paragraph of the text that holds a phrase. */
  paragraph(phrase: string): Locator {
    return this.content.locator('p, li, h2, h3, h4').filter({ hasText: phrase }).first();
  }

  /** Selects a paragraph as a reader does. */
  async select(phrase: string): Promise<void> {
    await this.paragraph(phrase).click({ clickCount: 3 });
  }

  /** Selects a paragraph and says that it is an appeal. */
  async callAppeal(phrase: string): Promise<void> {
    await this.select(phrase);
    await this.page.getByRole('button', { name: screenText('correctionThisIsAppeal') }).click();
  }

  async undo(): Promise<void> {
    await this.page
      .getByRole('button', { name: screenText('undo') })
      .last()
      .click();
  }

  async foldAgain(at: number): Promise<void> {
    await this.appeals
      .nth(at)
      .getByRole('button', { name: screenText('appealFoldAgain') })
      .click();
  }

  /** Chooses what happens to appeals, for all sites or for the one on screen. */
  async chooseDisplay(display: keyof typeof DISPLAYS, where: 'everywhere' | 'here'): Promise<void> {
    await this.page.getByRole('button', { name: screenText('appeals'), exact: true }).click();
    const menu = this.page.getByRole('dialog', { name: screenText('displayTitle') });
    // The second group is named by the site, whose name the journeys need not know.
    const everywhere = menu.getByRole('group', { name: screenText('displayEverywhere') });
    const group = where === 'everywhere' ? everywhere : menu.getByRole('group').nth(1);
    // Each choice has a note behind its name, so the beginning counts.
    const choice = new RegExp(`^${screenText(DISPLAYS[display])}`);
    await group.getByRole('radio', { name: choice }).check();
    await menu.getByRole('button', { name: screenText('close') }).click();
  }

  /** The buttons by which what is folded on the page itself is shown there, and folded again. */
  get showOnPage(): Locator {
    return this.appeals.getByRole('button', { name: screenText('appealShowOnPage') });
  }

  get foldOnPage(): Locator {
    return this.appeals.getByRole('button', { name: screenText('appealFoldOnPage') });
  }

  /** Turns the switch in the appeals menu that folds support overlays on the pages of this site. */
  async turnFolding(isOn: boolean): Promise<void> {
    await this.page.getByRole('button', { name: screenText('appeals'), exact: true }).click();
    const menu = this.page.getByRole('dialog', { name: screenText('displayTitle') });
    await menu.getByRole('switch').setChecked(isOn);
    await menu.getByRole('button', { name: screenText('close') }).click();
  }

  /** The settings over the article. */
  get settings(): Locator {
    return this.page.getByRole('dialog', { name: screenText('settings'), exact: true });
  }

  /** Shows the settings over the article, from the appeals menu. */
  async openSettings(): Promise<void> {
    await this.page.getByRole('button', { name: screenText('appeals'), exact: true }).click();
    await this.page.getByRole('button', { name: screenText('toSettings') }).click();
  }

  /** The settings in the frame over the article. */
  async settingsFrame(): Promise<SettingsView<Frame>> {
    const frame = await (await this.settings.locator('iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('The settings have no frame.');
    const shown = new SettingsView(frame);
    await shown.marks.waitFor();
    return shown;
  }

  /** Takes the settings over the article to a tab of their own. */
  async settingsToTab(): Promise<void> {
    await this.settings.getByRole('button', { name: screenText('openInTab'), exact: true }).click();
  }

  /** Goes to all that is chosen for the article's site, from the appeals menu. */
  async openSite(host: string): Promise<void> {
    await this.page.getByRole('button', { name: screenText('appeals'), exact: true }).click();
    await this.page.getByRole('button', { name: screenText('siteAll', host) }).click();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: screenText('save'), exact: true }).click();
  }

  async isSaved(): Promise<boolean> {
    await this.saved.waitFor({ timeout: 20_000 });
    return true;
  }

  /** Takes away what was said about things that just happened. */
  async dismissToasts(): Promise<void> {
    const close = this.page.getByRole('button', { name: screenText('dismiss'), exact: true });
    for (let left = await close.count(); left > 0; left -= 1) await close.first().click();
  }

  async openInTab(): Promise<void> {
    await this.chooseMore('openInTab');
  }

  /** Opens the library: in the panel, in its place. */
  async openLibrary(): Promise<void> {
    await this.page.getByRole('button', { name: screenText('library'), exact: true }).click();
  }

  /** Opens the whole library in a tab, from the panel. */
  async openWholeLibrary(): Promise<void> {
    await this.openLibrary();
    await this.page.getByRole('button', { name: screenText('libraryWhole') }).click();
  }

  /** Chooses from the menu of what else can be done. */
  async chooseMore(name: Parameters<typeof screenText>[0]): Promise<void> {
    await this.page.getByRole('button', { name: screenText('more'), exact: true }).click();
    await this.page.getByRole('button', { name: screenText(name), exact: true }).click();
  }
}
