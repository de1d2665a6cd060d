/** Characters looked at: the direction of a text shows early. */
const SAMPLE = 5000;

/** Letters written from right to left. */
const RTL = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Samr}\p{sc=Mand}\p{sc=Adlm}]/gu;

/** The blocks of the same letters, in UTF-16; a text without one is not counted. */
const MAYBE_RTL = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\uD802\uD803\uD83A]/;

/** Direction of an article: as the page states it (`rtl` or `ltr`), else by the script most of its letters are of. */
export function textDirection(stated: string | null | undefined, text: string): 'ltr' | 'rtl' {
  const attribute = stated?.trim().toLowerCase();
  if (attribute === 'rtl') return 'rtl';
  const sample = text.slice(0, SAMPLE);
  if (!MAYBE_RTL.test(sample)) return 'ltr';
  const rtl = sample.match(RTL)?.length ?? 0;
  const all = sample.match(/\p{L}/gu)?.length ?? 0;
  // A page that says ltr by habit while its text is Arabic through and through is right to left.
  return rtl > all * (attribute === 'ltr' ? 0.7 : 0.4) ? 'rtl' : 'ltr';
}
