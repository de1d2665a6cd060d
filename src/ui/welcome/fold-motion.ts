/** Milliseconds that an appeal takes to fold away, or to come back: slow enough to be followed with the eye. */
const FOLDING_MS = 700;

/** Milliseconds in which what stands in its place comes up. */
const APPEARING_MS = 300;

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The element without height, and with nothing around it. */
const GONE = {
  blockSize: '0px',
  marginBlockStart: '0px',
  marginBlockEnd: '0px',
  opacity: 0,
  overflow: 'clip',
} satisfies Keyframe;

function whole(element: Element): Keyframe {
  const { blockSize, marginBlockStart, marginBlockEnd } = getComputedStyle(element);
  return { blockSize, marginBlockStart, marginBlockEnd, opacity: 1, overflow: 'clip' };
}

const ended = (animation: Animation): Promise<unknown> =>
  // One that is cancelled has its end, too.
  animation.finished.catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  });

/** Folds an element away, before it is taken out. Where no motion is wanted nothing is seen of it. */
export async function foldAway(element: Element): Promise<void> {
  if (isStill()) return;
  // Held at its end: until it is taken out it must not jump back.
  const motion = { duration: FOLDING_MS, easing: 'cubic-bezier(0.4, 0, 0.2, 1)', fill: 'forwards' } as const;
  await ended(element.animate([whole(element), GONE], motion));
}

/** Unfolds an element that was put in just now. */
export async function unfold(element: Element): Promise<void> {
  if (isStill()) return;
  await ended(
    element.animate([GONE, whole(element)], { duration: FOLDING_MS, easing: 'cubic-bezier(0.4, 0, 0.2, 1)' }),
  );
}

/** Lets an element come up where it stands. */
export async function appear(element: Element): Promise<void> {
  if (isStill()) return;
  await ended(element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: APPEARING_MS, easing: 'ease-out' }));
}
