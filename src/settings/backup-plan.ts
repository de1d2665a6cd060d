import type { LibraryErrorCode } from '../library/library-error.ts';

/** How often the library is backed up by itself. */
export const BACKUP_EVERY = ['never', 'daily', 'weekly', 'monthly'] as const;
export type BackupEvery = (typeof BACKUP_EVERY)[number];

/**
 * Why a backup could not be made: what is wrong with the library; `not-allowed`: the reader took the permission for downloads back; `no-room` on the
 * disk; `refused`: the browser or the system did not take the file; `interrupted`: it was begun and nothing more was heard of it.
 */
export type BackupFailure = LibraryErrorCode | 'not-allowed' | 'no-room' | 'refused' | 'interrupted';

/** A backup that is in the folder for downloads. */
export interface BackupMade {
  /** Milliseconds since 1970. */
  at: number;
  /** The browser's number of the download, and its file's name without folders. */
  download: number;
  name: string;
  bytes: number;
  articles: number;
  /** Articles that could not be read, and so are not in it. */
  unreadable: number;
}

/** The plan, and what came of it. */
export interface BackupPlan {
  every: BackupEvery;
  /** The newest first, at most `KEPT_BACKUPS`. */
  made: BackupMade[];
  /** Why the last one failed, as long as none came after it. `at` in milliseconds since 1970. */
  failure: { at: number; why: BackupFailure } | null;
  /** One is being made since then (milliseconds since 1970), begun so many times; `file`: it is being downloaded. */
  begun: { at: number; times?: number; file?: Omit<BackupMade, 'at'> } | null;
}

/** So many backups stay; older ones are deleted. */
export const KEPT_BACKUPS = 3;

const DAY = 24 * 60 * 60 * 1000;
const PERIODS: Record<Exclude<BackupEvery, 'never'>, number> = { daily: DAY, weekly: 7 * DAY, monthly: 30 * DAY };

/** Milliseconds after a failure until it is tried again: a full disk is not emptied in a minute. */
const REST = 6 * 60 * 60 * 1000;

/** Milliseconds after which nothing more is expected of a backup that was begun: a library of a gigabyte takes about one minute. */
export const LONGEST_BACKUP = 30 * 60 * 1000;

/** Milliseconds that passed; whatever is still to come was noted by a clock that was ahead, and says nothing. */
const since = (at: number, now: number): number => (at <= now ? now - at : Number.POSITIVE_INFINITY);

/** Whether one is being made. */
export const isBackupUnderway = ({ begun }: BackupPlan, now: number): boolean =>
  begun !== null && since(begun.at, now) < LONGEST_BACKUP;

/** Whether a backup is to be made now (milliseconds since 1970). The first one is as soon as they are wished for. */
export function isBackupDue(plan: BackupPlan, now: number): boolean {
  const { every, made, failure } = plan;
  if (every === 'never' || isBackupUnderway(plan, now)) return false;
  if (failure && since(failure.at, now) < REST) return false;
  const before = made[0];
  return !before || since(before.at, now) >= PERIODS[every];
}
