import { type ComponentChild, render } from 'preact';
import { guardSinks } from '../../browser/guard-sinks.ts';
import { i18n } from '../../browser/i18n.ts';
import { setThemeOfBefore } from './page-theme.ts';

/** Draws a page of the extension into `#app`, in the language and direction of its words. `end` aborts when the page is left for good. */
export function startPage(make: (end: AbortSignal) => ComponentChild): void {
  const over = new AbortController();
  window.addEventListener('pagehide', (event) => {
    // A page that may come back keeps its state.
    if (!event.persisted) over.abort();
  });
  guardSinks();
  setThemeOfBefore();
  const draw = (): void => drawPage(make(over.signal));
  if (i18n.t('localeTag')) draw();
  else report(import('../../browser/read-own-words.ts').then(({ readOwnWords }) => readOwnWords()).finally(draw));
}

function drawPage(content: ComponentChild): void {
  // Of the words that are really shown: the browser may speak a language that the extension does not.
  document.documentElement.lang = i18n.t('localeTag');
  document.documentElement.dir = i18n.t('localeDirection');
  // Our own words are there in the reader's language; articles say of themselves that they may be translated.
  document.documentElement.translate = false;
  const app = document.getElementById('app');
  if (!app) throw new Error('The page has no place for the interface.');
  render(content, app);
}

/** Lets something run on its own; where it fails the console tells it, and so do the diagnostics. */
export function report(task: Promise<unknown>): void {
  task.catch(async (error: unknown) => {
    console.error('Colophon: that did not work.', error);
    await (await import('../../browser/last-errors.ts')).keepError(error);
  });
}
