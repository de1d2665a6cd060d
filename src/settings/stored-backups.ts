import { storage } from 'wxt/utils/storage';
import type { BackupPlan } from './backup-plan.ts';

const item = storage.defineItem<BackupPlan>('local:backupPlan', {
  fallback: { every: 'never', made: [], failure: null, begun: null },
  version: 1,
});

export const getBackupPlan = (): Promise<BackupPlan> => item.getValue();

/** Changes are made one after another: each reads what the one before has written. */
let last: Promise<unknown> = Promise.resolve();

/** Changes the plan, and hands back what it is then. */
export function changeBackupPlan(change: (plan: BackupPlan) => BackupPlan): Promise<BackupPlan> {
  const task = async (): Promise<BackupPlan> => {
    const changed = change(await item.getValue());
    await item.setValue(changed);
    return changed;
  };
  const mine = last.then(task, task);
  last = mine.catch(() => undefined);
  return mine;
}

/** Calls back with the plan after each change, in this page or another, until `signal` aborts. */
export function watchBackupPlan(onChange: (plan: BackupPlan) => void, signal: AbortSignal): void {
  const stop = item.watch((plan) => onChange(plan));
  signal.addEventListener('abort', stop, { once: true });
}
