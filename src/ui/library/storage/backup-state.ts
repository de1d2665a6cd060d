import { type ReadonlySignal, signal } from '@preact/signals';
import type { BackupEvery, BackupPlan } from '../../../settings/backup-plan.ts';

/** What backups need of the world; tests give their own. */
export interface BackupSettingsWorld {
  getBackupPlan(): Promise<BackupPlan>;
  watchBackupPlan(onChange: (plan: BackupPlan) => void, signal: AbortSignal): void;
  /** Asks the reader to allow downloads; to be called in their gesture. */
  allow(): Promise<boolean>;
  /** Have the background change the plan, or make a backup now. */
  plan(every: BackupEvery): Promise<void>;
  start(): Promise<void>;
}

/** The backups that the library makes by itself. */
export interface BackupState {
  /** Undefined until it was looked up. */
  plan: ReadonlySignal<BackupPlan | undefined>;
  /** Downloads were not allowed, or something could not be changed. */
  refused: ReadonlySignal<'denied' | 'failed' | null>;
  choose(every: BackupEvery): Promise<void>;
  start(): Promise<void>;
}

/** Follows the plan until `end` aborts. */
export function createBackupState(end: AbortSignal, world: BackupSettingsWorld): BackupState {
  const plan = signal<BackupPlan>();
  const refused = signal<BackupState['refused']['value']>(null);
  const attempt = async (task: () => Promise<void>): Promise<void> => {
    try {
      refused.value = null;
      await task();
    } catch (error) {
      console.error('Colophon: the plan of backups could not be looked up or changed.', error);
      refused.value = 'failed';
    }
  };
  const allowed = async (task: () => Promise<void>): Promise<void> => {
    // Nothing is waited for before: browsers ask only in the gesture.
    const isAllowed = await world.allow();
    if (isAllowed) await task();
    else refused.value = 'denied';
  };
  world.watchBackupPlan((next) => (plan.value = next), end);
  void attempt(async () => {
    plan.value = await world.getBackupPlan();
  });
  return {
    plan,
    refused,
    choose: (every) => attempt(() => (every === 'never' ? world.plan(every) : allowed(() => world.plan(every)))),
    start: () => attempt(() => allowed(() => world.start())),
  };
}
