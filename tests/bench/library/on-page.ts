/** What runs in the library page. Each function is sent there by itself and knows nothing of this file. */

/** Set up before the page's own scripts: notes when its first rows were drawn. */
export function watchFirstRows(): void {
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('.row')) return;
    watcher.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        document.documentElement.dataset.firstRows = String(performance.now());
      };
      channel.port2.postMessage(null);
    });
  });
  watcher.observe(document, { childList: true, subtree: true });
}

/** Milliseconds from when the page was asked for until its first rows were drawn, as `watchFirstRows` noted them. */
export const readFirstRows = (): number => Number(document.documentElement.dataset.firstRows ?? Number.NaN);

/** Scrolls down by `step` pixels a frame; the milliseconds that each frame took. */
export async function scrollFrames({ frames, step }: { frames: number; step: number }): Promise<number[]> {
  const times: number[] = [];
  let before = await new Promise<number>(requestAnimationFrame);
  for (let i = 0; i < frames; i++) {
    scrollBy({ top: step, behavior: 'instant' });
    const now = await new Promise<number>(requestAnimationFrame);
    times.push(now - before);
    before = now;
  }
  return times;
}

/** Types each query letter by letter; the milliseconds from each input until its results are on screen. */
export async function typeQueries(queries: readonly string[]): Promise<number[]> {
  const box = document.querySelector<HTMLInputElement>('.search input');
  if (!box) throw new Error('There is no search.');
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve();
        channel.port2.postMessage(null);
      });
    });
  const times: number[] = [];
  const enter = async (typed: string): Promise<number> => {
    const start = performance.now();
    box.value = typed;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    do await painted();
    while (document.querySelector('main [aria-busy=true]'));
    return performance.now() - start;
  };
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      times.push(await enter(query.slice(0, length)));
      // As between two keys of someone quick; what goes on after a result must not be waited for.
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await enter('');
  }
  return times;
}
