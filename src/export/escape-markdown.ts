/**
 * Escapes what is no markup of Markdown itself, and still more than words: `<` begins HTML, `&lt;` is a sign, `{{` calls up something
 * in Logseq.
 */
export const escapeText = (text: string): string =>
  text.replace(/<|&(?=#?\w{1,32};)/g, '\\$&').replace(/\{(?=\{)|(?<=\{)\{/g, '\\{');

/** Escapes the signs that would be markup in a line of plain words. */
export const escapeLine = (text: string): string => escapeText(text.replace(/[\\`*_[\]>#|]/g, '\\$&'));

/** The same for a line that stands at the beginning of a block: nothing in it makes a list or a rule. */
export const escapeBlockLine = (text: string): string =>
  escapeLine(text)
    .replace(/^(\s*)([-+=~])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
