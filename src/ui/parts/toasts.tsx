import { X } from 'lucide';
import { i18n } from '../../browser/i18n.ts';
import { IconButton } from './icon-button.tsx';
import type { ToastsState } from './toasts-state.ts';

/** The toasts of a page. The region is there from the start, so that screen readers hear what comes into it. */
export function Toasts({ state }: { state: ToastsState }) {
  return (
    <section class="toasts" aria-label={i18n.t('notifications')}>
      <div
        role="status"
        onPointerEnter={state.hold}
        onPointerLeave={state.release}
        onFocusIn={state.hold}
        onFocusOut={state.release}
      >
        {state.toasts.value.map((toast) => (
          <div class={`toast ${toast.tone}`} key={toast.id}>
            <span class="toast-text" dir="auto">
              {toast.text}
            </span>
            {toast.action && (
              <button
                type="button"
                class="toast-action"
                onClick={() => {
                  toast.action?.run();
                  state.dismiss(toast.id);
                }}
              >
                {toast.action.label}
              </button>
            )}
            <IconButton icon={X} label={i18n.t('dismiss')} onClick={() => state.dismiss(toast.id)} />
          </div>
        ))}
      </div>
    </section>
  );
}
