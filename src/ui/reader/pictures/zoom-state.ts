import { type ReadonlySignal, signal } from '@preact/signals';

/** How much larger one press makes it. */
export const STEP = 1.25;

/** As large as a picture gets, against fitting into its frame. */
const MOST = 8;

/** How large a picture is shown. */
export interface ZoomState {
  /** 1: it fits into its frame. */
  zoom: ReadonlySignal<number>;
  /** Makes it larger or smaller by a factor. */
  by(factor: number): void;
  /** Makes it fit again. */
  reset(): void;
}

export function createZoomState(): ZoomState {
  const zoom = signal(1);
  const by = (factor: number) => {
    zoom.value = Math.min(MOST, Math.max(1, zoom.value * factor));
  };
  const reset = () => {
    zoom.value = 1;
  };
  return {
    zoom,
    by,
    reset,
  };
}

/** The size at which a picture of one size fits into a frame of another, at most twice as large as it is. */
export function fittingSize(
  picture: { width: number; height: number },
  frame: { width: number; height: number },
): { width: number; height: number } {
  const scale = Math.min(frame.width / picture.width, frame.height / picture.height, 2);
  return { width: picture.width * scale, height: picture.height * scale };
}
