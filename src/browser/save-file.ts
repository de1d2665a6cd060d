/** Where a file goes. */
export interface FileTarget {
  /** The name it has there. */
  name: string;
  /** Whether what is written goes to the disk as it comes; otherwise the browser holds it, on its own disk where it is large. */
  streams: boolean;
  /**
   * Writes all of it. Throws `SaveFileError`, or the reason of `signal`; then nothing of it stays.
   */
  write(content: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<void>;
}

/** Why a file could not be written: `no-room` on the disk; `refused` by the browser or the system; what failed in the content is thrown as it is. */
export class SaveFileError extends Error {
  override readonly name = 'SaveFileError';
  readonly code: 'no-room' | 'refused';

  constructor(code: 'no-room' | 'refused', options?: ErrorOptions) {
    super(`file: ${code}`, options);
    this.code = code;
  }
}

/** Chromium's, https://wicg.github.io/file-system-access/#api-showsavefilepicker; TypeScript does not know it. */
interface Picker {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { accept: Record<string, string[]> }[];
  }) => Promise<FileSystemFileHandle & { remove?: () => Promise<void> }>;
}

/**
 * Asks where a large file is to go, in the gesture of the reader; null where they turn away. Where the browser has no way to ask, it
 * goes where downloads go.
 */
export async function chooseFile(name: string, type: string): Promise<FileTarget | null> {
  const picker = window as Picker;
  if (!picker.showSaveFilePicker) return downloadTarget(name, type);
  const ending = name.slice(name.lastIndexOf('.'));
  try {
    const handle = await picker.showSaveFilePicker({ suggestedName: name, types: [{ accept: { [type]: [ending] } }] });
    return {
      name: handle.name,
      streams: true,
      async write(content, signal) {
        try {
          await content.pipeTo(await handle.createWritable(), { signal });
        } catch (error) {
          await removeEmpty(handle);
          signal.throwIfAborted();
          throw asSaveFileError(error);
        }
      },
    };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw asSaveFileError(error);
  }
}

/** A file that goes where the browser puts downloads. */
export function downloadTarget(name: string, type: string): FileTarget {
  return {
    name,
    streams: false,
    async write(content, signal) {
      let blob: Blob;
      try {
        const whole = content.pipeThrough(new TransformStream(), { signal });
        blob = await new Response(whole, { headers: { 'content-type': type } }).blob();
      } catch (error) {
        signal.throwIfAborted();
        throw asSaveFileError(error);
      }
      download(name, blob);
    },
  };
}

/** Milliseconds for the browser to take hold of a download before its address is given back. */
const HOLD = 60_000;

function download(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HOLD);
}

/** A file that was made for the choice and into which nothing came must not lie about. */
async function removeEmpty(handle: Awaited<ReturnType<NonNullable<Picker['showSaveFilePicker']>>>): Promise<void> {
  try {
    if ((await handle.getFile()).size === 0) await handle.remove?.();
  } catch (error) {
    console.warn('Colophon: an empty file stays behind.', error);
  }
}

/** Browsers' names for what is wrong with a disk (https://fs.spec.whatwg.org/). */
function asSaveFileError(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  if (error.name === 'QuotaExceededError') return new SaveFileError('no-room', { cause: error });
  return [
    'NotAllowedError',
    'NoModificationAllowedError',
    'NotFoundError',
    'InvalidStateError',
    'SecurityError',
  ].includes(error.name)
    ? new SaveFileError('refused', { cause: error })
    : error;
}
