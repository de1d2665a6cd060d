/** Larger files are none of ours: thousands of corrections take a tenth of it. Bytes. */
export const LARGEST_FILE = 10_000_000;

/**
 * Why a file was refused. `too-large`; `not-json`: no JSON at all; `not-settings`: some other JSON; `newer-version`: written by a
 * later Colophon; `damaged`: a setting in it is none (`setting` names it).
 */
export type SettingsFileProblem = 'too-large' | 'not-json' | 'not-settings' | 'newer-version' | 'damaged';

/** A file that cannot be imported. Nothing was changed. */
export class SettingsFileError extends Error {
  readonly problem: SettingsFileProblem;
  readonly setting: string | null;

  constructor(problem: SettingsFileProblem, setting: string | null = null, options?: ErrorOptions) {
    super(`settings file: ${problem}${setting ? ` (${setting})` : ''}`, options);
    this.name = 'SettingsFileError';
    this.problem = problem;
    this.setting = setting;
  }
}
