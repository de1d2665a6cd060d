import { describe, expect, test } from 'vitest';
import type { LinkToSave, SaveFailure } from '../../src/library/links-to-save.ts';
import { settled } from '../support/settled.ts';
import { app, setUpLibraryPage, show, state, summary, wished } from './shown-library.tsx';
import { violations } from './ui-violations.ts';

setUpLibraryPage();

describe('links that were saved from their menu', () => {
  const link = (id: string, failure?: SaveFailure, url = `https://news.example/${id}`): LinkToSave => ({
    id,
    url,
    from: '',
    askedAt: 0,
    begun: 1,
    ...(failure ? { failure } : {}),
  });
  const box = () => app.querySelector<HTMLElement>('.links:not(.saves)');
  const buttons = (id: string) =>
    [...app.querySelectorAll<HTMLElement>(`[data-id="${id}"] .quiet`)].map((one) => one.textContent);

  test('are not spoken of where there are none', async () => {
    await show([summary(1)]);
    expect(box()?.hidden).toBe(true);
    state.goTo('trash');
    await settled();
    expect(box()).toBeNull();
  });

  test('are listed while they wait, and with the reason where they failed', async () => {
    await show([summary(1)], undefined, [
      link('story'),
      link('wall', { why: 'log-in-wall' }),
      link('paper', { why: 'pdf' }, `https://news.example/${'long/'.repeat(60)}`),
      link('full', { library: 'quota' }),
    ]);
    expect(box()?.querySelector('h2')?.textContent).toBe('Saving 1 link · 3 links could not be saved');
    expect(box()?.textContent).toContain('The site wants you to log in');
    expect(box()?.textContent).toContain('There is no room left on this disk.');
    expect(buttons('wall')).toEqual(['Open the link in a tab', 'Try again', 'Save it anyway', 'Remove']);
    expect(buttons('paper')).toEqual(['Open the link in a tab', 'Try again', 'Remove']);
    expect(buttons('story')).toEqual([]);
    expect(await violations()).toEqual([]);
    document.documentElement.dataset.theme = 'dark';
    expect(await violations()).toEqual([]);
  });

  test('can be tried again, saved anyway, and removed', async () => {
    await show([], undefined, [link('wall', { why: 'no-article' })]);
    for (const one of app.querySelectorAll<HTMLElement>('.link-acts button')) one.click();
    await settled();
    expect(wished).toEqual(['again wall', 'save anyway wall', 'forget wall']);
    expect(app.querySelector('.link-acts a')?.getAttribute('href')).toBe('https://news.example/wall');
  });
});
