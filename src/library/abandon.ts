import type { LibraryWrite } from './drop-pictures.ts';

/** Ends a transaction with nothing done: without this, what was written before a value that cannot be stored would be kept. */
export function abandon(transaction: LibraryWrite): void {
  try {
    transaction.abort();
  } catch (error) {
    // It has ended already, by the same failure.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
