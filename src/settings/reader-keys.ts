import { type Chord, canBeChosen, isPlain } from './key-chords.ts';

export type KeyGroup = 'moving' | 'finding' | 'showing' | 'taking' | 'pages' | 'aloud' | 'choosing' | 'picture';

interface Row {
  command: string;
  group: KeyGroup;
  /** The keys it has at first. Of one that can be changed only the first is. */
  keys: readonly [Chord, ...Chord[]];
  /** Cannot be changed: a key that the same thing has everywhere. */
  fixed?: true;
  /** Is done again as long as the key is held. */
  repeats?: true;
  /** Where it is pressed, if not anywhere on the page: in the field for words to find, or in a picture that is shown large. */
  where?: 'field' | 'picture';
}

/**
 * Every key of the reader. Of several things with the same key the first that can be done is done: what was opened last is closed first.
 */
export const KEY_TABLE = [
  { command: 'nextHeading', group: 'moving', keys: ['j'], repeats: true },
  { command: 'previousHeading', group: 'moving', keys: ['k'], repeats: true },
  { command: 'toTop', group: 'moving', keys: ['g'] },
  { command: 'toEnd', group: 'moving', keys: ['Shift+g'] },
  { command: 'outline', group: 'moving', keys: ['o'] },
  { command: 'find', group: 'finding', keys: ['/', 'Mod+f'] },
  { command: 'findNext', group: 'finding', keys: ['F3', 'Mod+g', 'n'], fixed: true, repeats: true },
  {
    command: 'findPrevious',
    group: 'finding',
    keys: ['Shift+F3', 'Mod+Shift+g', 'Shift+n'],
    fixed: true,
    repeats: true,
  },
  { command: 'fieldNext', group: 'finding', keys: ['Enter'], fixed: true, repeats: true, where: 'field' },
  { command: 'fieldPrevious', group: 'finding', keys: ['Shift+Enter'], fixed: true, repeats: true, where: 'field' },
  { command: 'hintClose', group: 'choosing', keys: ['Escape'], fixed: true },
  { command: 'chooseEnd', group: 'choosing', keys: ['Escape'], fixed: true },
  { command: 'readingsClose', group: 'choosing', keys: ['Escape'], fixed: true },
  { command: 'unselect', group: 'choosing', keys: ['Escape'], fixed: true },
  { command: 'findClose', group: 'finding', keys: ['Escape'], fixed: true },
  { command: 'look', group: 'showing', keys: ['l'] },
  { command: 'appeals', group: 'showing', keys: ['a'] },
  { command: 'focus', group: 'showing', keys: ['f'] },
  { command: 'scroll', group: 'showing', keys: ['w'] },
  { command: 'readAloud', group: 'showing', keys: ['r'] },
  { command: 'marks', group: 'showing', keys: ['h'] },
  { command: 'save', group: 'taking', keys: ['s'] },
  { command: 'copyMarkdown', group: 'taking', keys: ['c'] },
  { command: 'print', group: 'taking', keys: ['p'] },
  { command: 'tab', group: 'taking', keys: ['t'] },
  { command: 'library', group: 'pages', keys: ['b'] },
  { command: 'settings', group: 'pages', keys: [','] },
  { command: 'more', group: 'pages', keys: ['.'] },
  { command: 'keys', group: 'pages', keys: ['?'] },
  { command: 'mark', group: 'choosing', keys: ['m'] },
  { command: 'toTools', group: 'choosing', keys: ['Tab'], fixed: true },
  { command: 'choosePrevious', group: 'choosing', keys: ['ArrowUp'], fixed: true, repeats: true },
  { command: 'chooseNext', group: 'choosing', keys: ['ArrowDown'], fixed: true, repeats: true },
  { command: 'chooseFirst', group: 'choosing', keys: ['Home'], fixed: true },
  { command: 'chooseLast', group: 'choosing', keys: ['End'], fixed: true },
  { command: 'chooseTake', group: 'choosing', keys: ['Enter', 'Space'], fixed: true },
  { command: 'aloudToggle', group: 'aloud', keys: ['Space'], fixed: true },
  { command: 'aloudLeft', group: 'aloud', keys: ['ArrowLeft'], fixed: true, repeats: true },
  { command: 'aloudRight', group: 'aloud', keys: ['ArrowRight'], fixed: true, repeats: true },
  { command: 'aloudHere', group: 'aloud', keys: ['Enter'], fixed: true },
  { command: 'aloudClose', group: 'aloud', keys: ['Escape'], fixed: true },
  { command: 'zoomIn', group: 'picture', keys: ['+', '='], fixed: true, repeats: true, where: 'picture' },
  { command: 'zoomOut', group: 'picture', keys: ['-', '−'], fixed: true, repeats: true, where: 'picture' },
  { command: 'zoomFit', group: 'picture', keys: ['0'], fixed: true, where: 'picture' },
] as const satisfies readonly Row[];

/** What a key can ask for. */
export type Command = (typeof KEY_TABLE)[number]['command'];

/** One line of the table. */
export interface KeyRow extends Row {
  command: Command;
}

export const KEY_ROWS: readonly KeyRow[] = KEY_TABLE;

/** What the reader chose of the keys. */
export interface ReaderKeys {
  /** Whether keys without Ctrl, Cmd or Alt ask for something where they write a letter, digit or sign. */
  plain: boolean;
  /** Other keys than at first, by command; null: none. */
  changed: Readonly<Partial<Record<Command, Chord | null>>>;
}

export const FIRST_KEYS: ReaderKeys = { plain: true, changed: {} };

/** The keys of a line as they were chosen, whether letters are heard or not. */
export function keysOf({ command, keys, fixed }: KeyRow, { changed }: ReaderKeys): readonly Chord[] {
  const chosen = fixed ? undefined : changed[command];
  if (chosen === undefined) return keys;
  return [...(chosen === null ? [] : [chosen]), ...keys.slice(1)];
}

/** The keys of a line that are heard. The large picture hears its own always: nothing can be written there. */
export const heardKeysOf = (row: KeyRow, keys: ReaderKeys): readonly Chord[] =>
  keysOf(row, keys).filter((chord) => keys.plain || row.where === 'picture' || !isPlain(chord));

/** The line whose key a chord is already, on the page at large; that of `command` itself does not count. */
export const lineWithKey = (chord: Chord, command: Command, keys: ReaderKeys): KeyRow | undefined =>
  KEY_ROWS.find((row) => row.command !== command && row.where === undefined && keysOf(row, keys).includes(chord));

/** What of a stored value is in order: keys that can be chosen, for what can be changed, each for one thing. */
export function checkKeys(value: unknown): ReaderKeys {
  const { plain, changed } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const wanted = (typeof changed === 'object' && changed !== null ? changed : {}) as Record<string, unknown>;
  const taken: Partial<Record<Command, Chord | null>> = {};
  for (const { command, fixed } of KEY_ROWS) {
    const chord = Object.hasOwn(wanted, command) ? wanted[command] : undefined;
    if (fixed || (chord !== null && (typeof chord !== 'string' || !canBeChosen(chord)))) continue;
    taken[command] = chord;
  }
  // Two may have changed places: only when all are known is it told whether one stands twice. What loses its key has its first one again.
  const twice = (): Command | undefined =>
    (Object.keys(taken) as Command[]).find((command) => {
      const chord = taken[command];
      return typeof chord === 'string' && lineWithKey(chord, command, { plain: true, changed: taken });
    });
  for (let command = twice(); command; command = twice()) delete taken[command];
  return { plain: typeof plain === 'boolean' ? plain : true, changed: taken };
}
