import { type ReadonlySignal, signal } from '@preact/signals';
import type { ImportedItem } from '../../../import/imported-item.ts';
import type { ImportFile, ImportReading } from '../../../import/read-import.ts';
import { addressKey } from '../../../import/same-address.ts';
import type { ImportOutcome, ImportProgress, ImportTarget, Known } from '../../../library/import-items.ts';
import { codeOfError, type LibraryErrorCode } from '../../../library/library-error.ts';

/** What the state needs of the world; tests give their own. */
export interface ImportWorld {
  read(files: ImportFile[], signal: AbortSignal, onProgress: (done: number) => void): Promise<ImportReading>;
  openTarget(): Promise<ImportTarget>;
  importItems(
    items: readonly ImportedItem[],
    target: ImportTarget,
    options: { signal: AbortSignal; onProgress: (progress: ImportProgress) => void },
  ): Promise<ImportOutcome>;
}

/** What is known before anything is done: what the files hold, and what of it is there already. */
export interface ImportPreview {
  reading: ImportReading;
  withText: number;
  /** Pictures that Colophon's own files hold, and those that they name and do not hold. */
  pictures: number;
  missingPictures: number;
  marks: number;
  /** Notes on a whole article, for which the library has no place. */
  notes: number;
  known: Record<Known, number>;
}

/** `unreadable`: the browser could not hand over what a file holds. */
export type ImportStep =
  | { kind: 'choosing'; failure?: 'unreadable' | LibraryErrorCode }
  | { kind: 'reading'; done: number }
  | { kind: 'preview'; preview: ImportPreview }
  | { kind: 'importing'; preview: ImportPreview; progress: ImportProgress }
  | { kind: 'done'; preview: ImportPreview; outcome: ImportOutcome; failure?: LibraryErrorCode }
  | { kind: 'taking-back'; preview: ImportPreview; outcome: ImportOutcome }
  | { kind: 'taken-back'; count: number };

/** An import, from choosing a file to the report. Until `start` nothing is changed anywhere. */
export interface ImportState {
  step: ReadonlySignal<ImportStep>;
  readFiles(files: readonly File[]): Promise<void>;
  /** Reads a list of addresses, or whatever else was pasted. */
  readText(text: string): Promise<void>;
  start(): Promise<void>;
  /** Ends what is under way; what came until then stays. */
  cancel(): void;
  takeBack(): Promise<void>;
  /** Back to the choice of a file. */
  begin(): void;
}

/** Makes the state of one import after another; ends with `end`. */
export function createImportState(end: AbortSignal, world: ImportWorld): ImportState {
  const step = signal<ImportStep>({ kind: 'choosing' });
  let under = new AbortController();
  let target: ImportTarget | undefined;

  const read = async (files: ImportFile[]): Promise<void> => {
    under.abort();
    const mine = new AbortController();
    under = mine;
    const stop = AbortSignal.any([mine.signal, end]);
    step.value = { kind: 'reading', done: 0 };
    try {
      const reading = await world.read(files, stop, (done) => {
        if (!stop.aborted) step.value = { kind: 'reading', done };
      });
      target = await world.openTarget();
      if (!stop.aborted) step.value = { kind: 'preview', preview: previewOf(reading, target) };
    } catch (error) {
      if (stop.aborted) return;
      console.error('Colophon: the import could not be prepared.', error);
      // What is wrong with a file stands in the reading; the browser itself could not read it.
      step.value = { kind: 'choosing', failure: error instanceof DOMException ? 'unreadable' : codeOfError(error) };
    }
  };

  return {
    step,
    readFiles: (files) => read(files.map((file) => ({ name: file.name, blob: file }))),
    readText: (text) => read([{ name: '', blob: new Blob([text]) }]),
    async start() {
      const now = step.value;
      if (now.kind !== 'preview' || !target) return;
      const { preview } = now;
      const { items } = preview.reading;
      under = new AbortController();
      const show = (progress: ImportProgress) => (step.value = { kind: 'importing', preview, progress });
      show({ done: 0, total: items.length });
      const stop = AbortSignal.any([under.signal, end]);
      const outcome = await world.importItems(items, target, { signal: stop, onProgress: show });
      step.value = { kind: 'done', preview, outcome };
    },
    cancel() {
      under.abort();
      if (step.value.kind === 'reading') step.value = { kind: 'choosing' };
    },
    async takeBack() {
      const now = step.value;
      if (now.kind !== 'done' || !target) return;
      step.value = { ...now, kind: 'taking-back' };
      try {
        const count = await target.takeBack();
        target.tellChange();
        step.value = { kind: 'taken-back', count };
      } catch (error) {
        console.error('Colophon: the import could not be taken back.', error);
        step.value = { ...now, failure: codeOfError(error) };
      }
    },
    begin() {
      under.abort();
      step.value = { kind: 'choosing' };
    },
  };
}

function previewOf(reading: ImportReading, { known }: ImportTarget): ImportPreview {
  const preview: ImportPreview = {
    reading,
    withText: 0,
    pictures: 0,
    missingPictures: 0,
    marks: 0,
    notes: 0,
    known: { kept: 0, trash: 0, waiting: 0 },
  };
  for (const { url, html, markdown, marks, stored } of reading.items) {
    const where = known.get(addressKey(url));
    if (where) preview.known[where] += 1;
    if (html !== undefined || markdown !== undefined || stored) preview.withText += 1;
    preview.pictures += stored?.pictures ?? 0;
    preview.missingPictures += stored?.missing ?? 0;
    for (const { quote } of marks) preview[quote === '' ? 'notes' : 'marks'] += 1;
  }
  return preview;
}
