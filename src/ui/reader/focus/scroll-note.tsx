import { ChevronsDown, ChevronsUp, Square } from 'lucide';
import { useEffect } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { SCROLL_SPEED } from '../../../settings/reading-focus.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import type { FocusState } from './focus-state.ts';
import { scrollByItself } from './scroll-by-itself.ts';

/** While the text scrolls by itself: slower, faster, stop. */
export function ScrollNote({ focus }: { focus: FocusState }) {
  const speed = focus.speed.value;
  useEffect(() => {
    const over = new AbortController();
    scrollByItself(
      () => focus.speed.value,
      () => focus.scroll(false),
      over.signal,
    );
    return () => over.abort();
  }, [focus]);
  // Pressed here, it goes on.
  const own = (event: Event) => event.stopPropagation();
  return (
    <div class="scroll-note" role="region" aria-label={i18n.t('scrollByItself')} onPointerDown={own} onKeyDown={own}>
      <IconButton
        icon={ChevronsUp}
        label={i18n.t('scrollSlower')}
        disabled={speed <= SCROLL_SPEED.least}
        onClick={() => focus.setSpeed(focus.speed.value - SCROLL_SPEED.step)}
      />
      <span role="status">{i18n.t('scrollSpeed', speed)}</span>
      <IconButton
        icon={ChevronsDown}
        label={i18n.t('scrollFaster')}
        disabled={speed >= SCROLL_SPEED.most}
        onClick={() => focus.setSpeed(focus.speed.value + SCROLL_SPEED.step)}
      />
      <IconButton icon={Square} label={i18n.t('scrollStop')} onClick={() => focus.scroll(false)} />
    </div>
  );
}
