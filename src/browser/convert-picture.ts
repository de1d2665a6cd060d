/** Longest side of a picture that is drawn anew, in pixels: a full page of print. */
const LONGEST_SIDE = 4096;

/** Longest side of a drawing that states no size of its own. */
const DRAWING_SIDE = 1600;

/** Of the JPEG that takes an opaque picture's place: what photographs are stored with. */
const QUALITY = 0.9;

/** Pixels of the small copy that tells whether a picture can be seen through. */
const PROBE = 64;

/**
 * Draws a picture anew as PNG, or as JPEG where nothing of it can be seen through: for programs that do not know its type, and for
 * SVG, which may hold more than a picture. Null where the browser cannot draw it, or will not give it away.
 */
export async function convertPicture(blob: Blob): Promise<Blob | null> {
  const address = URL.createObjectURL(blob);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const isDrawing = blob.type === 'image/svg+xml';
    const [width, height] = [picture.naturalWidth || DRAWING_SIDE, picture.naturalHeight || DRAWING_SIDE];
    // A drawing is as sharp as one likes: twice its size is enough for every screen.
    const scale = Math.min(isDrawing ? 2 : 1, LONGEST_SIDE / Math.max(width, height));
    const canvas = drawn(picture, width * scale, height * scale);
    const isOpaque = !isDrawing && !canBeSeenThrough(picture);
    return await new Promise((resolve) =>
      canvas.toBlob(resolve, isOpaque ? 'image/jpeg' : 'image/png', isOpaque ? QUALITY : undefined),
    );
  } catch (error) {
    // A type that this browser does not know, or a drawing with things of elsewhere in it.
    console.warn('Colophon: a picture could not be drawn anew.', error);
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function drawn(picture: HTMLImageElement, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function canBeSeenThrough(picture: HTMLImageElement): boolean {
  const pixels = drawn(picture, PROBE, PROBE).getContext('2d')?.getImageData(0, 0, PROBE, PROBE).data ?? [];
  for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 255) return true;
  return false;
}
