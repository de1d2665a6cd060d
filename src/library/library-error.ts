/**
 * Why the library could not do what was asked:
 * `quota` no room left on the disk or in what the browser allows; `unavailable` the browser gives no storage (private
 * window, storage switched off, a broken profile); `damaged` it is there and cannot be opened; `blocked` another page of the extension holds an older library open;
 * `newer-version` the library was made by a newer version of the extension; `not-found` the article is not in it;
 * `unexpected` anything else, with the cause.
 */
export type LibraryErrorCode =
  | 'quota'
  | 'unavailable'
  | 'damaged'
  | 'blocked'
  | 'newer-version'
  | 'not-found'
  | 'unexpected';

/** The kind of error that the library throws, but for an abort and a save that was taken back. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly code: LibraryErrorCode;

  constructor(code: LibraryErrorCode, options?: ErrorOptions) {
    super(`library: ${code}`, options);
    this.code = code;
  }
}

/** What to tell of anything that the library's functions threw. */
export const codeOfError = (error: unknown): LibraryErrorCode =>
  error instanceof LibraryError ? error.code : 'unexpected';

/** Thrown where a save was cancelled by another page. */
export class SaveTakenBack extends Error {
  override readonly name = 'SaveTakenBack';
}

/** The names of IndexedDB's errors (https://w3c.github.io/IndexedDB/#exceptions), as the library tells them. */
const CODES: Record<string, LibraryErrorCode> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer-version',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  // What Firefox says of a file that was damaged on the disk, and Chromium of a folder that it cannot read.
  UnknownError: 'damaged',
  NotReadableError: 'unavailable',
};

/** What to throw for anything thrown within the library. Aborts, and saves that were taken back, stay as they are. */
export function asLibraryError(error: unknown, signal?: AbortSignal): unknown {
  if (error instanceof LibraryError || error instanceof SaveTakenBack) return error;
  if (signal?.aborted && error === signal.reason) return error;
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : { name: '', message: '' };
  // What Chromium says of a picture on a full disk: “Failed to write blobs (IOError)”.
  const isUnwritten = name === 'DataError' && message.startsWith('Failed to write blobs');
  return new LibraryError(isUnwritten ? 'quota' : (CODES[name] ?? 'unexpected'), { cause: error });
}
