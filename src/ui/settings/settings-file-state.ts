import type * as file from '../../settings/settings-file.ts';
import { LARGEST_FILE, SettingsFileError, type SettingsFileProblem } from '../../settings/settings-file-error.ts';

/** What the state needs of the world; tests give their own. */
export interface SettingsFileWorld extends Pick<typeof file, 'exportSettings' | 'importSettings'> {
  /** Hands a file to the reader. */
  download(name: string, text: string): void;
  now(): number;
}

/** What came of it, to be told. `storage`: the browser's storage failed. */
export type SettingsFileEvent =
  | { kind: 'exported' }
  | { kind: 'imported'; taken: number; unknown: number }
  | { kind: 'refused'; problem: SettingsFileProblem | 'unreadable' | 'storage' };

/** Takes the settings out into a file and in from one. */
export interface SettingsFileState {
  export(): Promise<void>;
  import(chosen: Blob): Promise<void>;
}

/** Makes the state; it keeps nothing. */
export function createSettingsFileState(
  world: SettingsFileWorld,
  tell: (event: SettingsFileEvent) => void,
): SettingsFileState {
  const refuse = (problem: SettingsFileProblem | 'unreadable' | 'storage', error?: unknown): void => {
    if (error !== undefined) console.error('Colophon: the settings were not taken over.', error);
    tell({ kind: 'refused', problem });
  };
  return {
    async export() {
      try {
        const now = world.now();
        const day = new Date(now).toISOString().slice(0, 10);
        world.download(`colophon-settings-${day}.json`, await world.exportSettings(now));
        tell({ kind: 'exported' });
      } catch (error) {
        refuse('storage', error);
      }
    },
    async import(chosen) {
      // Before it is read: a film would fill the memory.
      if (chosen.size > LARGEST_FILE) {
        refuse('too-large');
        return;
      }
      let text: string;
      try {
        text = await chosen.text();
      } catch (error) {
        refuse('unreadable', error);
        return;
      }
      try {
        const { taken, unknown } = await world.importSettings(text);
        tell({ kind: 'imported', taken, unknown: unknown.length });
      } catch (error) {
        refuse(error instanceof SettingsFileError ? error.problem : 'storage', error);
      }
    },
  };
}
