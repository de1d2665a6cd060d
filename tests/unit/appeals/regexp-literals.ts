/** What may stand before a regular expression: after anything else a slash divides. */
const BEFORE = /(?:^|[([{,;=:!&|?+\-*%<>~^}\n]|=>|\b(?:return|typeof|case|in|of|do|else|void))\s*$/;

/** The regular expressions written down in TypeScript source. Strings, templates and comments are passed over. */
export function regexpLiterals(source: string): { pattern: string; flags: string; line: number }[] {
  const found: { pattern: string; flags: string; line: number }[] = [];
  let code = '';
  let at = 0;
  const skipTo = (end: number) => {
    code += ' ';
    at = end;
  };
  while (at < source.length) {
    const rest = source.slice(at, at + 2);
    const char = source[at] ?? '';
    if (rest === '//') skipTo(endOf(source, '\n', at));
    else if (rest === '/*') skipTo(endOf(source, '*/', at + 2) + 2);
    else if (char === "'" || char === '"' || char === '`') {
      at = endOfQuoted(source, at, char);
      code += 'x';
    } else if (char === '/' && BEFORE.test(code.slice(-40))) {
      const end = endOfPattern(source, at);
      const flags = /^[a-z]*/.exec(source.slice(end + 1, end + 10))?.[0] ?? '';
      found.push({ pattern: source.slice(at + 1, end), flags, line: source.slice(0, at).split('\n').length });
      at = end + 1 + flags.length;
      code += 'x';
    } else {
      code += char;
      at++;
    }
  }
  return found;
}

function endOf(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  return end === -1 ? source.length : end;
}

/** Templates may hold code with strings in it; no pattern stands there in this project, so their end is the next bare backtick. */
function endOfQuoted(source: string, from: number, quote: string): number {
  let at = from + 1;
  while (at < source.length && source[at] !== quote) at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

function endOfPattern(source: string, from: number): number {
  let inClass = false;
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[') inClass = true;
    else if (source[at] === ']') inClass = false;
    else if (source[at] === '/' && !inClass) return at;
  }
  throw new Error('A regular expression without an end.');
}
