import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { settled } from '../support/settled.ts';
import { LEDGER, marks, offer, paragraph, said, select, setUpCorrections, show, toast } from './corrected-reader.tsx';
import { app, button, cards, content, openMenu } from './shown-reader.tsx';
import { anArticle, DONATION } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpCorrections();

describe('choosing paragraphs', () => {
  const start = async () => {
    const menu = await openMenu('Appeals');
    button('Mark an appeal in the text…', menu).click();
    await settled();
  };

  test('goes by keyboard from one to the next, folds with Enter and ends with Escape', async () => {
    await show(anArticle());
    await start();
    expect(app.querySelector('.choose-note')?.textContent).toContain('Choose a paragraph');
    await userEvent.keyboard('{Home}');
    expect(content().activeElement?.textContent).toContain('The boat comes');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(content().activeElement?.textContent).toBe('Satellites made the lamp a courtesy some twenty years ago.');
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(content().textContent).not.toContain('Satellites');
    expect(content().activeElement?.textContent).toBe('The letter came in March.');
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(app.querySelector('.choose-note')?.textContent).toBe('');
    expect(content().querySelector('[tabindex="0"], .chosen')).toBeNull();
    expect(cards()).toHaveLength(3);
  });

  test('goes by pointer, and no link is followed meanwhile', async () => {
    await show(anArticle());
    await start();
    const link = content().querySelector('a');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link?.dispatchEvent(click);
    await settled();
    expect(click.defaultPrevented).toBe(true);
    expect(content().textContent).not.toContain(LEDGER);
    button('Done choosing').click();
    await settled();
    expect(content().host.classList.contains('choosing')).toBe(false);
  });

  test('leaves the marks and what was put back alone', async () => {
    await show(anArticle(), { corrected: [said(DONATION.text, 'article')] });
    await start();
    for (const key of ['{Home}', ...Array.from({ length: 8 }, () => '{ArrowDown}')]) {
      await userEvent.keyboard(key);
      expect(content().activeElement?.closest('.passage')).toBeNull();
    }
  });

  test.each(['light', 'dark'])('shuts nobody out in %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    await show(anArticle(), { corrected: [said(DONATION.text, 'article')] });
    await start();
    expect(await violations()).toEqual([]);
    delete document.documentElement.dataset.theme;
  });
});

describe('what was said before on the site', () => {
  test('is shown again in what was saved: put back what was called article', async () => {
    await show(anArticle(), { corrected: [said(DONATION.text, 'article')] });
    expect(content().textContent).toContain('eleven of every thousand');
    expect(content().textContent).toContain('Part of the article, as you said');
    expect(app.querySelector('.appeals > summary')?.textContent).toBe('1 appeal from The Harbour Post, folded');
    button('Fold it again', content()).click();
    await settled();
    expect(content().textContent).not.toContain('eleven of every thousand');
    expect(toast()).toBe('Folded again');
  });

  test('is shown again: folded what was called an appeal, once with its number', async () => {
    const letter = '<p>The letter came to all of us in March of that year.</p>';
    await show(anArticle({ appeals: [], content: `${letter}<p>Something else.</p>${letter}` }), {
      corrected: [said('The letter came to all of us in March of that year.', 'appeal')],
    });
    expect(content().textContent).not.toContain('The letter came');
    expect(marks()).toHaveLength(1);
    expect(cards()).toHaveLength(1);
    expect(cards()[0]?.querySelector('.times')?.textContent).toContain('2 ×');
  });

  test('holds whatever is done with appeals', async () => {
    for (const everywhere of ['hide', 'leave', 'fold'] as const) {
      await show(anArticle(), { everywhere, corrected: [said(DONATION.text, 'article')] });
      expect(content().textContent).toContain('eleven of every thousand');
    }
  });

  test('in a private window is kept until the page is left, and said so', async () => {
    const { events } = await show(anArticle(), { isPrivate: true });
    await select(paragraph(LEDGER));
    offer()?.click();
    await settled();
    expect(toast()).toBe('Folded until you leave this page');
    expect(events[0]?.kept).toBe('until-left');
  });
});
