import { hear, type LibraryAnswer, type LibraryAsk, say } from '../messages/protocol.ts';
import * as saverShapes from '../messages/saver-shapes.ts';
import { closeSaver, openSaver } from './saver-page.ts';

/**
 * The background's part in the library of private windows: what a page there asks for is done by the page without a window, which stands in none.
 * Called at once when the background starts.
 */
export function startPrivateLibrary(report: (error: unknown) => void): void {
  const asked = new Set<string>();
  const settle = (id: string): void => {
    asked.delete(id);
    if (asked.size === 0) closeSaver('private').catch(report);
  };
  const pass = async (ask: LibraryAsk): Promise<void> => {
    asked.add(ask.id);
    try {
      await openSaver('private');
      await say('doInLibrary', ask);
    } catch (error) {
      report(error);
      settle(ask.id);
      await say('libraryAnswered', { id: ask.id, code: 'unexpected' });
    }
  };
  hear('askLibrary', saverShapes.askLibrary, (ask) => void pass(ask).catch(report));
  hear('libraryAnswered', saverShapes.libraryAnswered, ({ id }) => settle(id));
}

/** The part of the page without a window. */
export function answerPrivatePages(doInLibrary: (ask: LibraryAsk) => Promise<LibraryAnswer>): void {
  hear('doInLibrary', saverShapes.doInLibrary, (ask) => {
    doInLibrary(ask)
      .then((answer) => say('libraryAnswered', answer))
      .catch((error: unknown) =>
        console.error('Colophon: a private window does not hear what became of its wish.', error),
      );
  });
}
