import { expect, type Locator, type Page } from '@playwright/test';
import { screenPattern, screenText } from './screen-text.ts';

/** The three ways to treat appeals, by the words on screen. */
const DISPLAYS = { fold: 'display_fold', hide: 'display_hide', leave: 'display_leave' } as const;

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
    return this.page.locator('.reading .content');
  }

  /** What is said where there is no article. */
  get messageText(): Locator {
    return this.page.locator('.state');
  }

  get tryAnyway(): Locator {
    return this.page.getByRole('button', { name: screenText('tryAnyway') });
  }

  /** The line that folds all appeals: "2 appeals from example.org, folded". */
  get appealsSummary(): Locator {
    return this.page.locator('.colophon > summary');
  }

  /** One card each. */
  get appeals(): Locator {
    return this.page.locator('.appeal-card');
  }

  /** The appeals in their own words; seen only where a card is open. */
  get appealTexts(): Locator {
    return this.appeals.locator('.content');
  }

  get saved(): Locator {
    return this.page.getByRole('button', { name: screenText('saved') });
  }

  get missingPicture(): Locator {
    return this.content.locator('.missing').first();
  }

  /** Waits until there is an article or a message. */
  async settled(): Promise<'article' | 'message'> {
    await expect(this.content.or(this.messageText).first()).toBeVisible({ timeout: 20_000 });
    return (await this.content.isVisible()) ? 'article' : 'message';
  }

  /** The article's text, blocks separated by line breaks. */
  async text(): Promise<string> {
    return await this.content.innerText();
  }

  async message(): Promise<string> {
    return (await this.messageText.innerText()).replace(/\s+/g, ' ');
  }

  /** Opens the footer and every card in it. */
  async unfold(): Promise<void> {
    await this.appealsSummary.click();
    for (const card of await this.appeals.all()) {
      if (!(await card.evaluate((details) => (details as HTMLDetailsElement).open)))
        await card.locator('summary').click();
    }
  }

  async putBack(at: number): Promise<void> {
    await this.appeals
      .nth(at)
      .getByRole('button', { name: screenText('putBack') })
      .click();
  }

  async foldAgain(at: number): Promise<void> {
    await this.appeals
      .nth(at)
      .getByRole('button', { name: screenText('foldAgain') })
      .click();
  }

  /** Chooses what happens to appeals, for all sites or for the one on screen. */
  async chooseDisplay(display: keyof typeof DISPLAYS, where: 'everywhere' | 'here'): Promise<void> {
    await this.page.getByRole('button', { name: screenText('displayMenu') }).click();
    const name = where === 'everywhere' ? screenText('displayEverywhere') : screenPattern('displayHere');
    await this.page.getByRole('group', { name }).getByLabel(screenText(DISPLAYS[display])).check();
    await this.page.keyboard.press('Escape');
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: screenText('save'), exact: true }).click();
  }

  async isSaved(): Promise<boolean> {
    await this.saved.waitFor({ timeout: 20_000 });
    return true;
  }

  async openInTab(): Promise<void> {
    await this.page.getByRole('button', { name: screenText('openInTab') }).click();
  }

  async openLibrary(): Promise<void> {
    await this.page.getByRole('button', { name: screenText('openLibrary') }).click();
  }
}
