import type { Locator } from '@playwright/test';
import type { ReaderView } from './reader-view.ts';
import { screenPlural, screenText } from './screen-text.ts';

/** The marks of an article on screen. */
export class MarksView {
  readonly reader: ReaderView;

  constructor(reader: ReaderView) {
    this.reader = reader;
  }

  /** What is marked in a colour in the text, or has a note (`noted`). */
  async painted(name: 'yellow' | 'green' | 'blue' | 'pink' | 'noted'): Promise<string[]> {
    return await this.reader.page.evaluate((highlight) => {
      return [...(CSS.highlights.get(highlight) ?? [])].map(
        ({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        },
      );
    }, `colophon-mark-${name}`);
  }

  /** Marks a paragraph in a colour. */
  async mark(phrase: string, colour: 'markYellow' | 'markGreen' | 'markBlue' | 'markPink'): Promise<void> {
    await this.reader.select(phrase);
    await this.tool(screenText('markIn', screenText(colour))).click();
  }

  tool(name: string): Locator {
    return this.reader.page.getByRole('toolbar', { name: screenText('selectionTools') }).getByRole('button', { name });
  }

  /** The card of a mark. */
  get card(): Locator {
    return this.reader.content.locator('.mark-card');
  }

  get note(): Locator {
    return this.reader.page.getByRole('textbox', { name: screenText('markNoteLabel') });
  }

  /** Opens the list of marks. */
  async openList(): Promise<Locator> {
    const { page } = this.reader;
    const names = [screenText('marks'), ...[1, 2].map((count) => screenPlural('marksCount', count, '\\d+'))];
    await page.getByRole('button', { name: screenText('more'), exact: true }).click();
    await page
      .getByRole('dialog', { name: screenText('more') })
      .getByRole('button', { name: new RegExp(`^(?:${names.join('|')})`) })
      .click();
    return page.getByRole('dialog', { name: screenText('marks'), exact: true });
  }
}
