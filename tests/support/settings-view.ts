import type { Frame, Locator, Page } from '@playwright/test';
import { screenText } from './screen-text.ts';

/** The settings on screen, found by what they say: in a tab, or in the reader's frame. */
export class SettingsView<On extends Page | Frame = Page> {
  readonly page: On;

  constructor(page: On) {
    this.page = page;
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1, name: screenText('settings') });
  }

  /** The choice of what is done with appeals in the reader; each has a note behind its name, so the beginning counts. */
  display(name: 'displayFold' | 'displayHide' | 'displayLeave'): Locator {
    return this.page.getByRole('radio', { name: new RegExp(`^${screenText(name)}`) });
  }

  /** What is done with one kind of appeals. */
  kind(name: 'kind_donation' | 'kind_membership' | 'kind_newsletter'): Locator {
    return this.page.getByRole('combobox', { name: new RegExp(`^${screenText(name)}`) });
  }

  /** Shows a part of the settings by the way that leads to it. */
  async goTo(
    name: 'partReading' | 'appeals' | 'partSites' | 'partPermissions' | 'partFile' | 'partDiagnostics',
  ): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('link', { name: screenText(name), exact: true })
      .click();
  }

  get search(): Locator {
    return this.page.getByRole('searchbox');
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
