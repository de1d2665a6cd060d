import { oneLine } from './one-line.ts';

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

function decodeEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? accented(name) ?? entity;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : entity;
}

function accented(name: string): string | undefined {
  const accent = ACCENTS.get(name.slice(1));
  return accent && `${name[0]}${accent}`.normalize('NFC');
}
