import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { settled } from '../support/settled.ts';
import { isOpen, LONG, open, paragraph, player, press, setUpHeardReader, speaker, speech } from './heard-reader.tsx';
import { app, button, content } from './shown-reader.tsx';
import { anArticle } from './ui-articles.ts';

vi.mock('../../src/ui/reader/read-aloud/browser-world.ts', async () => {
  const { browserWorld } = await import('./heard-reader.tsx');
  return { browserWorld };
});
setUpHeardReader();

test('goes about with the buttons', async () => {
  await open();
  press('Next sentence');
  expect(speaker.last).toMatch(/^She keeps/);
  press('Next paragraph');
  expect(speaker.last).toBe('A light that no one needs to see');
  press('Previous paragraph');
  expect(speaker.last).toMatch(/^She keeps/);
  press('Previous sentence');
  expect(speaker.last).toMatch(/^The boat/);
  press('Pause');
  expect(speaker.isSpeaking).toBe(false);
  await settled();
  press('Read on');
  expect(speaker.isSpeaking).toBe(true);
  press('Stop reading aloud');
  await vi.waitFor(() => expect(isOpen()).toBe(false));
  expect(speaker.isSpeaking).toBe(false);
});

test('goes about with the keyboard', async () => {
  await open();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Pause');
  await userEvent.keyboard(' ');
  expect(speaker.isSpeaking).toBe(false);
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard(' ');
  expect(speaker.isSpeaking).toBe(true);
  await userEvent.keyboard('{ArrowRight}');
  expect(speaker.last).toMatch(/^She keeps/);
  await userEvent.keyboard('{ArrowLeft}');
  expect(speaker.last).toMatch(/^The boat/);
  // In a list the keys are the list's.
  player().querySelector<HTMLElement>('.speed')?.focus();
  const { length } = speaker.said;
  await userEvent.keyboard('{ArrowRight}');
  expect(speaker.last).toMatch(/^The boat/);
  expect(speaker.said.length - length).toBeLessThanOrEqual(1);
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(isOpen()).toBe(false));
  expect(speaker.isSpeaking).toBe(false);
});

test('finds it paused where it was, however far the page was scrolled', async () => {
  await open(anArticle({ content: LONG, appeals: [] }));
  press('Next sentence');
  const { last } = speaker;
  press('Pause');
  window.dispatchEvent(new WheelEvent('wheel', { deltaY: 900 }));
  window.scrollTo({ top: 3000, behavior: 'instant' });
  await settled();
  expect(speaker.isSpeaking).toBe(false);
  press('Read on');
  expect(speaker.last).toBe(last);
});

test('is paused by another page that begins to read', async () => {
  await open();
  const other = new BroadcastChannel('colophon-read-aloud');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only.
  other.postMessage('begins');
  await vi.waitFor(() => expect(speaker.isSpeaking).toBe(false));
  const heard = new Promise((resolve) => other.addEventListener('message', resolve, { once: true }));
  press('Read on');
  await heard;
  other.close();
  expect(speaker.isSpeaking).toBe(true);
});

test('a browser without highlights shows none, and is scrolled along all the same', async () => {
  const { highlights } = CSS;
  const property = Object.getOwnPropertyDescriptor(CSS, 'highlights') ?? {};
  Reflect.deleteProperty(CSS, 'highlights');
  try {
    await open(anArticle({ content: LONG, appeals: [] }));
    for (let i = 0; i < 12; i++) press('Next paragraph');
    expect(highlights.has('colophon-sentence')).toBe(false);
    await expect.poll(() => window.scrollY).toBeGreaterThan(500);
  } finally {
    Object.defineProperty(CSS, 'highlights', property);
  }
});

test('keeps Escape for the search while it is open', async () => {
  await open();
  button('Find in the article').click();
  await vi.waitFor(() => expect(app.querySelector('.find-bar')).not.toBeNull());
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(app.querySelector('.find-bar')).toBeNull());
  expect(isOpen()).toBe(true);
});

test('keeps Escape for a menu that is open', async () => {
  await open();
  button('Text and colours').click();
  await vi.waitFor(() => expect(app.querySelector('.menu:popover-open')).not.toBeNull());
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(app.querySelector('.menu:popover-open')).toBeNull());
  expect(isOpen()).toBe(true);
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(isOpen()).toBe(false));
});

test('a click on a sentence reads from there, a link and a selection do not', async () => {
  await open();
  await userEvent.click(paragraph('Satellites'), { position: { x: 60, y: 10 } });
  expect(speaker.last).toMatch(/^Satellites/);
  press('Pause');
  const { length } = speaker.said;
  const range = document.createRange();
  range.selectNodeContents(paragraph('The letter'));
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  paragraph('The letter').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  expect(speaker.said).toHaveLength(length);
  // Enter reads from what is selected.
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('{Enter}');
  expect(speaker.last).toBe('The letter came in March.');
  document.getSelection()?.removeAllRanges();
  const link = content().querySelector<HTMLElement>('a[href^="#"]');
  link?.click();
  expect(speaker.said).toHaveLength(length + 1);
});

test('a click on a word set apart is a click on its sentence; Enter reads from what has the focus', async () => {
  await open(
    anArticle({
      content: '<p>First one. Then <b>this</b> one.</p><h3 id="t">Title</h3><p>Last.</p>',
      appeals: [],
    }),
  );
  await userEvent.click(paragraph('Then').querySelector('b')!);
  expect(speaker.last).toBe('Then this one.');
  const title = content().querySelector<HTMLElement>('h2, h3')!;
  title.tabIndex = -1;
  title.focus();
  await userEvent.keyboard('{Enter}');
  expect(speaker.last).toBe('Title');
});

test('speed and voice are chosen and remembered', async () => {
  speaker.voices = [
    { id: 'a', name: 'Ava', lang: 'en-US', isLocal: true, isDefault: true },
    { id: 'b', name: 'Bea', lang: 'en-GB', isLocal: false, isDefault: false },
    { id: 'p', name: 'Petra', lang: 'de-DE', isLocal: true, isDefault: false },
  ];
  await open();
  const [voice, speed] = [...player().querySelectorAll('select')];
  expect([...(voice?.options ?? [])].map(({ text }) => text)).toEqual(['Ava', 'Bea (from the network)']);
  await userEvent.selectOptions(speed!, '1.5');
  await userEvent.selectOptions(voice!, 'b');
  expect(speaker.said.at(-1)).toMatchObject({ speed: 1.5, lang: 'en-GB' });
  expect(speech).toEqual({ speed: 1.5, voices: { en: 'b' } });
});

test('is followed along the text, until it is scrolled by hand, and again when that is wanted', async () => {
  await open(anArticle({ content: LONG, appeals: [] }));
  for (let i = 0; i < 12; i++) press('Next paragraph');
  await expect.poll(() => window.scrollY).toBeGreaterThan(500);
  await expect.poll(() => paragraph('Paragraph 12 ').getBoundingClientRect().top).toBeGreaterThan(0);
  await expect.poll(() => paragraph('Paragraph 12 ').getBoundingClientRect().top).toBeLessThan(600);
  await new Promise((resolve) => setTimeout(resolve, 600));
  window.dispatchEvent(new WheelEvent('wheel', { deltaY: -400 }));
  window.scrollTo({ top: 0, behavior: 'instant' });
  await settled();
  speaker.finish();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(window.scrollY).toBe(0);
  press('Go to what is read');
  await expect.poll(() => window.scrollY).toBeGreaterThan(500);
  await settled();
  expect(player().querySelector('.to-spoken')).toBeNull();
});

test('does not glide where motion is not wanted', async () => {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) => ({ matches: query.includes('reduce') }) as MediaQueryList,
  );
  const scrolled = vi.spyOn(window, 'scrollBy');
  await open(anArticle({ content: LONG, appeals: [] }));
  for (let i = 0; i < 12; i++) press('Next paragraph');
  expect(scrolled).toHaveBeenCalled();
  for (const [options] of scrolled.mock.calls) expect(options).toMatchObject({ behavior: 'instant' });
});
