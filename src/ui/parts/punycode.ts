/** The numbers of RFC 3492, section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;

function adapt(delta: number, count: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

const digitOf = (letter: string): number =>
  /[0-9]/.test(letter) ? letter.charCodeAt(0) - 22 : letter.charCodeAt(0) - 97;

/** Decodes one label of a host name without its `xn--` (RFC 3492, section 6.2); undefined where it is no such code. */
export function decodePunycode(label: string): string | undefined {
  const cut = label.lastIndexOf('-');
  const letters = Array.from(label.slice(0, Math.max(cut, 0)), (letter) => letter.charCodeAt(0));
  let code = FIRST_CODE;
  let bias = FIRST_BIAS;
  let at = 0;
  const rest = label.slice(cut + 1).toLowerCase();
  for (let next = 0; next < rest.length; ) {
    const before = at;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const letter = rest[next];
      next += 1;
      if (letter === undefined || !/[a-z0-9]/.test(letter)) return undefined;
      const digit = digitOf(letter);
      at += digit * weight;
      if (at > 0x7fffffff) return undefined;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapt(at - before, letters.length + 1, before === 0);
    code += Math.floor(at / (letters.length + 1));
    at %= letters.length + 1;
    if (code > 0x10ffff) return undefined;
    letters.splice(at, 0, code);
    at += 1;
  }
  return String.fromCodePoint(...letters);
}
