import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { convertPicture } from '../../../src/browser/convert-picture.ts';
import { chooseFile, downloadTarget } from '../../../src/browser/save-file.ts';

const NAME = 'library.zip';
const never = new AbortController().signal;
const bytes = (...parts: string[]) => new Blob(parts).stream();
const folder = () => navigator.storage.getDirectory();
const pick = (make: () => Promise<FileSystemFileHandle>) => vi.stubGlobal('showSaveFilePicker', make);

beforeEach(() => pick(async () => (await folder()).getFileHandle(NAME, { create: true })));
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await (await folder()).removeEntry(NAME).catch(() => undefined);
});
const onDisk = async (): Promise<string | null> => {
  try {
    return await (await (await (await folder()).getFileHandle(NAME)).getFile()).text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
};

test('a file is written where the reader chose, as it comes', async () => {
  const target = await chooseFile(NAME, 'application/zip');
  await target?.write(bytes('one ', 'two'), never);
  expect(target?.streams).toBe(true);
  expect(await onDisk()).toBe('one two');
});

test('who turns away gets nothing', async () => {
  pick(() => Promise.reject(new DOMException('no', 'AbortError')));
  expect(await chooseFile(NAME, 'application/zip')).toBeNull();
});

test('nothing stays of what was cancelled or failed', async () => {
  const control = new AbortController();
  const begun = Promise.withResolvers<void>();
  const endless = new ReadableStream<Uint8Array>({
    pull(stream) {
      stream.enqueue(new Uint8Array(10_000));
      begun.resolve();
      return new Promise((resolve) => setTimeout(resolve, 5));
    },
  });
  const writing = (await chooseFile(NAME, 'application/zip'))?.write(endless, control.signal);
  await begun.promise;
  control.abort();
  await expect(writing).rejects.toThrow(/abort/i);
  await expect.poll(onDisk).toBeNull();

  const broken = new ReadableStream<Uint8Array>({ pull: (stream) => stream.error(new Error('the library is gone')) });
  await expect((await chooseFile(NAME, 'application/zip'))?.write(broken, never)).rejects.toThrow(
    'the library is gone',
  );
  await expect.poll(onDisk).toBeNull();
});

test('a full disk is told', async () => {
  const full = new ReadableStream<Uint8Array>({
    pull: (stream) => stream.error(new DOMException('full', 'QuotaExceededError')),
  });
  await expect((await chooseFile(NAME, 'application/zip'))?.write(full, never)).rejects.toMatchObject({
    code: 'no-room',
  });
});

test('where one cannot choose, it is a download', async () => {
  vi.stubGlobal('showSaveFilePicker', undefined);
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const made = vi.spyOn(URL, 'createObjectURL');
  const target = await chooseFile(NAME, 'application/zip');
  expect(target?.streams).toBe(false);
  await target?.write(bytes('a'), never);
  expect(clicked).toHaveBeenCalledOnce();
  const blob = made.mock.lastCall?.[0] as Blob;
  expect([blob.type, await blob.text()]).toEqual(['application/zip', 'a']);
});

test('a download that was cancelled does not come', async () => {
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const waiting = downloadTarget(NAME, 'text/plain').write(new ReadableStream(), AbortSignal.timeout(20));
  await expect(waiting).rejects.toThrow(/timed out/);
  expect(clicked).not.toHaveBeenCalled();
});

test('pictures are drawn anew as what every program knows', async () => {
  const canvas = new OffscreenCanvas(40, 20);
  const pen = canvas.getContext('2d');
  const webp = () => canvas.convertToBlob({ type: 'image/webp' });
  pen?.fillRect(0, 0, 20, 20);
  expect((await convertPicture(await webp()))?.type).toBe('image/png');
  pen?.fillRect(0, 0, 40, 20);
  expect((await convertPicture(await webp()))?.type).toBe('image/jpeg');
  const drawing = new Blob(
    [
      '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10"><script>parent.hit = 1</script><rect width="9" height="9"/></svg>',
    ],
    { type: 'image/svg+xml' },
  );
  const drawn = await convertPicture(drawing);
  expect(drawn?.type).toBe('image/png');
  const size = await createImageBitmap(drawn ?? new Blob());
  expect([size.width, size.height]).toEqual([60, 20]);
  expect('hit' in window).toBe(false);
});

test('a picture that cannot be drawn is none', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(await convertPicture(new Blob(['no picture'], { type: 'image/avif' }))).toBeNull();
  expect(warn).toHaveBeenCalledOnce();
});
