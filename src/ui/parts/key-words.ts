import { i18n } from '../../browser/i18n.ts';
import { type Chord, partsOf } from '../../settings/key-chords.ts';

const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** What stands on keys that write nothing, and on those whose sign is easily overlooked. */
const NAMES: Record<string, () => string> = {
  Mod: () => (isApple() ? '⌘' : i18n.t('keyCtrl')),
  Alt: () => (isApple() ? '⌥' : i18n.t('keyAlt')),
  Shift: () => i18n.t('keyShift'),
  Space: () => i18n.t('keySpace'),
  Enter: () => i18n.t('keyEnter'),
  Escape: () => i18n.t('keyEscape'),
  Home: () => i18n.t('keyHome'),
  End: () => i18n.t('keyEnd'),
  ArrowLeft: () => '←',
  ArrowRight: () => '→',
  ArrowUp: () => '↑',
  ArrowDown: () => '↓',
};

const nameOf = (part: string): string => NAMES[part]?.() ?? (part.length === 1 ? part.toLocaleUpperCase() : part);

/** What stands on the keys of a chord, in the order they are pressed. */
export function keyNames(chord: Chord): string[] {
  const { modifiers, key } = partsOf(chord);
  return [...modifiers, key].map(nameOf);
}

/** A chord as `aria-keyshortcuts` has it (https://www.w3.org/TR/wai-aria-1.2/#aria-keyshortcuts). */
export function ariaKeys(chord: Chord): string {
  const { modifiers, key } = partsOf(chord);
  const names = modifiers.map((modifier) => (modifier === 'Mod' ? (isApple() ? 'Meta' : 'Control') : modifier));
  return [...names, key.length === 1 ? key.toUpperCase() : key].join('+');
}
