import { storage } from 'wxt/utils/storage';
import { BACKUP_EVERY, type BackupPlan } from './backup-plan.ts';

const NO_PLAN: BackupPlan = { every: 'never', made: [], failure: null, begun: null };

const item = storage.defineItem<BackupPlan>('local:backupPlan', { fallback: NO_PLAN, version: 1 });

/** The plan as it was made; what is none of it, as a newer version may write it, counts as not there. */
export async function getBackupPlan(): Promise<BackupPlan> {
  const stored: Partial<BackupPlan> | null = await item.getValue();
  if (!stored || !Array.isArray(stored.made)) return NO_PLAN;
  return { ...NO_PLAN, ...stored, every: BACKUP_EVERY.find((one) => one === stored.every) ?? NO_PLAN.every };
}

/** Changes are made one after another: each reads what the one before has written. */
let last: Promise<unknown> = Promise.resolve();

/** Changes the plan, and hands back what it is then. */
export function changeBackupPlan(change: (plan: BackupPlan) => BackupPlan): Promise<BackupPlan> {
  const task = async (): Promise<BackupPlan> => {
    const changed = change(await getBackupPlan());
    await item.setValue(changed);
    return changed;
  };
  const mine = last.then(task, task);
  last = mine.catch(() => undefined);
  return mine;
}

/** Calls back with the plan after each change, in this page or another, until `signal` aborts. */
export function watchBackupPlan(onChange: (plan: BackupPlan) => void, signal: AbortSignal): void {
  const stop = item.watch(() => void getBackupPlan().then(onChange));
  signal.addEventListener('abort', stop, { once: true });
}
