import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { FakeSpeaker } from '../support/fake-speaker.ts';
import { settled } from '../support/settled.ts';
import { highlighted, isOpen, LONG, open, player, press, setUpHeardReader, speaker } from './heard-reader.tsx';
import { app, button, content } from './shown-reader.tsx';
import { anArticle, aReading } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

vi.mock('../../src/ui/reader/read-aloud/browser-world.ts', async () => {
  const { browserWorld } = await import('./heard-reader.tsx');
  return { browserWorld };
});
setUpHeardReader();

describe('reading', () => {
  test('marks the sentence and the word, and changes nothing in the text', async () => {
    await open();
    const before = content().innerHTML;
    expect(speaker.last).toBe('The boat comes on Thursdays when the swell allows it, and not at all when it does not.');
    expect(highlighted('sentence')).toBe(speaker.last);
    expect(highlighted('word')).toBe('');
    speaker.hearer.onWord(4, 4);
    expect(highlighted('word')).toBe('boat');
    speaker.finish();
    await vi.waitFor(() =>
      expect(highlighted('sentence')).toBe('She keeps a ledger of ships that no one asked her to keep.'),
    );
    expect(highlighted('word')).toBe('');
    expect(content().innerHTML).toBe(before);
  });

  test('passes over appeals and their marks, to a clean end', async () => {
    await open();
    for (let i = 0; i < 20 && button('Pause', player()); i++) {
      await vi.waitFor(() => expect(speaker.isSpeaking).toBe(true));
      speaker.hearer.onStart();
      await new Promise((resolve) => setTimeout(resolve, 150));
      speaker.finish();
      await settled();
      if (player().querySelector('[aria-label="Read on"]')) break;
    }
    expect(speaker.texts).toEqual([
      'The boat comes on Thursdays when the swell allows it, and not at all when it does not.',
      'She keeps a ledger of ships that no one asked her to keep.',
      'To the end.',
      'A light that no one needs to see',
      'Satellites made the lamp a courtesy some twenty years ago.',
      'The letter came in March.',
    ]);
    expect(highlighted('sentence')).toBe('');
    press('Read on');
    expect(speaker.last).toMatch(/^The boat/);
  });

  test('what the reader calls part of the article is read where it stands', async () => {
    const article = anArticle();
    await open(article);
    button('This is part of the article', app).click();
    await vi.waitFor(() => expect(content().querySelector('.passage.article')).not.toBeNull());
    await new Promise((resolve) => setTimeout(resolve, 300));
    press('Next sentence');
    press('Next sentence');
    press('Next sentence');
    expect(speaker.last).toBe('Dear readers,');
  });

  test('begins at the first sentence in view', async () => {
    await open(anArticle({ content: LONG, appeals: [] }), 2000);
    const range = [...(CSS.highlights.get('colophon-sentence') ?? [])][0] as Range;
    const { bottom } = range.getBoundingClientRect();
    expect(bottom).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(300);
  });
});

describe('the end', () => {
  test('of the page is silence, also where the page may come back', async () => {
    await open();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(speaker.isSpeaking).toBe(false);
    expect(CSS.highlights.has('colophon-sentence')).toBe(false);
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });

  test('of the article on screen is silence; the next one is read when it is asked for', async () => {
    const state = await open();
    expect(speaker.isSpeaking).toBe(true);
    state.view.value = {
      kind: 'article',
      reading: aReading(anArticle({ title: 'Another', content: '<p>Other words.</p>', appeals: [] })),
    };
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    expect(speaker.isSpeaking).toBe(false);
    expect(CSS.highlights.has('colophon-sentence')).toBe(false);
    await settled();
    button('Read aloud').click();
    await vi.waitFor(() => expect(speaker.last).toBe('Other words.'));
  });

  test('the button closes what it has opened', async () => {
    await open();
    button('Read aloud').click();
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    expect(speaker.isSpeaking).toBe(false);
  });
});

describe('what cannot be read', () => {
  test('no voice at all: says so, and looks again', async () => {
    speaker.voices = [];
    await open();
    expect(player().querySelector('[role="status"]')?.textContent).toContain('Your browser has no voice.');
    speaker.voices = new FakeSpeaker().voices;
    press('Look again');
    await settled();
    expect(speaker.isSpeaking).toBe(true);
  });

  test('no voice for the language: offers another', async () => {
    await open(anArticle({ lang: 'pt-BR' }));
    expect(player().querySelector('[role="status"]')?.textContent).toContain('Portuguese');
    expect(await violations()).toEqual([]);
    press('Read with another voice');
    expect(speaker.isSpeaking).toBe(true);
  });

  test('no text', async () => {
    await open(anArticle({ content: '<p>* * *</p>', appeals: [] }));
    expect(player().querySelector('[role="status"]')?.textContent).toBe('There is no text to read.');
  });

  test('a failure is said, and it can be tried again', async () => {
    await open();
    speaker.hearer.onProblem('not-allowed');
    await settled();
    expect(player().querySelector('[role="alert"]')?.textContent).toContain('wants a click first');
    press('Read on');
    await settled();
    expect(player().querySelector('[role="alert"]')?.textContent).toBe('');
    expect(speaker.isSpeaking).toBe(true);
  });
});

describe.each(['light', 'dark'])('in %s', (theme) => {
  test.each([320, 414, 900])('%i pixels wide: accessible, nothing stands out', async (width) => {
    await page.viewport(width, 700);
    document.documentElement.dataset['theme'] = theme;
    await open(anArticle({ content: LONG, appeals: [] }));
    window.dispatchEvent(new WheelEvent('wheel', { deltaY: 1 }));
    speaker.hearer.onWord(0, 9);
    await settled();
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const control of player().querySelectorAll('button, select')) {
      const { left, right, bottom, width: wide } = control.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThanOrEqual(700);
      expect(wide).toBeGreaterThanOrEqual(36);
    }
    delete document.documentElement.dataset['theme'];
  });
});
