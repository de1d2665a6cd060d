import { afterEach, expect, vi } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Mark } from '../../src/marks/mark.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import type { MarksEvent, MarksWorld } from '../../src/ui/reader/marks/marks-state.ts';
import { tellMarks } from '../../src/ui/reader/marks/tell-marks.ts';
import { app, content, openMenu, setUpReader, showState } from './shown-reader.tsx';
import { anArticle, aReader, aReading, marksKeptIn } from './ui-articles.ts';

/** Makes a box for the reader before each test of a file; takes what was selected and painted away after it. */
export function setUpMarks(): void {
  setUpReader();
  afterEach(() => {
    document.getSelection()?.removeAllRanges();
    document.documentElement.removeAttribute('data-theme');
  });
}

/** Shows an article whose marks are kept in a map, with toasts that tell of them. */
export async function showMarked(
  article: Article = anArticle(),
  {
    kept = new Map<string, Mark>(),
    world = {},
    ...rest
  }: { kept?: Map<string, Mark>; world?: Partial<MarksWorld> } & Parameters<typeof aReading>[1] = {},
) {
  const toasts = createToastsState();
  const events: MarksEvent[] = [];
  const marks = marksKeptIn(kept, article.url, {
    ...world,
    tell: (event) => {
      events.push(event);
      tellMarks(event, { isPrivate: false, save: reading.save, toasts, undo: (mark) => marks.restore(mark) });
    },
  });
  const reading = aReading(article, { marked: marks, ...rest });
  await showState(aReader({ kind: 'article', reading }), { toasts });
  await vi.waitFor(() => expect(marks.text.value).not.toBeNull());
  return { reading, marks, kept, events };
}

/** What is painted in a colour, the words of each mark. */
export const painted = (name: string): string[] =>
  [...(CSS.highlights.get(`colophon-mark-${name}`) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });

export const tools = () => content().querySelector<HTMLElement>('.selection-tools');
export const card = () => content().querySelector<HTMLElement>('.mark-card');
export const list = () => app.querySelector<HTMLElement>('#marks-list:popover-open');

/** The first text node in which some words stand. */
export function textWith(words: string): Text {
  const walker = document.createTreeWalker(content(), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.data.includes(words)) return node;
  throw new Error(`Not in the text: ${words}`);
}

/** Selects from the beginning of some words to the end of others, and waits for the tools. */
export async function selectWords(first: string, last = first): Promise<void> {
  const [start, end] = [textWith(first), textWith(last)];
  document
    .getSelection()
    ?.setBaseAndExtent(start, start.data.indexOf(first), end, end.data.indexOf(last) + last.length);
  await vi.waitFor(() => expect(tools()).not.toBeNull());
}

/** A mark of some words of the text, as it was made before. */
export const aMark = (quote: string, rest: Partial<Mark> = {}): Mark => ({
  id: quote,
  quote,
  prefix: '',
  suffix: '',
  start: 0,
  end: quote.length,
  colour: 'yellow',
  note: '',
  created: 1000,
  updated: 1000,
  ...rest,
});

export const keptMarks = (...marks: Mark[]): Map<string, Mark> => new Map(marks.map((mark) => [mark.id, mark]));

/** Clicks in the middle of the first line of some words in the text. */
export function clickWords(words: string): void {
  const node = textWith(words);
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(words));
  range.setEnd(node, node.data.indexOf(words) + words.length);
  const [line] = range.getClientRects();
  const at = {
    clientX: (line?.left ?? 0) + (line?.width ?? 0) / 2,
    clientY: (line?.top ?? 0) + (line?.height ?? 0) / 2,
  };
  node.parentElement?.dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...at }),
  );
}

/** Opens the list of marks from the menu. */
export async function openList(): Promise<HTMLElement> {
  const menu = await openMenu('More');
  const item = await vi.waitFor(() => {
    const found = [...menu.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith('Marks'));
    if (!found) throw new Error('No way to the marks');
    return found;
  });
  item.click();
  return await vi.waitFor(() => {
    const found = list();
    if (!found) throw new Error('The list of marks is not open.');
    return found;
  });
}
