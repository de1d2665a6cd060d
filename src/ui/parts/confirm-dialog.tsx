import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';

/** Asks before something that cannot be undone: what it is, what it costs, and a way out that has the focus. */
export function ConfirmDialog({
  title,
  act,
  mayAct = true,
  onAct,
  onClose,
  children,
}: {
  title: string;
  /** The word on the button that does it. */
  act: string;
  mayAct?: boolean;
  onAct: () => void;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog class="confirm" ref={dialog} aria-labelledby="confirm-title" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (!mayAct) return;
          onAct();
          dialog.current?.close();
        }}
      >
        <h2 id="confirm-title">{title}</h2>
        {children}
        <div class="confirm-foot">
          <button type="button" class="secondary" autofocus onClick={() => dialog.current?.close()}>
            {i18n.t('loadingCancel')}
          </button>
          <button type="submit" class="primary" disabled={!mayAct}>
            {act}
          </button>
        </div>
      </form>
    </dialog>
  );
}
