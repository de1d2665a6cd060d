import { type ReadonlySignal, signal } from '@preact/signals';

/** A short message at the foot of the page, with something to do about it where there is something. */
export interface Toast {
  id: number;
  text: string;
  action?: { label: string; run: () => void };
  tone: 'plain' | 'error';
}

/** Milliseconds that a toast stays: long enough to read two lines and to reach its button by keyboard. */
export const TOAST_TIME = 8_000;

/** The toasts of one page. */
export interface ToastsState {
  toasts: ReadonlySignal<readonly Toast[]>;
  show(text: string, options?: { action?: Toast['action']; tone?: Toast['tone'] }): void;
  dismiss(id: number): void;
  /** Stops the clocks while somebody points at a toast or is in it; starts them anew. */
  hold(): void;
  release(): void;
}

/** Makes the toasts of a page. Only the last three stay: older ones have had their time. */
export function createToastsState(): ToastsState {
  const toasts = signal<readonly Toast[]>([]);
  const clocks = new Map<number, ReturnType<typeof setTimeout>>();
  let last = 0;
  let held = false;

  const stopClock = (id: number) => {
    clearTimeout(clocks.get(id));
    clocks.delete(id);
  };
  const dismiss = (id: number) => {
    stopClock(id);
    toasts.value = toasts.value.filter((toast) => toast.id !== id);
    // The pointer or the focus was in the toast that is gone: nothing would release the others.
    if (toasts.value.length === 0) held = false;
  };
  const startClock = (id: number) => {
    stopClock(id);
    if (!held)
      clocks.set(
        id,
        setTimeout(() => dismiss(id), TOAST_TIME),
      );
  };

  return {
    toasts,
    dismiss,
    show(text, { action, tone = 'plain' } = {}) {
      last += 1;
      const all = [...toasts.value, { id: last, text, tone, ...(action ? { action } : {}) }];
      for (const gone of all.slice(0, -3)) stopClock(gone.id);
      toasts.value = all.slice(-3);
      startClock(last);
    },
    hold() {
      held = true;
      for (const { id } of toasts.value) stopClock(id);
    },
    release() {
      held = false;
      for (const { id } of toasts.value) startClock(id);
    },
  };
}
