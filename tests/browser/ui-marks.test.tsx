import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibraryError } from '../../src/library/library-error.ts';
import { settled } from '../support/settled.ts';
import {
  aMark,
  card,
  keptMarks,
  painted,
  selectWords,
  setUpMarks,
  showMarked,
  textWith,
  tools,
} from './marked-reader.tsx';
import { app, button, content } from './shown-reader.tsx';
import { anArticle } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpMarks();

const toast = () => [...app.querySelectorAll('.toast-text')].at(-1)?.textContent;
const tool = (name: string) => button(name, tools() ?? document.createElement('div'));

describe('a selection', () => {
  test('is marked in a colour; the text stays as it is', async () => {
    const { kept } = await showMarked();
    const before = content().querySelector('p')?.outerHTML;
    await selectWords('on Thursdays');
    tool('Mark: Blue').click();
    expect(painted('blue')).toEqual(['on Thursdays']);
    expect(tools()).toBeNull();
    expect(content().querySelector('p')?.outerHTML).toBe(before);
    expect([...kept.values()]).toMatchObject([
      { quote: 'on Thursdays', prefix: 'The boat comes ', colour: 'blue', note: '', start: 15, end: 27 },
    ]);
  });

  test('over several paragraphs and a folded appeal is one mark', async () => {
    const { marks } = await showMarked();
    await selectWords('a ledger', 'no one needs');
    tool('Mark: Pink').click();
    expect(marks.marks.value[0]?.quote).toBe(
      'a ledger of ships that no one asked her to keep. To the end.\nA light that no one needs',
    );
    expect(painted('pink')[0]).toMatch(/^a ledger[^]*no one needs$/);
  });

  test('that is marked again takes the other colour', async () => {
    const { marks } = await showMarked();
    for (const colour of ['Green', 'Yellow']) {
      await selectWords('on Thursdays');
      tool(`Mark: ${colour}`).click();
    }
    expect(marks.marks.value).toMatchObject([{ colour: 'yellow' }]);
    expect(painted('green')).toEqual([]);
  });

  test('is marked with M in the colour chosen last, and heard of', async () => {
    const { marks } = await showMarked();
    await selectWords('on Thursdays');
    tool('Mark: Green').click();
    await selectWords('twenty years');
    await userEvent.keyboard('m');
    expect(marks.marks.value.map(({ quote, colour }) => [quote, colour])).toEqual([
      ['on Thursdays', 'green'],
      ['twenty years', 'green'],
    ]);
    expect(content().querySelector('[role="status"]')?.textContent).toBe('Marked: Green');
    // With nothing selected the key does nothing.
    await userEvent.keyboard('m');
    expect(marks.marks.value).toHaveLength(2);
  });

  test('has its tools by keyboard: Tab leads there, arrows from one to the other, Escape away', async () => {
    const { marks } = await showMarked();
    await selectWords('on Thursdays');
    await userEvent.keyboard('{Tab}{ArrowRight}{ArrowRight}');
    expect(content().activeElement?.getAttribute('aria-label')).toBe('Mark: Blue');
    await userEvent.keyboard('{End}');
    expect(content().activeElement?.textContent).toContain('This is an appeal');
    await userEvent.keyboard('{Home}{Enter}');
    expect(marks.marks.value).toMatchObject([{ quote: 'on Thursdays', colour: 'yellow' }]);
    // The keyboard goes on where it was.
    expect(content().activeElement?.textContent).toContain('on Thursdays');
    await selectWords('twenty years');
    await userEvent.keyboard('{Escape}');
    expect(tools()).toBeNull();
    expect(String(document.getSelection())).toBe('');
  });

  test('is marked with a note, which is written at once', async () => {
    const { kept } = await showMarked();
    await selectWords('on Thursdays');
    tool('Mark it and write a note').click();
    expect(content().activeElement?.localName).toBe('textarea');
    await userEvent.keyboard('Ask her m');
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect([...kept.values()]).toMatchObject([{ quote: 'on Thursdays', note: 'Ask her m' }]));
    expect(card()).toBeNull();
    expect(painted('noted')).toEqual(['on Thursdays']);
  });

  test('is copied with its source', async () => {
    const copied = vi.fn<(quote: string) => Promise<void>>(() => Promise.resolve());
    await showMarked(anArticle(), { world: { copyQuote: copied } });
    await selectWords('on Thursdays');
    tool('Copy with its source').click();
    await expect.poll(toast).toBe('Copied');
    expect(copied.mock.calls).toEqual([['on Thursdays']]);
  });

  test('offers to save an article that is not saved, once', async () => {
    const press = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const { reading, events } = await showMarked();
    reading.save.press = press;
    await selectWords('on Thursdays');
    tool('Mark: Yellow').click();
    await expect.poll(toast).toBe('Marked. This article is not saved.');
    button('Save article', app.querySelector('.toasts') ?? app).click();
    expect(press).toHaveBeenCalledTimes(1);
    await selectWords('twenty years');
    tool('Mark: Yellow').click();
    await settled();
    expect(events).toEqual([{ kind: 'begun' }]);
  });

  test('of a saved article offers nothing', async () => {
    await showMarked(anArticle(), { step: { kind: 'saved', id: 'x' } });
    await selectWords('on Thursdays');
    tool('Mark: Yellow').click();
    await settled();
    expect(toast()).toBeUndefined();
  });

  test('that cannot be stored stays on screen, and is tried again', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let isFull = true;
    const kept = keptMarks();
    await showMarked(anArticle(), {
      kept,
      step: { kind: 'saved', id: 'x' },
      world: {
        putMark: (_url, mark) =>
          isFull ? Promise.reject(new LibraryError('quota')) : Promise.resolve(void kept.set(mark.id, mark)),
      },
    });
    await selectWords('on Thursdays');
    tool('Mark: Yellow').click();
    await expect.poll(toast).toContain('The mark could not be stored. There is no room left');
    expect(painted('yellow')).toEqual(['on Thursdays']);
    isFull = false;
    button('Try again', app.querySelector('.toasts') ?? app).click();
    await vi.waitFor(() => expect(kept.size).toBe(1));
    error.mockRestore();
  });
});

describe('marks in the text', () => {
  test('are painted again when it changes, and where they stand then', async () => {
    await showMarked(anArticle(), { kept: keptMarks(aMark('twenty years', { start: 9000 })) });
    await vi.waitFor(() => expect(painted('yellow')).toEqual(['twenty years']));
    const line = textWith('twenty years');
    const later = document.createElement('p');
    later.textContent = 'It was twenty years ago, as they say.';
    line.parentElement?.replaceWith(later);
    await vi.waitFor(() => {
      const [range] = CSS.highlights.get('colophon-mark-yellow') ?? [];
      expect(range?.startContainer.parentElement).toBe(later);
    });
    later.remove();
    await vi.waitFor(() => expect(painted('yellow')).toEqual([]));
  });

  test('stay where they are when an appeal before them is put back into the text, and folded again', async () => {
    const { reading, marks } = await showMarked();
    await selectWords('Satellites made');
    tool('Mark: Yellow').click();
    const { appeals } = reading;
    appeals.setPutBack(new Set(['a1']));
    await vi.waitFor(() => expect(content().textContent).toContain('no owner and no paywall'));
    await vi.waitFor(() =>
      expect(marks.text.value?.anchors.value.get(marks.marks.value[0]?.id ?? '')?.how).toBe('moved'),
    );
    expect(painted('yellow')).toEqual(['Satellites made']);
    // What is marked in the appeal is not found while it is folded, and there again with it.
    await selectWords('eleven of every thousand');
    tool('Mark: Pink').click();
    expect(painted('pink')).toEqual(['eleven of every thousand']);
    appeals.setPutBack(new Set());
    await vi.waitFor(() => expect(painted('pink')).toEqual([]));
    expect(painted('yellow')).toEqual(['Satellites made']);
    appeals.setPutBack(new Set(['a1']));
    await vi.waitFor(() => expect(painted('pink')).toEqual(['eleven of every thousand']));
  });

  test('are made in texts that run from right to left, with soft hyphens, and in Chinese', async () => {
    const { marks } = await showMarked(
      anArticle({
        dir: 'rtl',
        lang: 'ar',
        appeals: [],
        content:
          '<p>القارب يأتي كل خميس عندما يسمح البحر بذلك.</p><p lang="de">Die Donau\u00ADdampf\u00ADschiff\u00ADfahrt.</p><p lang="zh">船每逢星期四来，海浪允许的时候。</p>',
      }),
    );
    for (const words of ['كل خميس', 'dampf\u00ADschiff', '星期四']) {
      await selectWords(words);
      const box = tools()?.getBoundingClientRect();
      expect(box?.right).toBeLessThanOrEqual(content().host.getBoundingClientRect().right + 0.5);
      tool('Mark: Green').click();
      // Those of the words before would be taken for those of the next.
      await vi.waitFor(() => expect(tools()).toBeNull());
    }
    expect(marks.marks.value.map(({ quote }) => quote)).toEqual(['كل خميس', 'dampfschiff', '星期四']);
    expect(painted('green')).toEqual(['كل خميس', 'dampf\u00ADschiff', '星期四']);
  });

  test.each(['light', 'sepia', 'dark', 'black', 'contrast'])(
    'and their tools shut nobody out in %s, at 320 pixels',
    async (theme) => {
      document.documentElement.dataset['theme'] = theme;
      app.style.inlineSize = '320px';
      await showMarked(anArticle(), {
        kept: keptMarks(aMark('twenty years', { note: 'Check' }), aMark('on Thursdays', { colour: 'pink' })),
      });
      await selectWords('the swell');
      const box = tools()?.getBoundingClientRect();
      const around = content().host.getBoundingClientRect();
      expect(box?.left).toBeGreaterThanOrEqual(around.left);
      expect(box?.right).toBeLessThanOrEqual(around.right + 0.5);
      await Promise.all(
        tools()
          ?.getAnimations()
          .map(({ finished }) => finished) ?? [],
      );
      expect(await violations()).toEqual([]);
    },
  );
});
