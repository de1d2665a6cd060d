import type { ReadonlySignal } from '@preact/signals';
import { Search } from 'lucide';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '../../parts/icon-button.tsx';
import { useOffer } from '../keys/offers.ts';
import { FindBar } from './find-bar.tsx';
import { deepFocus, listenForFindKeys } from './find-keys.ts';
import { createFindState } from './find-state.ts';
import { textOnScreen } from './text-on-screen.ts';

/**
 * Opens the bar that looks for words in the text, and draws it, as long as `text` holds an article on screen. What is looked for stays
 * from one article to the next.
 */
export function FindButton({ text }: { text: ReadonlySignal<ShadowRoot | null> }) {
  const state = useMemo(createFindState, []);
  const button = useRef<HTMLSpanElement>(null);
  /** What had the focus before the bar took it. */
  const before = useRef<HTMLElement | null>(null);
  const wantsFocus = useRef(false);
  const root = text.value;
  useEffect(() => state.turnTo(root && textOnScreen(root)), [root]);
  useEffect(() => () => state.turnTo(null), []);

  const close = () => {
    state.close();
    const back = before.current?.isConnected ? before.current : button.current?.querySelector('button');
    back?.focus({ preventScroll: true });
  };
  const open = () => {
    const field = button.current?.parentElement?.querySelector<HTMLInputElement>('.find-bar input');
    if (state.isOpen.value) {
      field?.focus();
      field?.select();
      return;
    }
    before.current = deepFocus() ?? null;
    wantsFocus.current = true;
    state.open();
  };
  // As soon as the button is seen, its keys are heard.
  useLayoutEffect(() => {
    const over = new AbortController();
    if (!root) return;
    listenForFindKeys({ open, close, go: state.go, isOpen: () => state.isOpen.value }, over.signal);
    return () => over.abort();
  }, [root]);

  useOffer('find', root ? open : undefined);

  if (!root) return null;

  return (
    <>
      <span class="find-button" ref={button}>
        <IconButton
          icon={Search}
          label={i18n.t('find')}
          aria-expanded={state.isOpen.value}
          aria-keyshortcuts="/ Control+F"
          onClick={() => (state.isOpen.value ? close() : open())}
        />
      </span>
      {state.isOpen.value && <FindBar state={state} wantsFocus={wantsFocus} onClose={close} />}
    </>
  );
}
