const QUOTED = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/gs;

/** The strings of a list as JSON (`["a", "b"]`) or Python (`['a', "b's"]`) writes it; what stands without quotes, separated by commas, where there are none. */
export function quotedStrings(list: string): string[] {
  const found = [...list.matchAll(QUOTED)].map(([, double, single]) => unescaped(double ?? single ?? ''));
  if (found.length > 0) return found;
  return list.replace(/^\s*\[|\]\s*$/g, '').split(',');
}

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gis,
    (_, wide?: string, narrow?: string, sign?: string) => {
      const code = wide ?? narrow;
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      return sign === 'n' || sign === 't' ? ' ' : (sign ?? '');
    },
  );
}
