import { SquareArrowOutUpRight, X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { INSIDE_READER } from '../../../browser/settings-address.ts';
import { IconButton } from '../../parts/icon-button.tsx';

interface SettingsLayerProps {
  /** What of the settings is shown first, as their address names it: `#appeals`, `#site=example.org`; all from the top where it is empty. */
  hash: string;
  /** Opens the settings in a tab of their own. */
  toTab(): void;
  onClose(): void;
}

/** What takes the Escape key for itself: a dialog or a menu of the settings, a field that is being cleared. */
const TAKES_ESCAPE = 'dialog[open], :popover-open, input[type="search"]:focus:not(:placeholder-shown)';

/**
 * The settings over the article: in the panel they cover it, in a wide window they stand beside it, so that one sees what is chosen. It is the settings' own
 * page in a frame, so there is one of them, with its search and its ways; the focus goes back to where it was.
 */
export function SettingsLayer({ hash, toTab, onClose }: SettingsLayerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      class="settings-layer"
      ref={dialog}
      aria-labelledby="settings-layer-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
    >
      <div class="settings-layer-head">
        <h2 id="settings-layer-title">{i18n.t('settings')}</h2>
        <IconButton
          icon={SquareArrowOutUpRight}
          label={i18n.t('openInTab')}
          onClick={() => {
            close();
            toTab();
          }}
        />
        <IconButton icon={X} label={i18n.t('close')} onClick={close} />
      </div>
      <iframe
        title={i18n.t('settings')}
        src={`/options.html${INSIDE_READER}${hash}`}
        onLoad={({ currentTarget }) => {
          currentTarget.classList.add('loaded');
          currentTarget.contentWindow?.focus();
          // Keys that are pressed inside of a frame are not heard outside of it.
          currentTarget.contentDocument?.addEventListener('keydown', (event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return;
            if (!currentTarget.contentDocument?.querySelector(TAKES_ESCAPE)) close();
          });
        }}
      />
    </dialog>
  );
}
