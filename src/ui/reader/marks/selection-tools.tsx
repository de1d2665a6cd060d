import { Copy, FoldVertical, NotebookPen } from 'lucide';
import { render } from 'preact';
import { i18n } from '../../../browser/i18n.ts';
import { MARK_COLOURS, type MarkColour } from '../../../marks/mark.ts';
import { uiLanguage } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { isSomethingOpen } from '../keys/listen-for-keys.ts';
import { offer, type Pressed, shownKeys } from '../keys/offers.ts';
import { selectionIn } from '../select-in-text.ts';
import { COLOUR_NAMES } from './colour-names.ts';
import { moveAmongTools, placeTools } from './tools-place.ts';

/** Milliseconds that a selection rests before the tools come: they do not flicker along while one selects. */
const REST = 250;

/** What can be done with a selection. Each is asked for it when it is pressed; those that are missing cannot be done with this one. */
export interface SelectionWays {
  mark?(colour: MarkColour): void;
  /** Marks it and opens its note. */
  note?(): void;
  copy?(): void;
  callAppeal?(): void;
}

/** The tools of the selection. */
export interface SelectionTools {
  /** Takes them away; true where they had the focus, which is nowhere then. */
  hide(): boolean;
  /** Says something to screen readers: the text itself does not change. */
  say(words: string): void;
}

/**
 * Offers tools at a selection in the text, until `signal` aborts. They stand right after the text's own nodes. While they are seen, Tab
 * leads into them, Escape takes them away. `waysFor` says what can be done with a selection.
 */
export function offerSelectionTools(
  root: ShadowRoot,
  waysFor: (range: Range) => SelectionWays,
  lastColour: () => MarkColour,
  signal: AbortSignal,
): SelectionTools {
  const tools = document.createElement('div');
  tools.className = 'selection-tools';
  tools.setAttribute('role', 'toolbar');
  tools.setAttribute('aria-label', i18n.t('selectionTools'));
  tools.lang = uiLanguage();
  tools.dir = i18n.t('localeDirection');
  const status = document.createElement('div');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  status.lang = uiLanguage();
  root.append(status);
  let clock: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(clock);
    const hadFocus = tools.contains(root.activeElement);
    tools.remove();
    return hadFocus;
  };
  const show = () => {
    const range = selectionIn(root);
    const ways = range ? waysFor(range) : {};
    if (!range || Object.keys(ways).length === 0) {
      // Whoever is in them may have lost the selection by that.
      if (!tools.contains(root.activeElement)) hide();
      return;
    }
    render(<Tools ways={ways} lastColour={lastColour()} />, tools);
    root.append(tools);
    moveAmongTools(tools, tools.querySelector('button'));
    placeTools(tools, range, root.host);
  };
  const later = () => {
    clearTimeout(clock);
    clock = setTimeout(show, REST);
  };

  // Pressing them must not take the selection away before it is asked for.
  tools.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
  document.addEventListener('selectionchange', later, { signal });
  window.addEventListener('resize', later, { signal });
  later();
  offer(
    'unselect',
    () => {
      // What is open besides closes first, by itself.
      if (!tools.isConnected || isSomethingOpen()) return false;
      hide();
      document.getSelection()?.removeAllRanges();
      return true;
    },
    signal,
  );
  offer(
    'toTools',
    (pressed) => {
      if (!tools.isConnected || tools.contains(root.activeElement) || !isInText(pressed)) return false;
      tools.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
      return true;
    },
    signal,
  );
  const isInText = (pressed: Pressed | undefined): boolean =>
    pressed === document.body || pressed === document.documentElement || root.contains(pressed ?? null);
  signal.addEventListener(
    'abort',
    () => {
      hide();
      status.remove();
      render(null, tools);
    },
    { once: true },
  );
  return {
    hide,
    say: (words) => {
      status.textContent = words;
    },
  };
}

function Tools({ ways, lastColour }: { ways: SelectionWays; lastColour: MarkColour }) {
  const keys = shownKeys.value.mark;
  return (
    <>
      {ways.mark &&
        MARK_COLOURS.map((colour) => {
          const name = i18n.t('markIn', [COLOUR_NAMES[colour]()]);
          return (
            <button
              key={colour}
              type="button"
              tabIndex={-1}
              class="tool"
              aria-label={name}
              title={colour === lastColour && keys ? `${name} (${keys.words})` : name}
              aria-keyshortcuts={colour === lastColour ? keys?.aria : undefined}
              onClick={() => ways.mark?.(colour)}
            >
              <span class={`swatch ${colour}`} />
            </button>
          );
        })}
      {ways.note && <Tool icon={NotebookPen} name={i18n.t('markNote')} onPress={ways.note} />}
      {ways.copy && <Tool icon={Copy} name={i18n.t('markCopy')} onPress={ways.copy} />}
      {ways.callAppeal && (
        <button type="button" tabIndex={-1} class="tool fold-selection" onClick={ways.callAppeal}>
          <Icon node={FoldVertical} /> <span>{i18n.t('correctionThisIsAppeal')}</span>
        </button>
      )}
    </>
  );
}

function Tool({ icon, name, onPress }: { icon: typeof Copy; name: string; onPress: () => void }) {
  return (
    <button type="button" tabIndex={-1} class="tool" aria-label={name} title={name} onClick={onPress}>
      <Icon node={icon} />
    </button>
  );
}
