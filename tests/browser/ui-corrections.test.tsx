import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Correction, correctionOf } from '../../src/appeals/correction.ts';
import { lengthOf } from '../../src/appeals/words.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import type { CorrectionMade } from '../../src/ui/reader/corrections-state.ts';
import { tellCorrection } from '../../src/ui/reader/tell-correction.ts';
import { app, button, cards, content, openMenu, settled, setUpReader, showState } from './shown-reader.tsx';
import { anArticle, aReader, aReading, DONATION } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();
afterEach(() => document.getSelection()?.removeAllRanges());

async function show(...[article, options = {}]: Parameters<typeof aReading>) {
  const toasts = createToastsState();
  const events: CorrectionMade[] = [];
  const reading = aReading(article, {
    tell: (event) => {
      if (event.kind !== 'not-kept') events.push(event);
      tellCorrection(event, 'harbourpost.example', toasts);
    },
    ...options,
  });
  const state = aReader({ kind: 'article', reading });
  await showState(state, { toasts });
  return { reading, events };
}

const toast = () => [...app.querySelectorAll('.toast-text')].at(-1)?.textContent;
const marks = () => [...content().querySelectorAll<HTMLElement>('.fold-mark')];
const offer = () => content().querySelector<HTMLElement>('.fold-selection');
const paragraph = (text: string, names = 'p') => {
  const found = [...content().querySelectorAll<HTMLElement>(names)].find((one) => one.textContent.includes(text));
  if (!found) throw new Error(`No paragraph ${text}`);
  return found;
};
/** Selects from some letters into the first element to some letters into the last. */
async function select(first: Element, last = first) {
  const start = document.createTreeWalker(first, NodeFilter.SHOW_TEXT).nextNode();
  const end = document.createTreeWalker(last, NodeFilter.SHOW_TEXT).nextNode();
  if (!start || !end) throw new Error('Nothing to select');
  document.getSelection()?.setBaseAndExtent(start, 4, end, 8);
  await vi.waitFor(() => expect(offer()).not.toBeNull());
}
const said = (text: string, as: Correction['as']): Correction =>
  correctionOf(
    text.split('\n').map((line) => ({ text: line, length: lengthOf(line) })),
    { id: 'earlier', as, place: 'between', madeAt: 1 },
  );

const LEDGER = 'no one asked her to keep';

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
    await settled();
    expect(document.activeElement).toBe(cards()[1]?.querySelector('summary'));
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
