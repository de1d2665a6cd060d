import { type LibraryDatabase, openLibraryDatabase } from './database.ts';
import { asLibraryError } from './library-error.ts';

/** Runs one task on the library; whatever fails in it is thrown as `LibraryError`. */
export async function withLibrary<Result>(
  task: (database: LibraryDatabase) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  try {
    return await task(await openLibraryDatabase());
  } catch (error) {
    throw asLibraryError(error, signal);
  }
}
