import type { ToastsState } from '../../parts/toasts-state.ts';
import { BACKUP_WORLD } from './backup-world.ts';
import { CHECK_WORLD } from './check-world.ts';
import { ERASE_WORLD } from './erase-world.ts';
import { StoragePage } from './storage-page.tsx';
import { STORAGE_WORLD } from './storage-world.ts';

/** Draws how much the library takes with the browser's own world. */
export const showStorage = (toasts: ToastsState) => (
  <StoragePage world={STORAGE_WORLD} backup={BACKUP_WORLD} check={CHECK_WORLD} erase={ERASE_WORLD} toasts={toasts} />
);
