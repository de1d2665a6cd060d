import { type ReadonlySignal, signal } from '@preact/signals';
import { codeOfError, type LibraryErrorCode } from '../../../library/library-error.ts';
import type { CareOptions, LibraryFaults, Repaired } from '../../../library/library-faults.ts';
import type { LookProgress } from '../../../library/measure-storage.ts';

/** What may be wrong, in the order of what it costs to have it. */
export const FAULTS = ['withoutText', 'lackPictures', 'unlisted', 'leftOver', 'unused', 'unindexed'] as const;
export type Fault = (typeof FAULTS)[number];

/** What checking needs of the world; tests give their own. */
export interface CheckWorld {
  checkLibrary(options: CareOptions): Promise<LibraryFaults>;
  repair(fault: Fault, faults: LibraryFaults, options: CareOptions): Promise<Repaired>;
}

export type CheckStep =
  | { kind: 'waiting' }
  | { kind: 'checking'; progress: LookProgress }
  | { kind: 'checked'; faults: LibraryFaults }
  | { kind: 'failed'; code: LibraryErrorCode };

/** A check of the library, and the repair of what it found. */
export interface CheckState {
  step: ReadonlySignal<CheckStep>;
  /** The repair that is under way. */
  repairing: ReadonlySignal<{ fault: Fault; progress: LookProgress } | null>;
  /** What came of each repair; a failure of the library by its code. */
  repaired: ReadonlySignal<Partial<Record<Fault, Repaired | LibraryErrorCode>>>;
  check(): Promise<void>;
  repair(fault: Fault): Promise<void>;
  /** Ends the check or the repair that is under way; what was mended until then stays so. */
  cancel(): void;
}

/** How many there are of a fault. */
export function countOf(fault: Fault, faults: LibraryFaults): number {
  return fault === 'unused' ? faults.unused.hashes.length : faults[fault].length;
}

/** Makes the state; ends with `end`. */
export function createCheckState(end: AbortSignal, world: CheckWorld): CheckState {
  const step = signal<CheckStep>({ kind: 'waiting' });
  const repairing = signal<CheckState['repairing']['value']>(null);
  const repaired = signal<CheckState['repaired']['value']>({});
  let under = new AbortController();
  const begin = (): AbortSignal => {
    under = new AbortController();
    return AbortSignal.any([under.signal, end]);
  };
  return {
    step,
    repairing,
    repaired,
    async check() {
      if (step.value.kind === 'checking' || repairing.value) return;
      const stop = begin();
      const onProgress = (progress: LookProgress) => (step.value = { kind: 'checking', progress });
      onProgress({ done: 0, total: 0 });
      repaired.value = {};
      try {
        step.value = { kind: 'checked', faults: await world.checkLibrary({ signal: stop, onProgress }) };
      } catch (error) {
        if (!stop.aborted) console.error('Colophon: the library could not be checked.', error);
        step.value = stop.aborted ? { kind: 'waiting' } : { kind: 'failed', code: codeOfError(error) };
      }
    },
    async repair(fault) {
      const now = step.value;
      if (now.kind !== 'checked' || repairing.value) return;
      const stop = begin();
      const onProgress = (progress: LookProgress) => (repairing.value = { fault, progress });
      onProgress({ done: 0, total: 0 });
      try {
        const came = await world.repair(fault, now.faults, { signal: stop, onProgress });
        repaired.value = { ...repaired.value, [fault]: came };
      } catch (error) {
        if (stop.aborted) return;
        console.error('Colophon: the library could not be mended.', error);
        repaired.value = { ...repaired.value, [fault]: codeOfError(error) };
      } finally {
        repairing.value = null;
      }
    },
    cancel: () => under.abort(),
  };
}
