import { describe, expect, test } from 'vitest';
import type { Appeal } from '../../src/appeals/appeal.ts';
import { exportWords } from '../../src/ui/export/export-words.ts';
import { settled } from '../support/settled.ts';
import {
  app,
  button,
  cards,
  content,
  footer,
  inText,
  mark,
  openMenu,
  said,
  setUpReader,
  show,
  showReading,
} from './shown-reader.tsx';
import { anArticle, aReading, DONATION, NEWSLETTER } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();

describe('the mark of a fold', () => {
  test('is a note with a button in it, to a screen reader', async () => {
    await showReading(anArticle());
    expect(mark()?.parentElement?.getAttribute('role')).toBe('note');
    // The note itself has no name: it would be said twice.
    expect(mark()?.parentElement?.hasAttribute('aria-label')).toBe(false);
    expect(mark()?.getAttribute('aria-label')).toBe('A message from The Harbour Post, folded. Read it');
    expect(await violations()).toEqual([]);
  });

  test('does not stand there where marks are not wanted; the footer does', async () => {
    await showReading(anArticle(), { marks: false });
    expect(mark()).toBeNull();
    expect(cards()).toHaveLength(2);
    button('This is part of the article', cards()[0]).click();
    await settled();
    expect(inText()).toContain('three euros a month');
    button('Fold it again', content()).click();
    await settled();
    expect(inText()).not.toContain('three euros a month');
    // The place it was folded at has nothing to focus: its card in the footer takes the focus.
    expect(document.activeElement?.closest('details.appeal')).toBe(cards()[0]);
  });
});

describe('marks that follow each other', () => {
  const marks = () => [...content().querySelectorAll<HTMLElement>('.fold-mark')];
  const said = () => marks().map((one) => one.textContent);
  const three = (between: string) =>
    anArticle({
      content: `<p>One.</p><div data-colophon-appeal="a1"></div>${between}<section><div data-colophon-appeal="a2"></div></section> <div data-colophon-appeal="a3"></div><p>Two.</p>`,
      appeals: [
        DONATION,
        { ...NEWSLETTER, placement: 'inline' },
        { ...DONATION, id: 'a3', text: 'Third', html: '<p>Third</p>' },
      ],
    });

  test('with nothing between are one that counts them', async () => {
    await showReading(three(' '));
    expect(said()).toEqual(['3 messages from The Harbour Post, folded']);
    expect(marks()[0]?.getAttribute('aria-label')).toBe('3 messages from The Harbour Post, folded. Read them');
    marks()[0]?.click();
    await settled();
    expect(cards().map(({ open }) => open)).toEqual([true, false, false]);
    expect(await violations()).toEqual([]);
  });

  test('name a site that has lines in its name', async () => {
    await showReading({ ...three(' '), siteName: 'Harbour | News | Sea | Post' });
    const name = 'Harbour\u00a0|\u00a0News\u00a0|\u00a0Sea\u00a0|\u00a0Post';
    expect(said()).toEqual([`3 messages from ${name}, folded`]);
    expect(marks()[0]?.getAttribute('aria-label')).toBe(`3 messages from ${name}, folded. Read them`);
    expect(footer()?.querySelector('summary')?.textContent).toContain(`3 appeals from ${name}`);
    expect(exportWords().appeals(3, 'Harbour | News | Sea | Post')).toBe(`3 appeals from ${name}, folded`);
  });

  test.each([
    ['text', '<p>Between.</p>'],
    ['a picture', '<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></figure>'],
  ])('with %s between stay two', async (_, between) => {
    await showReading(three(between));
    expect(said()).toEqual(['a message from The Harbour Post, folded', '2 messages from The Harbour Post, folded']);
  });

  test('part where one of them is put back, and join again', async () => {
    const reading = aReading(three(''));
    await show({ kind: 'article', reading });
    reading.appeals.setPutBack(new Set(['a2']));
    await settled();
    expect(said()).toEqual(['a message from The Harbour Post, folded', 'a message from The Harbour Post, folded']);
    expect(inText()).toContain('Thursday Boat');
    reading.appeals.setPutBack(new Set(['a1']));
    await settled();
    expect(said()).toEqual(['2 messages from The Harbour Post, folded']);
    reading.appeals.setPutBack(new Set());
    await settled();
    expect(said()).toEqual(['3 messages from The Harbour Post, folded']);
    // The place of each is where the mark stands that counts it.
    reading.appeals.goTo('a3');
    await settled();
    expect(content().activeElement).toBe(marks()[0]);
  });
});

describe('folded appeals', () => {
  test('stand closed at the end, a mark in their place', async () => {
    await showReading(anArticle());
    expect(inText()).not.toContain('eleven of every thousand');
    expect(mark()?.textContent).toBe('a message from The Harbour Post, folded');
    expect(mark()?.closest('[role=note]')).not.toBeNull();
    expect(footer()?.open).toBe(false);
    expect(footer()?.querySelector('summary')?.textContent).toBe('2 appeals from The Harbour Post, folded');
    expect(cards().map((card) => card.querySelector('.kind')?.textContent)).toEqual(['Donation', 'Newsletter']);
    expect(cards()[0]?.querySelector('.why')?.textContent).toMatch(
      /^Folded because it asks for money \(“three euros a month”\), .* and links to a page for supporters \(“harbourpost\.example\/support”\)\.$/,
    );
    expect(cards()[1]?.querySelector('.times')?.textContent).toContain('5 ×');
    const link = cards()[0]?.querySelector('.appeal-content')?.shadowRoot?.querySelector('a');
    expect(link?.href).toBe('https://harbourpost.example/support');
  });

  test('the mark opens the footer at its appeal, and the focus goes there', async () => {
    await showReading(anArticle());
    mark()?.click();
    await settled();
    expect(footer()?.open).toBe(true);
    expect(cards().map(({ open }) => open)).toEqual([true, false]);
    expect(document.activeElement).toBe(cards()[0]?.querySelector('summary'));
  });

  test('one goes back to where it stood, and is folded again there', async () => {
    await showReading(anArticle());
    mark()?.click();
    await settled();
    button('This is part of the article', cards()[0]).click();
    await settled();
    const text = inText();
    expect(text.indexOf('no one asked her')).toBeLessThan(text.indexOf('eleven of every thousand'));
    expect(text.indexOf('eleven of every thousand')).toBeLessThan(text.indexOf('A light that no one'));
    expect(content().activeElement?.className).toBe('passage article');
    expect(footer()?.querySelector('summary')?.textContent).toBe('1 appeal from The Harbour Post, folded');
    button('Fold it again', content()).click();
    await settled();
    expect(inText()).not.toContain('eleven of every thousand');
    expect(content().activeElement).toBe(mark());
  });

  test('one that stood beside the text comes after its end, and the focus stays in the footer when it is folded', async () => {
    await showReading(anArticle());
    for (const details of app.querySelectorAll('details')) details.open = true;
    button('This is part of the article', cards()[1]).click();
    await settled();
    expect(inText().indexOf('The letter came in March')).toBeLessThan(inText().indexOf('every week'));
    const again = button('Fold it again', cards()[1]);
    again.focus();
    again.click();
    await settled();
    expect(inText()).not.toContain('every week');
    expect(document.activeElement).toBe(again);
    expect(again.textContent).toBe('This is part of the article');
  });

  test('a late one joins without closing what is open', async () => {
    const state = await showReading(anArticle({ appeals: [DONATION] }));
    expect(cards()[0]?.open).toBe(true);
    if (state.view.value.kind !== 'article') throw new Error('no article');
    state.view.value.reading.appeals.add([{ ...DONATION, id: 'late1a1', text: 'later', placement: 'overlay' }]);
    await settled();
    expect(cards().map(({ open }) => open)).toEqual([true, false]);
    expect(said()).toBe('Folded 1 more appeal');
  });

  test('the way to support is a button, and no other link is', async () => {
    const asks = (id: string, html: string, reasons = DONATION.reasons) => ({ ...DONATION, id, html, reasons });
    const reply = '<p><a href="https://harbourpost.example/reply">Cancel reply</a></p>';
    const support = '<p><a href="https://harbourpost.example/support?from=end">Support us</a></p>';
    const ways = async (...appeals: Appeal[]) => {
      await showReading(anArticle({ appeals }));
      return cards().map(
        (card) => card.querySelector('.appeal-content')?.shadowRoot?.querySelector('.way')?.textContent,
      );
    };
    expect(await ways(asks('a1', `${reply}<p>Give what you can.</p>${support}`))).toEqual(['Support us']);
    const without = [{ signal: 'asks-for-money' as const }];
    expect(await ways(asks('a1', `${reply}<p>Give.</p>${support}`, without), asks('a2', support, without))).toEqual([
      undefined,
      'Support us',
    ]);
  });

  test('a page that is only an appeal says so, and shows it open', async () => {
    await showReading(anArticle({ wordCount: 0, content: '<div data-colophon-appeal="a1"></div>' }));
    expect(app.querySelector('.only-appeal')?.textContent).toContain('There is no article here');
    expect(footer()?.open).toBe(true);
    expect(cards().every(({ open }) => open)).toBe(true);
    expect(mark()).toBeNull();
  });
});

describe('the choice', () => {
  const choose = async (group: number, at: number) => {
    const menu = await openMenu('Appeals');
    menu.querySelectorAll('fieldset')[group]?.querySelectorAll('input')[at]?.click();
    menu.hidePopover();
    await settled();
  };

  test('to leave them shows them in place, marked as the publisher’s', async () => {
    await showReading(anArticle());
    await choose(0, 2);
    expect(inText()).toContain('A message from The Harbour Post');
    expect(inText()).toContain('eleven of every thousand');
    expect(inText()).not.toContain('every week');
    expect(footer()?.querySelector('summary')?.textContent).toBe('2 appeals from The Harbour Post');
  });

  test('to hide them leaves one quiet line, with a way to see them', async () => {
    await showReading(anArticle());
    await choose(1, 2);
    expect(mark()).toBeNull();
    expect(footer()).toBeNull();
    expect(app.querySelector('.hidden-note')?.textContent).toContain('2 appeals from The Harbour Post are hidden');
    button('Show').click();
    await expect.poll(() => footer()?.open).toBe(true);
    expect(document.activeElement).toBe(cards()[0]?.querySelector('summary'));
  });

  test('opens from the bar by keyboard and closes with Escape', async () => {
    await showReading(anArticle());
    button('Appeals').click();
    const menu = app.querySelector<HTMLElement>('#appeals-menu');
    expect(menu?.matches(':popover-open')).toBe(true);
    button('Close', menu ?? app).click();
    expect(menu?.matches(':popover-open')).toBe(false);
  });
});
