import { browser } from 'wxt/browser';

/** Where something is selected in a tab: its page, 0, or one of its frames, the one that was in use last. 0 where nothing is. Rejects where the browser refuses. */
export async function findSelection(tabId: number): Promise<number> {
  const frames = await browser.scripting.executeScript({
    // Frames that may not be entered are left out.
    target: { tabId, allFrames: true },
    func: () => {
      const { activeElement } = document;
      return {
        isSelected: getSelection()?.isCollapsed === false,
        // A selection stays where it is when the reader goes on to a frame and selects there.
        isLeft: activeElement?.localName === 'iframe' || activeElement?.localName === 'frame',
      };
    },
  });
  const selected = frames
    .filter(({ result }) => result?.isSelected)
    .toSorted((one, other) => one.frameId - other.frameId);
  return (selected.find(({ result }) => !result?.isLeft) ?? selected[0])?.frameId ?? 0;
}
