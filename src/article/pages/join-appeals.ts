import { APPEAL_MARKER_ATTRIBUTE, type Appeal } from '../../appeals/appeal.ts';
import { Repeats } from '../../appeals/repeats.ts';

/** The appeals of one page, with its content, which is ours to change. */
export interface PageAppeals {
  number: number;
  content: Element;
  appeals: readonly Appeal[];
}

/**
 * The appeals of several pages as those of one article: what stands on more than one of them is one appeal with all its places, and
 * in its fullest wording. The markers in the contents are changed to lead to it.
 */
export function joinAppeals(pages: readonly PageAppeals[]): Appeal[] {
  const joined: Appeal[] = [];
  const repeats = new Repeats<Appeal>();
  for (const [at, { number, content, appeals }] of pages.entries()) {
    const ids = new Map<string, string>();
    for (const appeal of appeals) {
      const repeated = repeats.find(appeal.text);
      if (repeated) {
        const known = repeated.appeal;
        ids.set(appeal.id, known.id);
        known.count += appeal.count;
        if (appeal.placement === 'inline') known.placement = 'inline';
        if (!repeated.longer) continue;
        const { kind, html, text, reasons } = appeal;
        Object.assign(known, { kind, html, text, reasons });
        repeats.add(text, known);
        continue;
      }
      // Every page counts its appeals from `a1`.
      const own = at === 0 ? { ...appeal } : { ...appeal, id: `p${number}${appeal.id}` };
      ids.set(appeal.id, own.id);
      repeats.add(own.text, own);
      joined.push(own);
    }
    for (const marker of content.querySelectorAll(`[${APPEAL_MARKER_ATTRIBUTE}]`)) {
      const id = ids.get(marker.getAttribute(APPEAL_MARKER_ATTRIBUTE) ?? '');
      if (id === undefined) marker.remove();
      else marker.setAttribute(APPEAL_MARKER_ATTRIBUTE, id);
    }
  }
  const order = { inline: 0, around: 1, overlay: 2 };
  return joined.sort((a, b) => order[a.placement] - order[b.placement]);
}
