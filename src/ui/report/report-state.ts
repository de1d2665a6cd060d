import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Environment } from '../../browser/environment.ts';
import { type Allowed, problemReport, type Subject } from './problem-report.ts';

/** What the dialog of a report needs of the world; tests give their own. */
export interface ReportWorld {
  environment(): Promise<Environment>;
  copy(text: string): Promise<void>;
  download(name: string, text: string): void;
}

/** What came of what was pressed last. */
export type ReportOutcome = 'copied' | 'not-copied' | 'saved';

export interface ReportState {
  subject: Subject;
  said: Signal<string>;
  allowed: { [Part in keyof Allowed]: Signal<boolean> };
  /** The report as it would be copied; null until it is known where this runs. */
  text: ReadonlySignal<string | null>;
  outcome: ReadonlySignal<ReportOutcome | null>;
  copy(): Promise<void>;
  save(): void;
}

/** The name of the file: the same for everybody, so that it tells nothing. */
const FILE = 'colophon-report.md';

export function createReportState(subject: Subject, world: ReportWorld): ReportState {
  const said = signal('');
  const allowed = { address: signal(false), appeals: signal(false), text: signal(false) };
  const where = signal<Environment | null>(null);
  const outcome = signal<ReportOutcome | null>(null);
  const text = computed(
    () =>
      where.value &&
      problemReport(subject, where.value, said.value, {
        address: allowed.address.value,
        appeals: allowed.appeals.value,
        text: allowed.text.value,
      }),
  );
  const lookUp = async (): Promise<void> => {
    try {
      where.value = await world.environment();
    } catch (error) {
      console.error('Colophon: where this runs could not be looked up.', error);
      where.value = { lines: ['Where this runs could not be looked up.'] };
    }
  };
  void lookUp();
  return {
    subject,
    said,
    allowed,
    text,
    outcome,
    async copy() {
      if (text.value === null) return;
      try {
        await world.copy(text.value);
        outcome.value = 'copied';
      } catch (error) {
        console.error('Colophon: the report could not be copied.', error);
        outcome.value = 'not-copied';
      }
    },
    save() {
      if (text.value === null) return;
      world.download(FILE, text.value);
      outcome.value = 'saved';
    },
  };
}
