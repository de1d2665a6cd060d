import { type CSSToken, TokenType, tokenize } from '@csstools/css-tokenizer';

/** What an address in a style sheet leads to. */
export type CssUse = 'picture' | 'font' | 'sheet';

/** What is there instead of a file that is not: it draws nothing (https://drafts.csswg.org/css-values-4/#url-empty). */
const NOTHING = 'about:invalid';

/** At-rules whose address is a name and leads nowhere, or that only the parser of a file understands. */
const UNTOUCHED = new Set(['namespace']);

const URL_FUNCTIONS = new Set(['url', 'src']);
const SETS = new Set(['image-set', '-webkit-image-set']);

/** A style sheet that another one asks for. */
export interface CssImport {
  address: string;
  /** What stands between address and semicolon: layer, `supports()`, media. Empty where it always holds. */
  condition: string;
}

/**
 * Rewrites a style sheet, or the declarations of a `style` attribute: each address becomes what `change` makes of it, or nothing where that is
 * null; comments go, and no `<` is left that an HTML parser could take for a tag. `:defined` holds of every element: in a page without scripts
 * none ever would be.
 */
export function rewriteCss(css: string, change: (address: string, use: CssUse) => string | null): string {
  return textOf(rewritten(tokenize({ css }), change));
}

/** Takes the `@import`s off the beginning of a style sheet. */
export function splitImports(css: string): { imports: CssImport[]; rest: string } {
  const tokens = tokenize({ css });
  const imports: CssImport[] = [];
  const kept: CSSToken[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as CSSToken;
    if (isBlank(token) || token[0] === TokenType.CDO || token[0] === TokenType.CDC) {
      at += 1;
      continue;
    }
    const name = token[0] === TokenType.AtKeyword ? token[4].value.toLowerCase() : '';
    if (name !== 'import' && name !== 'charset' && name !== 'layer') break;
    const end = tokens.findIndex(
      (one, i) => i > at && (one[0] === TokenType.Semicolon || one[0] === TokenType.OpenCurly),
    );
    // A block of `@layer` is a rule like others; an `@import` without an end is the last thing there is.
    if (end !== -1 && tokens[end]?.[0] === TokenType.OpenCurly) break;
    const statement = tokens.slice(at + 1, end === -1 ? -1 : end);
    if (name === 'import') imports.push(...importOf(statement));
    else if (name === 'layer') kept.push(token, ...statement, ...(end === -1 ? [] : [tokens[end] as CSSToken]));
    at = end === -1 ? tokens.length : end + 1;
  }
  return { imports, rest: textOf(kept) + textOf(tokens.slice(at)) };
}

function importOf(statement: CSSToken[]): CssImport[] {
  const tokens = statement.filter((token) => token[0] !== TokenType.Comment);
  const first = tokens.findIndex((token) => !isBlank(token));
  const token = tokens[first];
  if (token?.[0] === TokenType.URL || token?.[0] === TokenType.String)
    return [{ address: token[4].value, condition: textOf(tokens.slice(first + 1)).trim() }];
  if (token?.[0] !== TokenType.Function || !URL_FUNCTIONS.has(token[4].value.toLowerCase())) return [];
  const string = tokens.slice(first).find((one) => one[0] === TokenType.String);
  const close = tokens.findIndex((one, i) => i > first && one[0] === TokenType.CloseParen);
  if (string?.[0] !== TokenType.String || close === -1) return [];
  return [{ address: string[4].value, condition: textOf(tokens.slice(close + 1)).trim() }];
}

const textOf = (tokens: readonly CSSToken[]): string => tokens.map((token) => token[1]).join('');

const isBlank = (token: CSSToken): boolean => token[0] === TokenType.Whitespace || token[0] === TokenType.Comment;

/** Where a token stands: in how many blocks, in which functions, and whether within `@font-face` or an at-rule whose addresses stay. */
interface Place {
  blocks: number;
  functions: string[];
  fontFace: number | null;
  untouched: boolean;
  /** An `@import` that is here still (`splitImports`), until its end. */
  ignored: boolean;
}

function rewritten(tokens: CSSToken[], change: (address: string, use: CssUse) => string | null): CSSToken[] {
  const place: Place = { blocks: 0, functions: [], fontFace: null, untouched: false, ignored: false };
  return tokens.flatMap((token, i): CSSToken[] => {
    follow(token, place);
    if (place.ignored || DROPPED.has(token[0])) return [];
    // What a comment parted stays apart.
    if (token[0] === TokenType.Comment) return [as(token, '/**/')];
    if (token[0] === TokenType.URL)
      return [place.untouched ? token : stringOf(token, addressFor(token[4].value, place, change), 'url(')];
    if (token[0] === TokenType.String)
      return [stringOf(token, isAddress(place) ? addressFor(token[4].value, place, change) : token[4].value)];
    if (token[0] === TokenType.Delim && token[1] === '<')
      // A range of widths, or nothing.
      return [tokens[i + 1]?.[0] === TokenType.Whitespace ? token : as(token, '< ')];
    return [as(token, isDefined(token, tokens[i - 1]) ? 'not(:root:not(:root))' : safe(token[1]))];
  });
}

/** Of no use, and what stands in them could be anything. */
const DROPPED = new Set([TokenType.BadString, TokenType.BadURL, TokenType.CDO, TokenType.CDC]);

function follow(token: CSSToken, place: Place): void {
  const type = token[0];
  if (type === TokenType.AtKeyword) {
    const name = token[4].value.toLowerCase();
    if (name === 'font-face') place.fontFace ??= place.blocks;
    place.untouched = UNTOUCHED.has(name);
    place.ignored = name === 'import';
  } else if (type === TokenType.Semicolon) {
    place.untouched = false;
    place.ignored = false;
  } else if (type === TokenType.OpenCurly || type === TokenType.CloseCurly) {
    place.blocks = Math.max(0, place.blocks + (type === TokenType.OpenCurly ? 1 : -1));
    place.functions = [];
    place.ignored = false;
    if (type === TokenType.CloseCurly && place.fontFace !== null && place.blocks <= place.fontFace)
      place.fontFace = null;
  } else if (type === TokenType.Function) place.functions.push(token[4].value.toLowerCase());
  else if (type === TokenType.OpenParen) place.functions.push('');
  else if (type === TokenType.CloseParen) place.functions.pop();
}

/** Strings are addresses in `url()`, and straight in a set of pictures. */
function isAddress({ functions, untouched }: Place): boolean {
  const within = functions.at(-1) ?? '';
  return !untouched && (URL_FUNCTIONS.has(within) || SETS.has(within));
}

function addressFor(address: string, { fontFace }: Place, change: (address: string, use: CssUse) => string | null) {
  return change(address, fontFace === null ? 'picture' : 'font') ?? NOTHING;
}

/** The same token with another text. */
const as = (token: CSSToken, text: string): CSSToken => [token[0], text, token[2], token[3], token[4]] as CSSToken;

/** A token whose text is a string, or `url("…")`. */
function stringOf(token: CSSToken, value: string, before: '' | 'url(' = ''): CSSToken {
  const escaped = value.replace(/["\\<\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return as(token, `${before}"${escaped}"${before && ')'}`);
}

/** Names may hold any sign, escaped; as itself `<` stands in none. */
const safe = (text: string): string => text.replaceAll('<', '\\3c ');

const isDefined = (token: CSSToken, before: CSSToken | undefined): boolean =>
  token[0] === TokenType.Ident && token[4].value.toLowerCase() === 'defined' && before?.[0] === TokenType.Colon;
