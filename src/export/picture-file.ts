/** A picture with its bytes and their SHA-256 in hexadecimal digits. */
export interface ExportedPicture {
  hash: string;
  blob: Blob;
}

/** Pictures by the address that the content has for them. */
export type ExportedPictures = ReadonlyMap<string, ExportedPicture>;

/** What ends the name of a picture's file, by media type. */
const ENDINGS: Record<string, string> = {
  'image/avif': 'avif',
  'image/bmp': 'bmp',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
  'image/x-icon': 'ico',
  'font/collection': 'ttc',
  'font/otf': 'otf',
  'font/ttf': 'ttf',
  'font/woff': 'woff',
  'font/woff2': 'woff2',
};

/** Hexadecimal digits of a name: enough that no two pictures of any library share them. */
const DIGITS = 16;

/** The name of a picture's file: the same picture has the same name. */
export const pictureFileName = ({ hash, blob }: ExportedPicture): string =>
  `${hash.slice(0, DIGITS)}.${ENDINGS[blob.type] ?? 'img'}`;

/** The whole hash as a name, as the library file has it. */
export const storedPictureName = ({ hash, blob }: ExportedPicture): string => `${hash}.${ENDINGS[blob.type] ?? 'img'}`;

/** Bytes that become text at once: a multiple of three, so that parts can be put together. */
const PART = 3 * 16_384;

/** Bytes in base64. */
export async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += PART)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PART))));
  return parts.join('');
}

/** A picture as a `data:` address. */
export const dataAddress = async (blob: Blob): Promise<string> => `data:${blob.type};base64,${await base64(blob)}`;

/** The bytes of a `data:` address of a bitmap, as sanitized content may have them; null for anything else. */
export function blobOfData(address: string): Blob | null {
  const found = /^data:(image\/[a-z+.-]+)((?:;[^,;]*)*),(.*)$/is.exec(address);
  if (!found) return null;
  const [, type = '', parameters = '', data = ''] = found;
  try {
    const text = /;\s*base64\s*$/i.test(parameters) ? atob(decodeURIComponent(data)) : decodeURIComponent(data);
    return new Blob([Uint8Array.from(text, (sign) => sign.charCodeAt(0))], { type: type.toLowerCase() });
  } catch (error) {
    // Broken base64, or a stray percent sign: a picture that no browser would show either.
    if (error instanceof DOMException || error instanceof URIError) return null;
    throw error;
  }
}
