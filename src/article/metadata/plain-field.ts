/** Entities that sites leave in their metadata, where nothing decodes them, and what they stand for. */
const ENTITIES = pairs(
  'amp & lt < gt > quot " apos \' hellip … middot · bull • ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » ' +
    'iexcl ¡ iquest ¿ euro € pound £ deg ° ordf ª ordm º copy © reg ® szlig ß aelig æ AElig Æ oelig œ OElig Œ oslash ø Oslash Ø',
)
  .set('nbsp', ' ')
  .set('shy', '');

/** What is set on a letter, by the end of the entity's name: `&oacute;`. */
const ACCENTS = pairs('grave \u0300 acute \u0301 circ \u0302 tilde \u0303 uml \u0308 ring \u030a cedil \u0327');

function pairs(list: string): Map<string, string> {
  const words = list.split(' ');
  return new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ''] as const] : [])));
}

/** Control characters, and those that reorder the text around them or hide in it; joiners, which some scripts need, stay. */
const UNWANTED = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/gu;

/** Inline markup that sites leave in headlines. */
const MARKUP = /<\/?(?:a|abbr|b|br|cite|em|i|mark|p|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]{0,200})?\/?>/gi;

/** Words with single spaces between them, in letters and signs that nothing is done to. */
const PLAIN = /^[\w!-%'-;=?@À-ž–—‘’“”]+(?: [\w!-%'-;=?@À-ž–—‘’“”]+)*$/;

/**
 * A metadata field as plain text on one line of at most `longest` characters; null when it is no string or nothing is left.
 * It stays untrusted: show it as text only.
 */
export function plainField(value: unknown, longest: number): string | null {
  if (typeof value !== 'string') return null;
  // Most fields are plain already.
  if (value.length <= longest && PLAIN.test(value)) return value;
  return oneLine(
    value
      .slice(0, 4 * longest + 1000)
      .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,7}));/gi, decodeEntity)
      .replace(MARKUP, ' '),
    longest,
  );
}

/** Text on one line of at most `longest` characters, its words as they are; null when nothing is left. */
export function oneLine(written: string, longest: number): string | null {
  const text = written
    .slice(0, 4 * longest + 1000)
    .toWellFormed()
    .replace(UNWANTED, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return null;
  if (text.length <= longest) return text;
  return `${text
    .slice(0, longest - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd()}…`;
}

function decodeEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? accented(name) ?? entity;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : entity;
}

function accented(name: string): string | undefined {
  const accent = ACCENTS.get(name.slice(1));
  return accent && `${name[0]}${accent}`.normalize('NFC');
}

/** Absolute http(s) address without user name or password; null otherwise. */
export function webAddress(value: unknown, base: string): string | null {
  if (typeof value !== 'string' || value.length > 4000 || value.trim() === '') return null;
  const text = value.trim();
  const absolute = URL.canParse(text, base) ? new URL(text, base) : null;
  if (!absolute || !/^https?:$/.test(absolute.protocol) || absolute.username || absolute.password) return null;
  return absolute.href;
}
