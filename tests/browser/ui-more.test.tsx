import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { settled } from '../support/settled.ts';
import { app, button, openMenu, setUpReader, showReading } from './shown-reader.tsx';
import { anArticle } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();
const write = vi.spyOn(navigator.clipboard, 'write');
const writeText = vi.spyOn(navigator.clipboard, 'writeText');
beforeEach(() => {
  write.mockReset().mockResolvedValue();
  writeText.mockReset().mockResolvedValue();
});
afterAll(() => vi.restoreAllMocks());

const toast = () => [...app.querySelectorAll('.toast-text')].at(-1)?.textContent;

test('an article is copied as Markdown and as plain text, with its title and address', async () => {
  await showReading(anArticle({ title: 'The keeper', url: 'https://harbourpost.example/keeper' }));
  button('Copy as Markdown', await openMenu('More')).click();
  await expect.poll(toast).toBe('Copied');
  expect(writeText.mock.lastCall?.[0]).toMatch(/^# The keeper\n/);
  expect(writeText.mock.lastCall?.[0]).toContain('<https://harbourpost.example/');
  expect(app.querySelector('.menu:popover-open')).toBeNull();
  button('Copy as plain text', await openMenu('More')).click();
  await expect.poll(() => writeText.mock.calls.length).toBe(2);
  expect(writeText.mock.lastCall?.[0]).toMatch(/^The keeper\n/);
});

test('with its formatting it is copied as HTML, and as text for who cannot take that', async () => {
  await showReading(anArticle({ title: 'The keeper' }));
  button('Copy with its formatting', await openMenu('More')).click();
  await expect.poll(() => write.mock.calls.length).toBe(1);
  const [item] = write.mock.lastCall?.[0] ?? [];
  expect(item?.types).toEqual(['text/html', 'text/plain']);
  expect(await (await item?.getType('text/html'))?.text()).toContain('<h1>The keeper</h1>');
});

test('it is said when the browser refuses', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await showReading(anArticle());
  button('Copy as Markdown', await openMenu('More')).click();
  await expect.poll(toast).toBe('The article could not be copied');
  error.mockRestore();
});

test.each(['light', 'dark'])('shuts nobody out in %s, at 320 pixels', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  app.style.inlineSize = '320px';
  await showReading(anArticle());
  const bar = app.querySelector('.bar');
  expect(bar?.scrollWidth).toBeLessThanOrEqual(320);
  await openMenu('More');
  await settled();
  expect(await violations()).toEqual([]);
  document.documentElement.removeAttribute('data-theme');
});
