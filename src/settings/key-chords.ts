/**
 * A key with its modifiers, as it is kept and compared: `o`, `Shift+g`, `Mod+f`, `F3`, `Space`. `Mod` is Ctrl or Cmd, one as good as the
 * other; modifiers stand in the order Mod, Alt, Shift. Letters are small; Shift is told of letters and named keys alone, since where a
 * sign stands on a keyboard is that keyboard's affair.
 */
export type Chord = string;

/** What of a keyboard event makes a chord. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  getModifierState(key: string): boolean;
};

/** Keys that are no key by themselves, or not yet one. */
const UNFINISHED = new Set([
  'Alt',
  'AltGraph',
  'CapsLock',
  'Control',
  'Dead',
  'Fn',
  'Meta',
  'NumLock',
  'Process',
  'Shift',
  'Unidentified',
]);

const ONE_SIGN = /^.$/su;

/**
 * The chord of a pressed key, or undefined where only modifiers are held. On keyboards whose letters are not Latin a key is known by its
 * place, as the letter that stands there on a Latin one.
 */
export function chordOf(event: PressedKey): Chord | undefined {
  const { key, code } = event;
  if (UNFINISHED.has(key) || key === '') return undefined;
  const isSign = ONE_SIGN.test(key);
  const isLatin = !isSign || !/\p{L}/u.test(key) || /\p{Script=Latin}/u.test(key);
  const base = isLatin ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? key);
  const isLetter = isSign && /\p{L}/u.test(base);
  // Signs that stand on AltGr are typed with Ctrl and Alt on some systems.
  const isTyped = event.getModifierState('AltGraph');
  return [
    ...(!isTyped && (event.ctrlKey || event.metaKey) ? ['Mod'] : []),
    ...(!isTyped && event.altKey ? ['Alt'] : []),
    ...(event.shiftKey && (isLetter || !isSign) ? ['Shift'] : []),
    base === ' ' ? 'Space' : isLetter ? base.toLowerCase() : base,
  ].join('+');
}

/** The parts of a chord: its modifiers, and the key at the end. */
export function partsOf(chord: Chord): { modifiers: string[]; key: string } {
  const [, before = '', key = chord] = /^((?:(?:Mod|Alt|Shift)\+)*)(.+)$/.exec(chord) ?? [];
  return { modifiers: before.split('+').filter((part) => part !== ''), key };
}

/** Whether a key writes a letter, digit or sign: one that is pressed by mistake, or by a voice that dictates (WCAG 2.1.4). */
export function isPlain(chord: Chord): boolean {
  const { modifiers, key } = partsOf(chord);
  return ONE_SIGN.test(key) && modifiers.every((modifier) => modifier === 'Shift');
}

/** Whether a reader may choose a key: what writes something, with any modifiers, and the function keys. */
export const canBeChosen = (chord: Chord): boolean =>
  /^(?:Mod\+)?(?:Alt\+)?(?:Shift\+)?(?:[^\s\p{C}]|F(?:[1-9]|1[0-2]))$/u.test(chord);
