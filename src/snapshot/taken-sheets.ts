import { attributeOf, localNameOf } from './plain-dom.ts';
import type { TakenSheet } from './snapshot.ts';

/** A style sheet to be written down: which of those that were taken, and when it holds. */
export interface SheetPlace {
  number: number;
  media: string;
}

/** Takes the sheet of a `<style>` or a link to one; none where it is switched off, or not yet there. */
export function sheetOfElement(element: Element, base: string, taken: TakenSheet[]): SheetPlace[] {
  const { sheet } = element as HTMLStyleElement | HTMLLinkElement;
  if (!sheet || sheet.disabled) return [];
  const media = attributeOf(element, 'media') ?? '';
  if (localNameOf(element) !== 'style') {
    const place = { href: sheet.href, base: sheet.href ?? base, css: rulesOf(sheet) };
    return [{ number: taken.push(place) - 1, media }];
  }
  const css = element.textContent ?? '';
  return [{ number: taken.push({ href: null, base, css: isAsWritten(sheet, css) ? css : rulesOf(sheet) }) - 1, media }];
}

/** Takes the sheets that scripts have given to a document or a shadow root. */
export function adoptedSheets(sheets: readonly CSSStyleSheet[], base: string, taken: TakenSheet[]): SheetPlace[] {
  return sheets
    .filter(({ disabled }) => !disabled)
    .map((sheet) => ({
      number: taken.push({ href: null, base, css: rulesOf(sheet) }) - 1,
      media: sheet.media.mediaText,
    }));
}

/** The rules of a sheet as the browser writes them; null where the page may not read them. */
function rulesOf(sheet: CSSStyleSheet): string | null {
  try {
    return Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n');
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/**
 * Whether scripts have left the rules of a sheet as its text has them: as many as a parser finds there. The text is better where that is so, since
 * browsers write some rules down shorter than they are (a shorthand with `var()` beside one of its longhands).
 */
function isAsWritten(sheet: CSSStyleSheet, css: string): boolean {
  if (css.trim() === '') return false;
  try {
    const parsed = new CSSStyleSheet();
    parsed.replaceSync(css);
    // It takes no imports.
    const imports = Array.from(sheet.cssRules).filter((rule) => rule instanceof CSSImportRule).length;
    return parsed.cssRules.length === sheet.cssRules.length - imports;
  } catch (error) {
    if (error instanceof DOMException) return true;
    throw error;
  }
}
