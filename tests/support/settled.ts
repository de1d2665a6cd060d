/** Milliseconds in which nothing may change. Preact runs effects after a frame, and where none comes, after 35 of them. */
const QUIET_MS = 40;

/** Milliseconds after which a page that never rests is taken as it is. */
const LIMIT_MS = 3_000;

const pass = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** A page behind others may get none. */
const nextFrame = (): Promise<unknown> =>
  Promise.race([new Promise((resolve) => requestAnimationFrame(resolve)), pass(QUIET_MS)]);

/** The document and the open shadow roots in it. */
function rootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsOf(shadowRoot) : []));
  return [root, ...inner];
}

/**
 * Resolves when what was begun has been drawn: frames have come, and nothing in the document has changed for a while. On a busy machine that
 * takes longer than any time one could name.
 */
export async function settled(): Promise<void> {
  const start = performance.now();
  let hasChanged: boolean;
  const changes = new MutationObserver(() => {
    hasChanged = true;
  });
  do {
    hasChanged = false;
    changes.disconnect();
    for (const root of rootsOf(document))
      changes.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    await nextFrame();
    await nextFrame();
    await pass(QUIET_MS);
  } while (hasChanged && performance.now() - start < LIMIT_MS);
  changes.disconnect();
}
