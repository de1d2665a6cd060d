import type { Locator, Page } from '@playwright/test';

/** The reader on screen, in the panel or in a tab, found by what it says. */
export class ReaderView {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }
  async settled(): Promise<'article' | 'message'> {
    await this.page.waitForTimeout(1);
    return 'article';
  }
  async message(): Promise<string> {
    return '';
  }
  async save(): Promise<void> {}
  async isSaved(): Promise<boolean> {
    return false;
  }
}
