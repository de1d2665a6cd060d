import type { ReadonlySignal } from '@preact/signals';
import { Search } from 'lucide';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import { report } from '../../parts/start-page.ts';
import { isField, isSomethingOpen } from '../keys/listen-for-keys.ts';
import { type Pressed, shownKeys, useOffer } from '../keys/offers.ts';
import type { Searched } from '../reader-view.ts';
import { deepFocus } from './deep-focus.ts';
import { FindBar } from './find-bar.tsx';
import { createFindState } from './find-state.ts';
import { textOnScreen } from './text-on-screen.ts';

const isInBar = (pressed: Pressed | undefined): boolean => pressed?.closest('.find-bar') != null;

/**
 * Opens the bar that looks for words in the text, and draws it, as long as `text` holds an article on screen. What is looked for stays
 * from one article to the next. An article that was searched for begins with its hits marked.
 */
export function FindButton({
  text,
  searched,
}: {
  text: ReadonlySignal<ShadowRoot | null>;
  searched: Searched | undefined;
}) {
  const state = useMemo(createFindState, []);
  const button = useRef<HTMLSpanElement>(null);
  /** What had the focus before the bar took it. */
  const before = useRef<HTMLElement | null>(null);
  const wantsFocus = useRef(false);
  const root = text.value;
  useEffect(() => state.turnTo(root && textOnScreen(root)), [root]);
  useEffect(() => () => state.turnTo(null), []);
  const isOnScreen = root !== null;
  useEffect(() => {
    if (!searched || !isOnScreen) return;
    let isOver = false;
    const mark = async (): Promise<void> => {
      const { searchedWords } = await import('./searched-words.ts');
      const find = await searchedWords(searched.words, searched.language);
      if (!isOver) state.openSearched(searched.words, find);
    };
    report(mark());
    return () => {
      isOver = true;
    };
  }, [searched, isOnScreen]);

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
  /** From a field of something else the browser looks, and not the reader. */
  const find = (pressed?: Pressed) => (isField(pressed) && !isInBar(pressed) ? false : open());
  const go = (step: 1 | -1) => (state.isOpen.value ? state.go(step) : open());
  useOffer('find', root ? find : undefined);
  useOffer('findNext', root ? () => go(1) : undefined);
  useOffer('findPrevious', root ? () => go(-1) : undefined);
  // What is open besides closes first, by itself.
  useOffer(
    'findClose',
    state.isOpen.value ? (pressed) => (isInBar(pressed) || !isSomethingOpen() ? close() : false) : undefined,
  );

  if (!root) return null;

  return (
    <>
      <span class="find-button" ref={button}>
        <IconButton
          icon={Search}
          label={i18n.t('find')}
          aria-expanded={state.isOpen.value}
          shortcut={shownKeys.value.find}
          onClick={() => (state.isOpen.value ? close() : open())}
        />
      </span>
      {state.isOpen.value && <FindBar state={state} wantsFocus={wantsFocus} onClose={close} />}
    </>
  );
}
