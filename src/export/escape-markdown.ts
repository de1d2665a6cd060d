/** Escapes the signs that would be markup in a line of plain words. */
export const escapeLine = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

/** The same for a line that stands at the beginning of a block: nothing in it makes a list or a rule. */
export const escapeBlockLine = (text: string): string =>
  escapeLine(text)
    .replace(/^(\s*)([-+=~])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
