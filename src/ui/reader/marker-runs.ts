/** What is seen although it holds no text. */
const VISIBLE = 'img, picture, video, audio, iframe, svg, math, hr, table';

/**
 * Markers that follow each other with nothing to read or see between them, in the order of the text. `within` is what holds
 * them; `stands` says what stands in a marker: a mark to be counted, a passage, which parts what is around it, or nothing.
 */
export function runsOfMarkers(within: Node, stands: ReadonlyMap<Node, 'mark' | 'passage' | 'nothing'>): Element[][] {
  const runs: Element[][] = [];
  let run: Element[] = [];
  const part = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    const standing = stands.get(node);
    if (standing === undefined) return NodeFilter.FILTER_ACCEPT;
    if (standing === 'mark') run.push(node as Element);
    else if (standing === 'passage') part();
    return NodeFilter.FILTER_REJECT;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element ? node.matches(VISIBLE) : (node.nodeValue ?? '').trim() !== '') part();
  }
  part();
  return runs;
}
