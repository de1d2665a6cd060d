import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { type Chord, canBeChosen } from '../../settings/key-chords.ts';
import { type Command, FIRST_KEYS, KEY_ROWS, lineWithKey, type ReaderKeys } from '../../settings/reader-keys.ts';
import type * as stored from '../../settings/stored-keys.ts';

/** Why a key was not taken: something else has it, or no reader may choose it. */
export type Refusal = { chord: Chord; because: 'taken'; by: Command } | { chord: Chord; because: 'impossible' };

/** The reader's keys in the settings. Every change holds at once, and is followed when it is made elsewhere. */
export interface KeysState {
  /** Null until they were looked up. */
  keys: ReadonlySignal<ReaderKeys | null>;
  /** True where the storage could not be read or written. */
  failed: ReadonlySignal<boolean>;
  /** What a new key is asked for. */
  asking: ReadonlySignal<Command | null>;
  /** Why the key pressed last was not taken. */
  refused: ReadonlySignal<Refusal | null>;
  /** Asks for a new key; null: for none any more. */
  askFor(command: Command | null): void;
  /** Takes the key that was asked for, if nothing else has it; null: no key. */
  take(chord: Chord | null): Promise<void>;
  /** Gives a command the key it had at first, if nothing else has that now. */
  reset(command: Command): Promise<void>;
  /** All as at first. Hands back what takes it back. */
  resetAll(): Promise<() => Promise<void>>;
  setPlain(isOn: boolean): Promise<void>;
}

/** Starts the keys of the settings. Ends with `end`. */
export function createKeysState(world: typeof stored, end: AbortSignal): KeysState {
  const keys = signal<ReaderKeys | null>(null);
  const failed = signal(false);
  const asking = signal<Command | null>(null);
  const refused = signal<Refusal | null>(null);

  const settle = async (change?: ReaderKeys): Promise<void> => {
    try {
      if (change) await world.setKeys(change);
      const found = await world.getKeys();
      if (end.aborted) return;
      batch(() => {
        keys.value = found;
        failed.value = false;
      });
    } catch (error) {
      console.error('Colophon: the keys could not be read or written.', error);
      failed.value = true;
    }
  };
  world.watchKeys(() => void settle(), end);
  void settle();

  const now = (): ReaderKeys => keys.peek() ?? FIRST_KEYS;
  const firstOf = (command: Command): Chord | undefined => KEY_ROWS.find((row) => row.command === command)?.keys[0];

  const setKey = async (command: Command, chord: Chord | null): Promise<void> => {
    const by = chord === null ? undefined : lineWithKey(chord, command, now());
    if (chord !== null && by) {
      refused.value = { chord, because: 'taken', by: by.command };
      return;
    }
    batch(() => {
      refused.value = null;
      asking.value = null;
    });
    const { [command]: _before, ...others } = now().changed;
    const isFirst = chord === firstOf(command);
    await settle({ ...now(), changed: isFirst ? others : { ...others, [command]: chord } });
  };

  return {
    keys,
    failed,
    asking,
    refused,
    askFor(command) {
      batch(() => {
        asking.value = command;
        refused.value = null;
      });
    },
    async take(chord) {
      const command = asking.peek();
      if (command === null) return;
      if (chord !== null && !canBeChosen(chord)) refused.value = { chord, because: 'impossible' };
      else await setKey(command, chord);
    },
    async reset(command) {
      asking.value = command;
      await setKey(command, firstOf(command) ?? null);
    },
    async resetAll() {
      const before = now();
      await settle(FIRST_KEYS);
      return () => settle(before);
    },
    setPlain: (isOn) => settle({ ...now(), plain: isOn }),
  };
}
