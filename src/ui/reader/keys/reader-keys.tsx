import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { FIRST_KEYS, heardKeysOf, KEY_ROWS, type ReaderKeys } from '../../../settings/reader-keys.ts';
import type * as stored from '../../../settings/stored-keys.ts';
import { ariaKeys, keyNames } from '../../parts/key-words.ts';
import { Later } from '../../parts/later.tsx';
import { report } from '../../parts/start-page.ts';
import type { ToastsState } from '../../parts/toasts-state.ts';
import type { FocusState } from '../focus/focus-state.ts';
import type { Ways } from '../reader-page.tsx';
import type { Reading } from '../reader-view.ts';
import { listenForKeys } from './listen-for-keys.ts';
import { shownKeys, useOffer } from './offers.ts';
import { nextFocus, toEnd, toHeading, toTop } from './ways-of-keys.ts';

/** What the keys need of the world: `src/settings/stored-keys`; tests give their own. */
export type KeysWorld = Pick<typeof stored, 'getKeys' | 'watchKeys'>;

/** What makes Markdown is loaded when it is asked for. */
async function copyMarkdown(reading: Reading, toasts: ToastsState): Promise<void> {
  const { copyAndTell } = await import('../take-along/copy-article.ts');
  await copyAndTell(reading, 'markdown', toasts);
}

/** Hears the reader's keys as they were chosen, also when that changes, until `end`. */
function startKeys(world: KeysWorld, end: AbortSignal): ReadonlySignal<ReaderKeys> {
  const keys = signal(FIRST_KEYS);
  const read = async (): Promise<void> => {
    try {
      keys.value = await world.getKeys();
    } catch (error) {
      console.warn('Colophon: the keys that were chosen could not be read.', error);
    }
    shownKeys.value = Object.fromEntries(
      KEY_ROWS.map((row) => [row.command, heardKeysOf(row, keys.value)] as const)
        .filter(([, chords]) => chords.length > 0)
        .map(([command, chords]) => [
          command,
          {
            words: chords
              .slice(0, 1)
              .map((chord) => keyNames(chord).join(' '))
              .join(),
            aria: chords.map(ariaKeys).join(' '),
          },
        ]),
    );
  };
  // Not before it is known which: whoever switched letters off means it from the first moment.
  void read().then(() => {
    if (!end.aborted) listenForKeys(() => keys.peek(), end);
  });
  world.watchKeys(() => void read(), end);
  return keys;
}

interface ReaderKeysProps {
  world: KeysWorld;
  reading: Reading | undefined;
  /** The text of the article on screen. */
  text: ReadonlySignal<ShadowRoot | null>;
  focus: FocusState;
  toasts: ToastsState;
  ways: Ways;
}

/** What can be asked of the reader by keys and has no button in the bar, and the list of all keys. */
export function HeardKeys({ world, reading, text, focus, toasts, ways }: ReaderKeysProps) {
  const over = useMemo(() => new AbortController(), [world]);
  const keys = useMemo(() => startKeys(world, over.signal), [world]);
  useEffect(() => () => over.abort(), [over]);
  const [isListed, setListed] = useState(false);
  const root = text.value;

  useOffer('keys', () => setListed(true));
  useOffer('settings', () => ways.toSettings());
  useOffer('nextHeading', root ? () => toHeading(root, 1) : undefined);
  useOffer('previousHeading', root ? () => toHeading(root, -1) : undefined);
  useOffer('toTop', root ? toTop : undefined);
  useOffer('toEnd', root ? toEnd : undefined);
  useOffer('focus', root ? () => focus.choose(nextFocus(focus.mode.peek())) : undefined);
  useOffer('scroll', root ? () => focus.scroll(!focus.isScrolling.peek()) : undefined);
  useOffer('copyMarkdown', reading && (() => report(copyMarkdown(reading, toasts))));
  useOffer('print', reading && (() => ways.print(reading)));
  useOffer('tab', reading && ways.toTab && (() => ways.toTab?.(reading)));
  return (
    isListed && (
      <Later
        load={() => import('./keys-dialog.tsx')}
        draw={({ KeysDialog }) => (
          <KeysDialog
            keys={keys.value}
            dir={reading?.article.dir ?? 'ltr'}
            toSettings={() => ways.toSettings('#keys')}
            onClose={() => setListed(false)}
          />
        )}
      />
    )
  );
}
