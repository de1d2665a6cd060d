import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { settled } from '../support/settled.ts';
import {
  aMark,
  card,
  clickWords,
  keptMarks,
  list,
  openList,
  painted,
  selectWords,
  setUpMarks,
  showMarked,
  tools,
} from './marked-reader.tsx';
import { app, button, content } from './shown-reader.tsx';
import { anArticle } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpMarks();

const toast = () => [...app.querySelectorAll('.toast-text')].at(-1)?.textContent;
const box = document.createElement('div');
const openCard = async (words: string) => {
  clickWords(words);
  return await vi.waitFor(() => {
    const found = card();
    if (!found) throw new Error('No card is open.');
    return found;
  });
};

describe('the card of a mark', () => {
  test('opens where the mark is clicked, and nowhere else', async () => {
    await showMarked(anArticle(), { kept: keptMarks(aMark('twenty years')) });
    await vi.waitFor(() => expect(painted('yellow')).toHaveLength(1));
    clickWords('Satellites made');
    expect(card()).toBeNull();
    expect((await openCard('twenty years')).getAttribute('aria-label')).toBe('Mark: “twenty years”');
    button('Close', card() ?? box).click();
    await vi.waitFor(() => expect(card()).toBeNull());
  });

  test('leaves links to be followed', async () => {
    await showMarked(anArticle(), { kept: keptMarks(aMark('To the end')) });
    await vi.waitFor(() => expect(painted('yellow')).toHaveLength(1));
    clickWords('To the end');
    expect(card()).toBeNull();
    expect(content().activeElement?.id).toBe('in-article-end');
  });

  test('changes the colour and the note', async () => {
    const { kept } = await showMarked(anArticle(), { kept: keptMarks(aMark('twenty years', { note: 'Old' })) });
    await vi.waitFor(() => expect(painted('yellow')).toHaveLength(1));
    const opened = await openCard('twenty years');
    opened.querySelector<HTMLInputElement>('input[aria-label="Green"]')?.click();
    expect(painted('green')).toEqual(['twenty years']);
    const note = opened.querySelector('textarea');
    expect(note?.value).toBe('Old');
    await userEvent.fill(note ?? box, 'Is it true?\nAsk.');
    await vi.waitFor(() =>
      expect(kept.get('twenty years')).toMatchObject({ colour: 'green', note: 'Is it true?\nAsk.', created: 1000 }),
    );
  });

  test('deletes the mark, which can be undone', async () => {
    const { kept } = await showMarked(anArticle(), { kept: keptMarks(aMark('twenty years', { note: 'Keep this' })) });
    await vi.waitFor(() => expect(painted('yellow')).toHaveLength(1));
    button('Delete', await openCard('twenty years')).click();
    await vi.waitFor(() => expect(card()).toBeNull());
    expect(painted('yellow')).toEqual([]);
    await vi.waitFor(() => expect(kept.size).toBe(0));
    expect(toast()).toBe('Mark deleted');
    button('Undo', app.querySelector('.toasts') ?? app).click();
    await vi.waitFor(() => expect(kept.get('twenty years')?.note).toBe('Keep this'));
    expect(painted('yellow')).toEqual(['twenty years']);
  });

  test.each(['light', 'dark'])('shuts nobody out in %s', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    app.style.inlineSize = '320px';
    await showMarked(anArticle(), { kept: keptMarks(aMark('twenty years')) });
    await vi.waitFor(() => expect(painted('yellow')).toHaveLength(1));
    await openCard('twenty years');
    expect(await violations()).toEqual([]);
  });

  test('and its tools are none where paragraphs are chosen', async () => {
    const { reading } = await showMarked(anArticle(), { kept: keptMarks(aMark('twenty years')) });
    await vi.waitFor(() => expect(painted('yellow')).toHaveLength(1));
    reading.corrections.choose(true);
    await settled();
    clickWords('twenty years');
    expect(card()).toBeNull();
  });
});

describe('the list of marks', () => {
  const THREE = () =>
    keptMarks(
      aMark('twenty years', { colour: 'pink', note: 'Check the year', created: 1 }),
      aMark('the swell', { created: 2 }),
      aMark('words that are gone', { created: 3 }),
    );

  test('has them in the order of the text, with heading, note and what is not found', async () => {
    await showMarked(anArticle(), { kept: THREE() });
    const opened = await openList();
    await vi.waitFor(() => expect(opened.querySelectorAll('.mark-lost')).toHaveLength(1));
    const items = [...opened.querySelectorAll('li')].map((item) => item.innerText.replace(/\s+/g, ' ').trim());
    expect(items).toEqual([
      'Yellow the swell Edit Delete',
      'A light that no one needs to see Pink twenty years Check the year Edit Delete',
      'Yellow words that are gone Not found in the text as it is now Edit Delete',
    ]);
  });

  test('leads to a mark, the focus with it', async () => {
    await showMarked(anArticle(), { kept: THREE() });
    const opened = await openList();
    opened.querySelectorAll<HTMLButtonElement>('button.mark-quote')[1]?.click();
    await vi.waitFor(() => expect(list()).toBeNull());
    expect(content().activeElement?.textContent).toContain('twenty years');
  });

  test('edits and deletes them where they stand, also one that is lost', async () => {
    const kept = THREE();
    const { marks } = await showMarked(anArticle(), { kept });
    const opened = await openList();
    button('Edit: “words that are gone”', opened).click();
    await settled();
    const note = opened.querySelector('textarea');
    await userEvent.fill(note ?? box, 'It was here');
    await vi.waitFor(() => expect(kept.get('words that are gone')?.note).toBe('It was here'));
    button('Done', opened).click();
    await settled();
    expect(opened.querySelector('textarea')).toBeNull();
    button('Delete: “the swell”', opened).click();
    await settled();
    expect(marks.marks.value).toHaveLength(2);
    expect(opened.contains(document.activeElement)).toBe(true);
    expect(toast()).toBe('Mark deleted');
  });

  test('is copied as Markdown, in the order of the text', async () => {
    const copied = vi.fn<(marks: readonly { quote: string }[]) => Promise<void>>(() => Promise.resolve());
    await showMarked(anArticle(), { kept: THREE(), world: { copyMarks: copied } });
    button('Copy your marks as Markdown', await openList()).click();
    await expect.poll(toast).toBe('Copied');
    expect(copied.mock.lastCall?.[0].map(({ quote }) => quote)).toEqual([
      'the swell',
      'twenty years',
      'words that are gone',
    ]);
  });

  test('says how to mark where there is none', async () => {
    await showMarked();
    expect((await openList()).innerText).toContain('Nothing is marked yet');
    expect(await violations()).toEqual([]);
  });

  test.each(['light', 'dark'])('shuts nobody out in %s, at 320 pixels', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    app.style.inlineSize = '320px';
    await showMarked(anArticle(), { kept: THREE() });
    const opened = await openList();
    button('Edit: “the swell”', opened).click();
    await settled();
    expect(await violations()).toEqual([]);
    expect(opened.scrollWidth).toBeLessThanOrEqual(opened.clientWidth);
  });

  test('has no second toolbar: a selection has one', async () => {
    await showMarked();
    await selectWords('the swell');
    expect(content().querySelectorAll('[role="toolbar"]')).toHaveLength(1);
    expect(button('This is an appeal', tools() ?? box)).toBeDefined();
  });
});
