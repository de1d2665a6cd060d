import type { Locator, Page } from '@playwright/test';
import { ReaderView } from './reader-view.ts';
import { screenText } from './screen-text.ts';

/** The library on screen. */
export class LibraryView {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** One for each saved article. */
  get items(): Locator {
    return this.page.getByRole('listitem');
  }

  /** Opens a saved article; it may come in this tab or in another. */
  async open(title: string): Promise<ReaderView> {
    const opened = this.page
      .context()
      .waitForEvent('page', { timeout: 3000 })
      .catch(() => this.page);
    await this.page.getByRole('link', { name: title }).click();
    const page = await opened;
    await page.waitForURL(/reader\.html/);
    return new ReaderView(page);
  }

  async remove(title: string): Promise<void> {
    const item = this.items.filter({ hasText: title });
    await item.hover();
    await item.getByRole('button', { name: screenText('remove') }).click();
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: screenText('undo') }).click();
  }
}
