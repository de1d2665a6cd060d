import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { settled } from '../support/settled.ts';
import { LEDGER, marks, offer, paragraph, select, setUpCorrections, show, toast } from './corrected-reader.tsx';
import { app, button, cards, content } from './shown-reader.tsx';
import { anArticle } from './ui-articles.ts';

setUpCorrections();

describe('a selection', () => {
  test('is folded whole paragraph by whole paragraph, with a mark and a card', async () => {
    const before = (await show(anArticle())) && content().textContent;
    await select(paragraph('The boat comes'), paragraph(LEDGER));
    offer()?.click();
    await settled();
    expect(content().textContent).not.toContain('The boat comes');
    expect(content().textContent).not.toContain(LEDGER);
    expect(content().textContent).toContain('A light that no one needs to see');
    // One mark for both, and the one that was there right after them joins it.
    expect(marks().map(({ textContent }) => textContent)).toEqual(['2 messages from The Harbour Post, folded']);
    expect(cards().map((card) => card.querySelector('.kind')?.textContent)).toEqual([
      'Donation',
      'Appeal',
      'Newsletter',
    ]);
    expect(cards()[1]?.querySelector('.why')?.textContent).toBe('Folded because you called it an appeal.');
    const link = cards()[1]?.querySelector('.appeal-content')?.shadowRoot?.querySelector('a');
    expect(link?.href).toBe('https://harbourpost.example/ledger');
    expect(toast()).toBe('Folded, also when you read it again on harbourpost.example');
    expect(offer()).toBeNull();
    button('Undo').click();
    await settled();
    expect(content().textContent).toBe(before);
    expect(cards()).toHaveLength(2);
  });

  test('is taken back later from its card, and the focus goes where it stands', async () => {
    await show(anArticle());
    await select(paragraph(LEDGER));
    offer()?.click();
    await settled();
    marks()[0]?.click();
    await vi.waitFor(() => expect(document.activeElement).toBe(cards()[1]?.querySelector('summary')));
    button('This is part of the article', cards()[1]).click();
    await settled();
    expect(content().activeElement?.textContent).toContain(LEDGER);
    expect(cards()).toHaveLength(2);
  });

  test('of a mark, of nothing or outside the text offers nothing', async () => {
    await show(anArticle());
    document.getSelection()?.selectAllChildren(app.querySelector('h1') ?? app);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(offer()).toBeNull();
  });

  test('is let go with Escape', async () => {
    await show(anArticle());
    await select(paragraph(LEDGER));
    await userEvent.keyboard('{Escape}');
    expect(offer()).toBeNull();
  });

  test.each([320, 400, 640])('has its button within a page of %i pixels', async (width) => {
    app.style.inlineSize = `${width}px`;
    await show(anArticle());
    await select(paragraph('The boat comes'));
    const box = offer()?.getBoundingClientRect();
    const around = content().host.getBoundingClientRect();
    expect(box?.left).toBeGreaterThanOrEqual(around.left);
    expect(box?.right).toBeLessThanOrEqual(around.right + 0.5);
  });

  test('in a list, a table or lines takes what was touched and no more', async () => {
    await show(
      anArticle({
        appeals: [],
        content:
          '<ul><li>The first of the ships</li><li>The second of the ships</li></ul><p>A line of a poem<br>Another line of it</p><table><tr><td>A cell of the table</td><td>Another cell of it</td></tr></table><figure><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt=""><figcaption>A picture of the ships</figcaption></figure>',
      }),
    );
    const before = content().querySelector('ul')?.parentNode?.textContent;
    for (const [text, names] of [
      ['The second', 'li'],
      ['Another cell', 'td'],
      ['A picture of', 'figcaption'],
    ] as const) {
      await select(paragraph(text, names));
      offer()?.click();
      await settled();
      expect(content().textContent).not.toContain(text);
    }
    const line = paragraph('Another line').lastChild;
    document.getSelection()?.setBaseAndExtent(line ?? app, 2, line ?? app, 9);
    await vi.waitFor(() => expect(offer()).not.toBeNull());
    offer()?.click();
    await settled();
    expect(content().textContent).toContain('A line of a poem');
    expect(content().textContent).not.toContain('Another line of it');
    expect(content().querySelectorAll('li')).toHaveLength(2);
    expect(content().querySelectorAll('td')).toHaveLength(2);
    expect(content().querySelectorAll('figure img')).toHaveLength(1);
    // What stands side by side is one appeal: the cell and the words below the picture.
    expect(cards()).toHaveLength(3);
    // Each way back leads to the same text, in whatever order.
    for (let left = 3; left > 0; left--) {
      button('This is part of the article', cards()[left % 2 === 0 ? left - 1 : 0]).click();
      await settled();
    }
    expect(content().querySelector('ul')?.parentNode?.textContent).toBe(before);
    expect(marks()).toHaveLength(0);
  });
});
