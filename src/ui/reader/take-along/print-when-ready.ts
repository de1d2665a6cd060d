import { effect } from '@preact/signals';
import type { ReaderState } from '../reader-view.ts';

/** Pictures that have not come by then are missing on paper as well. Milliseconds. */
const PATIENCE = 4000;

/** Prints the article once it stands, with its letters and pictures. */
export function printWhenReady({ view }: ReaderState, end: AbortSignal): void {
  const stop = effect(() => {
    if (view.value.kind !== 'article') return;
    queueMicrotask(() => stop());
    history.replaceState(null, '', location.pathname + location.search);
    void ready().then(() => {
      if (!end.aborted) window.print();
    });
  });
  end.addEventListener('abort', stop, { once: true });
}

async function ready(): Promise<void> {
  // The article is drawn after the state has changed.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const text = document.querySelector('.article-content')?.shadowRoot;
  const pictures = [...(text?.querySelectorAll('img') ?? [])].map((picture) => {
    // On paper nothing comes into view later.
    picture.loading = 'eager';
    return picture.decode().catch(() => undefined);
  });
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([Promise.all([document.fonts.ready, ...pictures]), late]);
}
