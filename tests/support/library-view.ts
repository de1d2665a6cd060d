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
    return this.page.getByRole('list', { name: screenText('libraryList') }).getByRole('listitem');
  }

  /** Opens a saved article. */
  async open(title: string): Promise<ReaderView> {
    await this.page.getByRole('link', { name: title }).click();
    await this.page.waitForURL(/reader\.html/);
    return new ReaderView(this.page);
  }

  async remove(title: string): Promise<void> {
    await this.items.filter({ hasText: title }).hover();
    await this.page.getByRole('button', { name: screenText('libraryRemove', title) }).click();
  }

  /** Opens the dialog that exports an article. */
  async exportOne(title: string): Promise<void> {
    await this.items.filter({ hasText: title }).hover();
    await this.page.getByRole('button', { name: screenText('exportNamed', title) }).click();
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: screenText('undo') }).click();
  }
}
