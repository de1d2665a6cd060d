import { useEffect, useState } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';

/** The shortcuts that the browser keeps: `src/browser/shortcuts`; tests give their own. */
export interface BrowserShortcuts {
  /** The keys that open the reader, as the browser writes them; empty where there are none. */
  list(): Promise<string>;
  /** Opens the browser's own page for them. */
  open(): Promise<void>;
}

/** The keys that open Colophon from a page, and the way to where the browser lets one change them. */
export function BrowserKeys({ shortcuts }: { shortcuts: BrowserShortcuts }) {
  const [keys, setKeys] = useState<string>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const look = () => {
      shortcuts.list().then(setKeys, (error: unknown) => {
        console.warn('Colophon: the shortcuts of the browser could not be read.', error);
      });
    };
    look();
    // They are changed in another tab.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [shortcuts]);
  const open = () => {
    shortcuts.open().catch((error: unknown) => {
      console.error("Colophon: the browser's page for shortcuts could not be opened.", error);
      setFailed(true);
    });
  };
  return (
    <div class="browser-keys">
      <p>
        {keys === '' ? i18n.t('keysBrowserNone') : i18n.t('keysBrowser', [keys ?? '…'])} {i18n.t('keysBrowserHint')}
      </p>
      <button type="button" class="secondary" onClick={open}>
        {i18n.t('keysBrowserOpen')}
      </button>
      <p role="alert">{failed && i18n.t('keysBrowserFailed')}</p>
    </div>
  );
}
