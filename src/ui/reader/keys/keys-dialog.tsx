import { X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { isPlain } from '../../../settings/key-chords.ts';
import { KEY_ROWS, type KeyRow, keysOf, type ReaderKeys } from '../../../settings/reader-keys.ts';
import { ChordKeys } from '../../parts/chord-keys.tsx';
import { commandName, KEY_GROUPS } from '../../parts/command-words.ts';
import { IconButton } from '../../parts/icon-button.tsx';

interface KeysDialogProps {
  keys: ReaderKeys;
  /** Which way the article runs. */
  dir: 'ltr' | 'rtl';
  toSettings: () => void;
  onClose: () => void;
}

/** All keys of the reader, by what they are for, over the page. The focus goes back to where it was. */
export function KeysDialog({ keys, dir, toSettings, onClose }: KeysDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="keys-dialog"
      ref={dialog}
      aria-labelledby="keys-title"
      tabIndex={-1}
      onClose={onClose}
      onClick={(event) => {
        // The dialog itself is hit only beside what stands in it.
        if (event.target === event.currentTarget) dialog.current?.close();
      }}
    >
      <div class="keys-frame">
        <header class="keys-head">
          <h2 id="keys-title">{i18n.t('keysTitle')}</h2>
          <IconButton icon={X} label={i18n.t('close')} onClick={() => dialog.current?.close()} />
        </header>
        {/* It scrolls: the keyboard has to reach it. */}
        <div class="keys-list" tabIndex={0} role="group" aria-labelledby="keys-title">
          {!keys.plain && <p class="keys-off">{i18n.t('keysPlainOff')}</p>}
          {KEY_GROUPS.map(([group, name]) => (
            <section key={group}>
              <h3>{name()}</h3>
              <dl>
                {KEY_ROWS.filter((row) => row.group === group).map((row) => (
                  <KeyLine key={row.command} row={row} keys={keys} name={commandName(row.command, dir)} />
                ))}
              </dl>
            </section>
          ))}
        </div>
        <footer class="keys-foot">
          <button
            type="button"
            class="quiet"
            onClick={() => {
              dialog.current?.close();
              toSettings();
            }}
          >
            {i18n.t('keysChange')}
          </button>
        </footer>
      </div>
    </dialog>
  );
}

function KeyLine({ row, keys, name }: { row: KeyRow; keys: ReaderKeys; name: string }) {
  const chords = keysOf(row, keys);
  const isHeard = (chord: string) => keys.plain || row.where === 'picture' || !isPlain(chord);
  return (
    <div class="key-line">
      <dt>{name}</dt>
      <dd>
        {chords.length === 0 && <span class="no-key">{i18n.t('keyNone')}</span>}
        {chords.map((chord) =>
          isHeard(chord) ? (
            <ChordKeys key={chord} chord={chord} />
          ) : (
            <s key={chord}>
              <ChordKeys chord={chord} />
            </s>
          ),
        )}
      </dd>
    </div>
  );
}
