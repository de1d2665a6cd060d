import { signal } from '@preact/signals';
import { PanelsTopLeft } from 'lucide';
import type { ComponentChild } from 'preact';
import { i18n } from '../../../browser/i18n.ts';
import { currentWindow } from '../../../browser/window-tabs.ts';
import { Icon } from '../../parts/icon.tsx';
import type { ToastsState } from '../../parts/toasts-state.ts';
import type { beginSavingTabs } from './show-save-tabs.tsx';

/** Where the library shows how the tabs of a window are saved; what does it is loaded when it is asked for. */
export interface TabsPlace {
  /** Saves the tabs of a window, unless those of one are being saved at the moment. */
  begin(windowId: number): void;
  /** Saves the tabs of the window that the library stands in. */
  drawButton(): ComponentChild;
  draw(): ComponentChild;
}

/** Makes it; ends with `end`. */
export function createTabsPlace(toasts: ToastsState, end: AbortSignal): TabsPlace {
  const shown = signal<ReturnType<typeof beginSavingTabs>>();
  let isLoading = false;

  const load = async (windowId: number): Promise<void> => {
    if (isLoading || shown.value?.state.step.value.kind === 'saving') return;
    isLoading = true;
    try {
      const { beginSavingTabs } = await import('./show-save-tabs.tsx');
      shown.value = beginSavingTabs(windowId, { toasts, end, dismiss: () => (shown.value = undefined) });
    } finally {
      isLoading = false;
    }
  };
  const tellFailed = (error: unknown): void => {
    console.error('Colophon: the tabs of a window could not be saved.', error);
    toasts.show(i18n.t('error_unexpected'), { tone: 'error' });
  };

  const beginHere = (): void => {
    // What comes of it stands above the list.
    location.hash = '';
    currentWindow().then(load).catch(tellFailed);
  };

  return {
    begin: (windowId) => void load(windowId).catch(tellFailed),
    drawButton: () => (
      <button type="button" class="import-link" onClick={beginHere}>
        <Icon node={PanelsTopLeft} /> {i18n.t('menuSaveTabs')}
      </button>
    ),
    draw: () => shown.value?.draw(),
  };
}
