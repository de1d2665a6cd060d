import { ZipWriter } from '@zip.js/zip.js/lib/zip-core-writer.js';

/** A file of a ZIP. */
export interface FileEntry {
  /** Its path, with `/`. */
  name: string;
  content: string | Blob;
  /** Not to be deflated: its bytes are dense already, or have to stand there as they are. */
  stored?: boolean;
}

/**
 * Writes files into a ZIP as they come; one of them is in memory at a time, and the next is asked for when its bytes have been
 * taken. Sizes stand before the bytes, since programs that read a ZIP from its beginning (some readers of EPUB) need them there; no
 * file has further fields, as EPUB wants it of its first. Beyond four gigabytes it is ZIP64. What fails in `entries` fails the
 * stream; cancelling the stream ends `entries`.
 */
export function zipFiles(entries: AsyncIterable<FileEntry>): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const zip = new ZipWriter(writable, {
    bufferedWrite: true,
    dataDescriptor: false,
    extendedTimestamp: false,
    useWebWorkers: false,
    useCompressionStream: true,
  });
  const write = async (): Promise<void> => {
    for await (const { name, content, stored } of entries) {
      const blob = typeof content === 'string' ? new Blob([content]) : content;
      await zip.add(name, { readable: blob.stream(), size: blob.size }, stored ? { level: 0 } : {});
    }
    await zip.close();
  };
  write().catch((error: unknown) => writable.abort(error).catch(() => undefined));
  return readable;
}
