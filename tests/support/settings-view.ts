import type { Locator, Page } from '@playwright/test';
import { screenText } from './screen-text.ts';

/** The settings page on screen, found by what it says. */
export class SettingsView {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1, name: screenText('settings') });
  }

  /** The choice of what is done with appeals in the reader; each has a note behind its name, so the beginning counts. */
  display(name: 'displayFold' | 'displayHide' | 'displayLeave'): Locator {
    return this.page.getByRole('radio', { name: new RegExp(`^${screenText(name)}`) });
  }

  get marks(): Locator {
    return this.page.getByRole('switch', { name: new RegExp(`^${screenText('settingsMarks')}`) });
  }

  get folding(): Locator {
    return this.page.getByRole('switch', { name: new RegExp(`^${screenText('folding')}`) });
  }

  /** The sites where something else was chosen. */
  get sites(): Locator {
    return this.page.locator('.sites li');
  }
}
