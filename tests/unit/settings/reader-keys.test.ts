import { describe, expect, test } from 'vitest';
import { canBeChosen, chordOf, isPlain, type PressedKey } from '../../../src/settings/key-chords.ts';
import {
  checkKeys,
  FIRST_KEYS,
  heardKeysOf,
  KEY_ROWS,
  keysOf,
  lineWithKey,
} from '../../../src/settings/reader-keys.ts';

const pressed = (
  key: string,
  { graph = false, ...more }: Partial<PressedKey> & { graph?: boolean } = {},
): PressedKey => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  getModifierState: (name) => graph && name === 'AltGraph',
  ...more,
});

const lineOf = (command: string) => {
  const found = KEY_ROWS.find((row) => row.command === command);
  if (!found) throw new Error(`No key for ${command}`);
  return found;
};

describe('a pressed key', () => {
  test.each([
    ['a letter', pressed('o'), 'o'],
    ['a letter with Shift', pressed('G', { shiftKey: true }), 'Shift+g'],
    ['a letter with Caps Lock', pressed('G'), 'g'],
    ['a sign, wherever it stands', pressed('?', { shiftKey: true }), '?'],
    ['Ctrl and a letter', pressed('f', { ctrlKey: true }), 'Mod+f'],
    ['Cmd, Shift and a letter', pressed('G', { metaKey: true, shiftKey: true }), 'Mod+Shift+g'],
    ['a function key with Shift', pressed('F3', { shiftKey: true }), 'Shift+F3'],
    ['the space bar', pressed(' '), 'Space'],
    ['a sign on AltGr', pressed('/', { ctrlKey: true, altKey: true, graph: true }), '/'],
    ['a Cyrillic letter, by its place', pressed('щ', { code: 'KeyO' }), 'o'],
    ['an Arabic letter with Shift, by its place', pressed('أ', { code: 'KeyH', shiftKey: true }), 'Shift+h'],
    ['a letter of a Latin keyboard, as it is', pressed('ö', { code: 'Semicolon' }), 'ö'],
    ['Shift alone', pressed('Shift', { shiftKey: true }), undefined],
    ['a dead key', pressed('Dead'), undefined],
  ])('%s', (_name, event, chord) => {
    expect(chordOf(event)).toBe(chord);
  });

  test('writes something or does not', () => {
    expect(['o', '?', 'Shift+g', '+'].filter(isPlain)).toEqual(['o', '?', 'Shift+g', '+']);
    expect(['Mod+f', 'Alt+o', 'F3', 'Space', 'Escape', 'Enter'].filter(isPlain)).toEqual([]);
  });

  test('can be chosen where it takes nothing from the browser and the page', () => {
    expect(['o', 'Shift+g', 'Mod+Shift+k', 'F7', 'é', '+'].every(canBeChosen)).toBe(true);
    expect(['Space', 'Tab', 'Escape', 'ArrowDown', 'Enter', 'F13', 'Shift+Mod+k', 'ab', ''].some(canBeChosen)).toBe(
      false,
    );
  });
});

describe('the table of keys', () => {
  test('has each thing once, and each key that can be changed for one thing', () => {
    const commands = KEY_ROWS.map(({ command }) => command);
    expect(new Set(commands).size).toBe(commands.length);
    for (const row of KEY_ROWS.filter(({ fixed }) => !fixed))
      for (const chord of row.keys) expect(lineWithKey(chord, row.command, FIRST_KEYS)).toBeUndefined();
  });

  test('a changed key takes the place of the first, and of that alone', () => {
    const keys = checkKeys({ changed: { find: 'x', outline: null } });
    expect(keysOf(lineOf('find'), keys)).toEqual(['x', 'Mod+f']);
    expect(keysOf(lineOf('outline'), keys)).toEqual([]);
    expect(keysOf(lineOf('look'), keys)).toEqual(['l']);
  });

  test('without letters only the other keys are heard, but in a picture', () => {
    const keys = checkKeys({ plain: false });
    const heard = (command: string) => heardKeysOf(lineOf(command), keys);
    expect([heard('find'), heard('save'), heard('toEnd'), heard('keys')]).toEqual([['Mod+f'], [], [], []]);
    expect([heard('aloudToggle'), heard('findNext')]).toEqual([['Space'], ['F3', 'Mod+g']]);
    expect(heard('zoomIn')).toEqual(['+', '=']);
  });
});

describe('stored keys', () => {
  test('are as at first where nothing in order is stored', () => {
    for (const value of [undefined, null, 7, 'x', [], {}, { plain: 'yes', changed: 7 }])
      expect(checkKeys(value)).toEqual({ plain: true, changed: {} });
  });

  test('lose what is no key, nothing of ours, fixed, or taken', () => {
    const changed = {
      look: 'x',
      save: 'Tab',
      findNext: 'n',
      nothing: 'y',
      outline: 'l',
      appeals: 'x',
      constructor: 'q',
    };
    // The look cannot have the key of the appeals, so it has its own, which the outline cannot have then.
    expect(checkKeys({ plain: false, changed })).toEqual({ plain: false, changed: { appeals: 'x' } });
  });

  test('may have changed places', () => {
    const changed = { nextHeading: 'k', previousHeading: 'j' };
    expect(checkKeys({ plain: true, changed })).toEqual({ plain: true, changed });
  });
});
