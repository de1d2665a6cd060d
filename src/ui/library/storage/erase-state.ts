import { type ReadonlySignal, signal } from '@preact/signals';
import { ERASABLE, type Erasable } from '../../../library/erasable.ts';
import { LibraryError, type LibraryErrorCode } from '../../../library/library-error.ts';

/** What came of erasing: what is gone, what is not and why, and what was not chosen and is left. */
export interface Erased {
  gone: Erasable[];
  failed: { what: Erasable; code: LibraryErrorCode }[];
  left: Erasable[];
}

export type EraseStep =
  | { kind: 'closed' }
  | { kind: 'asking' }
  | { kind: 'erasing' }
  | { kind: 'done'; erased: Erased };

/** Erasing everything, from the question to what is left. */
export interface EraseState {
  step: ReadonlySignal<EraseStep>;
  chosen: ReadonlySignal<ReadonlySet<Erasable>>;
  ask(): void;
  choose(what: Erasable, value: boolean): void;
  erase(): Promise<void>;
  close(): void;
}

/** What one does not expect to go with a library is ticked by nobody but its reader. */
const AT_FIRST: readonly Erasable[] = ['articles', 'marks', 'waiting'];

/** Makes the state; `eraseAll` as in `library/erase-everything`. */
export function createEraseState(eraseAll: (what: Erasable) => Promise<void>): EraseState {
  const step = signal<EraseStep>({ kind: 'closed' });
  const chosen = signal<ReadonlySet<Erasable>>(new Set(AT_FIRST));
  return {
    step,
    chosen,
    ask() {
      chosen.value = new Set(AT_FIRST);
      step.value = { kind: 'asking' };
    },
    choose(what, value) {
      const next = new Set(chosen.value);
      if (value) next.add(what);
      else next.delete(what);
      chosen.value = next;
    },
    async erase() {
      if (step.value.kind !== 'asking') return;
      step.value = { kind: 'erasing' };
      const erased: Erased = { gone: [], failed: [], left: [] };
      for (const what of ERASABLE) {
        if (!chosen.value.has(what)) {
          erased.left.push(what);
          continue;
        }
        try {
          await eraseAll(what);
          erased.gone.push(what);
        } catch (error) {
          console.error('Colophon: something could not be erased.', error);
          erased.failed.push({ what, code: error instanceof LibraryError ? error.code : 'unexpected' });
        }
      }
      step.value = { kind: 'done', erased };
    },
    close() {
      if (step.value.kind === 'asking') step.value = { kind: 'closed' };
    },
  };
}
