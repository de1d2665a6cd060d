import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type chooseFile, type downloadTarget, type FileTarget, SaveFileError } from '../../browser/save-file.ts';
import type { MissingPicture } from '../../export/article-json.ts';
import type { ExportWords } from '../../export/export-words.ts';
import { LibraryError, type LibraryErrorCode } from '../../library/library-error.ts';
import { baseName, EXPORT_TYPES, type ExportForm, exportedOf, fileOf } from './export-files.ts';
import { fileOfMany, type Listed } from './export-many.ts';
import type { Exportable } from './export-source.ts';

/** What is exported: one article, or several of the library. */
export type ExportSubject =
  | { kind: 'one'; title: string; hasPictures: boolean; find: () => Promise<Exportable | undefined> }
  | {
      kind: 'many';
      listed: readonly Listed[];
      /** In the trash: they go along where all that the library has is exported. */
      trash: readonly Listed[];
      find: (id: string) => Promise<Exportable | undefined>;
    };

/** How far an export is. */
export type ExportStep =
  | { kind: 'choosing'; wasCancelled: boolean }
  | { kind: 'working'; done: number; total: number }
  | {
      kind: 'done';
      name: string;
      isDownload: boolean;
      missing: readonly (MissingPicture & { title?: string })[];
      unreadable: readonly Listed[];
    }
  | { kind: 'failed'; code: LibraryErrorCode | SaveFileError['code'] };

/** The world of an export; tests give their own. */
export interface ExportStateWorld {
  chooseFile: typeof chooseFile;
  downloadTarget: typeof downloadTarget;
  words: () => ExportWords;
  /** The name of a book of several articles. */
  bookTitle: () => string;
  now: () => number;
}

/** An export on screen. */
export interface ExportState {
  subject: ExportSubject;
  form: Signal<ExportForm>;
  appeals: Signal<boolean>;
  inline: Signal<boolean>;
  step: ReadonlySignal<ExportStep>;
  /** The name of the file that comes, as far as it is known: with what ends it. */
  fileName(): string;
  start(): Promise<void>;
  cancel(): void;
}

/** The name of a file of several articles: the day is in it, so that one finds the newest. */
function nameOfMany(form: ExportForm, now: number): string {
  const day = new Date(now).toISOString().slice(0, 10);
  if (form === 'epub') return `colophon-articles-${day}.epub`;
  return form === 'json' ? `colophon-library-${day}.zip` : `colophon-${form}-${day}.zip`;
}

/** Makes the state of an export. Ends with `end`. */
export function createExportState(subject: ExportSubject, end: AbortSignal, world: ExportStateWorld): ExportState {
  const form = signal<ExportForm>(subject.kind === 'many' ? 'json' : 'html');
  const appeals = signal(true);
  const inline = signal(false);
  const step = signal<ExportStep>({ kind: 'choosing', wasCancelled: false });
  let running: AbortController | undefined;

  const onProgress = (progress: { done: number; total: number }): void => {
    if (running) step.value = { kind: 'working', ...progress };
  };

  const exportOne = async ({ find }: ExportSubject & { kind: 'one' }, during: AbortSignal): Promise<ExportStep> => {
    onProgress({ done: 0, total: 0 });
    const item = await find();
    if (!item) throw new LibraryError('not-found');
    const choices = { appeals: appeals.value, inline: inline.value };
    const file = await fileOf(item, form.value, choices, world.words(), { signal: during, onProgress });
    during.throwIfAborted();
    await world.downloadTarget(file.name, file.type).write(file.content, during);
    return { kind: 'done', name: file.name, isDownload: true, missing: file.missing, unreadable: [] };
  };

  const exportMany = async (
    { listed, trash, find }: ExportSubject & { kind: 'many' },
    target: FileTarget,
    during: AbortSignal,
  ): Promise<ExportStep> => {
    const { content, result } = fileOfMany(form.value === 'json' ? [...listed, ...trash] : listed, {
      form: form.value,
      appeals: appeals.value,
      words: world.words(),
      title: world.bookTitle(),
      now: world.now(),
      signal: during,
      onProgress,
      find,
    });
    await target.write(content, during);
    return { kind: 'done', name: target.name, isDownload: !target.streams, ...result };
  };

  return {
    subject,
    form,
    appeals,
    inline,
    step,
    fileName() {
      if (subject.kind === 'many') return nameOfMany(form.value, world.now());
      const [ending] = EXPORT_TYPES[form.value];
      const isFolder = form.value === 'markdown' && subject.hasPictures && !inline.value;
      return `${subject.title}.${isFolder ? 'zip' : ending}`;
    },
    async start() {
      if (running) return;
      const control = new AbortController();
      running = control;
      const during = AbortSignal.any([control.signal, end]);
      try {
        if (subject.kind === 'one') step.value = await exportOne(subject, during);
        else {
          // Before anything else: browsers ask for a place only in the gesture of the reader.
          const type = form.value === 'epub' ? EXPORT_TYPES.epub[1] : 'application/zip';
          const target = await world.chooseFile(nameOfMany(form.value, world.now()), type);
          if (target) step.value = await exportMany(subject, target, during);
        }
      } catch (error) {
        if (during.aborted) step.value = { kind: 'choosing', wasCancelled: true };
        else {
          console.error('Colophon: the export failed.', error);
          const isKnown = error instanceof LibraryError || error instanceof SaveFileError;
          step.value = { kind: 'failed', code: isKnown ? error.code : 'unexpected' };
        }
      } finally {
        running = undefined;
      }
    },
    cancel: () => running?.abort(),
  };
}

/** The title of an article as its files are named. */
export const fileTitle = (item: Exportable, words: ExportWords): string => baseName(exportedOf(item), words);
