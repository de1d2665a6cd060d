import { decodePunycode } from './punycode.ts';

/**
 * Scripts whose letters are hardly taken for Latin ones. Cyrillic, Greek, Armenian, Cherokee and the rarer marks of Latin are
 * not among them: whole words can be written that look Latin (https://www.unicode.org/reports/tr39/#Whole_Script_Confusables).
 */
const DISTINCT = [
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー0-9-]+$/u,
  /^[\p{Script=Hangul}\p{Script=Han}0-9-]+$/u,
  /^[\p{Script=Arabic}0-9-]+$/u,
  /^[\p{Script=Hebrew}0-9-]+$/u,
  /^[\p{Script=Thai}0-9-]+$/u,
  /^[\p{Script=Devanagari}0-9-]+$/u,
  /^[\p{Script=Georgian}0-9-]+$/u,
  // The letters of Western and Central European languages; the dotless ı is left out.
  /^[a-z0-9ß-öø-İĲ-ſ-]+$/u,
];

/** Scripts that look Latin, shown where the whole name is written in one of them, its ending included. */
const LOOKALIKE = [/^[\p{Script=Cyrillic}0-9-]+$/u, /^[\p{Script=Greek}0-9-]+$/u, /^[\p{Script=Armenian}0-9-]+$/u];

/**
 * The host of an address as people read it: letters of one script are shown as letters, names that mix scripts or could be
 * taken for another stay in the code (`xn--…`) that the network uses. The port is kept. Empty for an address without a host.
 */
export function honestHost(address: string): string {
  if (!URL.canParse(address)) return '';
  const { hostname, port } = new URL(address);
  const labels = hostname.split('.').map((label) => {
    if (!label.startsWith('xn--')) return label;
    return decodePunycode(label.slice(4))?.normalize('NFC') ?? label;
  });
  const isHonest =
    labels.every((label) => /^[a-z0-9_-]*$/.test(label) || DISTINCT.some((script) => script.test(label))) ||
    LOOKALIKE.some((script) => labels.every((label) => script.test(label)));
  const shown = isHonest ? labels.join('.') : hostname;
  return shown + (port === '' ? '' : `:${port}`);
}
