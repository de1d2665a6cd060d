import { describe, expect, test } from 'vitest';
import { settled } from '../support/settled.ts';
import { app, button, cards, content, footer, openMenu, setUpReader, showReading } from './shown-reader.tsx';
import { anArticle } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();

/** An article with a donation in its text and a newsletter around it. */
describe('kinds of appeals that are treated otherwise', () => {
  test('of the hidden ones the number is told, the others are folded; all stand there when they are asked for', async () => {
    await showReading(anArticle(), { kinds: { newsletter: 'hide' } });
    expect(cards().map((card) => card.querySelector('.kind')?.textContent)).toEqual(['Donation']);
    expect(app.querySelector('.hidden-note')?.textContent).toContain('1 appeal from The Harbour Post is hidden');
    expect(footer()?.querySelector('h2')?.textContent).toBe('1 appeal from The Harbour Post, folded');
    expect(await violations()).toEqual([]);
    button('Show').click();
    await settled();
    expect(cards()).toHaveLength(2);
    expect(app.querySelector('.hidden-note')).toBeNull();
    expect(document.activeElement?.closest('details.appeal')?.querySelector('.kind')?.textContent).toBe('Newsletter');
  });

  test('one that is left stands in the text, though all others are hidden', async () => {
    await showReading(anArticle(), { everywhere: 'hide', kinds: { donation: 'leave' } });
    expect(content().querySelector('.passage')).not.toBeNull();
    expect(footer()?.querySelector('h2')?.textContent).toBe('1 appeal from The Harbour Post');
    expect(app.querySelector('.hidden-note')).not.toBeNull();
  });

  test('a site with a choice of its own keeps to it; the menu tells that some kinds are treated otherwise', async () => {
    await showReading(anArticle(), { here: 'fold', kinds: { newsletter: 'hide', donation: 'leave' } });
    expect(cards()).toHaveLength(2);
    expect(content().querySelector('.passage')).toBeNull();
    const menu = await openMenu('Appeals');
    expect(menu.textContent).toContain('You chose something else for some kinds');
  });
});
