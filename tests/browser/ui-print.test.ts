import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import type { ReaderState, ReaderView } from '../../src/ui/reader/reader-view.ts';
import { printWhenReady } from '../../src/ui/reader/take-along/print-when-ready.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('an article that changes while it comes is printed once', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const host = document.createElement('div');
  host.className = 'article-content';
  host.attachShadow({ mode: 'open' }).append('The lighthouse of Ostermead');
  document.body.append(host);
  const view = signal({ kind: 'loading' } as ReaderView);
  printWhenReady({ view } as ReaderState, new AbortController().signal);
  // As a selection is read: the article stands, and in the same moment stands anew.
  view.value = { kind: 'article' } as ReaderView;
  view.value = { kind: 'loading' } as ReaderView;
  view.value = { kind: 'article' } as ReaderView;
  await vi.waitFor(() => expect(print).toHaveBeenCalled());
  view.value = { kind: 'article' } as ReaderView;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(print).toHaveBeenCalledTimes(1);
});
