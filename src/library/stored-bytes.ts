/**
 * About how many bytes a value takes in the browser's storage, which keeps Latin letters in one byte and all others in two
 * (https://v8.dev/docs: one-byte and two-byte strings), before it compresses them. Blobs are not counted: they are files of their own.
 */
export function storedBytes(value: unknown): number {
  if (typeof value === 'string') return /[^\0-\xff]/.test(value) ? value.length * 2 : value.length;
  if (typeof value === 'number') return 8;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null || value instanceof Blob) return 1;
  let sum = 0;
  for (const [name, part] of Object.entries(value)) sum += (Array.isArray(value) ? 0 : name.length) + storedBytes(part);
  return sum;
}
