import type { LanguageFn } from 'highlight.js';
import { createLowlight } from 'lowlight';

/** What a part of code is, as far as it has a colour of its own. */
export const TOKEN_KINDS = ['word', 'string', 'name', 'value', 'comment'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** A part of code, from one character to another. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
}

/** The library's scopes (https://highlightjs.readthedocs.io/en/latest/css-classes-reference.html), in five kinds. */
const KINDS: Record<string, TokenKind> = {
  keyword: 'word',
  'selector-tag': 'word',
  'template-tag': 'word',
  doctag: 'word',
  deletion: 'word',
  bullet: 'word',
  string: 'string',
  regexp: 'string',
  char: 'string',
  addition: 'string',
  link: 'string',
  title: 'name',
  section: 'name',
  name: 'name',
  type: 'name',
  class: 'name',
  'selector-id': 'name',
  'selector-class': 'name',
  number: 'value',
  literal: 'value',
  symbol: 'value',
  variable: 'value',
  'template-variable': 'value',
  attr: 'value',
  attribute: 'value',
  property: 'value',
  built_in: 'value',
  meta: 'value',
  'selector-attr': 'value',
  'selector-pseudo': 'value',
  comment: 'comment',
  quote: 'comment',
};

type Tree = ReturnType<ReturnType<typeof createLowlight>['highlight']>;
type Leaf = Tree['children'][number];

const lowlight = createLowlight();

/** Makes languages known. */
export const addLanguages = (languages: readonly [string, LanguageFn][]): void =>
  lowlight.register(Object.fromEntries(languages));

/** The parts of code in a language that is known, in order, without gaps between neighbours of one kind. */
export function tokensOf(code: string, language: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const walk = (nodes: readonly Leaf[], kind: TokenKind | undefined): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        const start = at;
        at += node.value.length;
        const last = tokens.at(-1);
        if (kind && last?.kind === kind && last.end === start) last.end = at;
        else if (kind) tokens.push({ kind, start, end: at });
      } else if (node.type === 'element') {
        const [scope] = Array.isArray(node.properties.className) ? node.properties.className : [];
        walk(node.children, (typeof scope === 'string' && Object.hasOwn(KINDS, scope) && KINDS[scope]) || kind);
      }
    }
  };
  walk(lowlight.highlight(language, code, { prefix: '' }).children, undefined);
  return tokens;
}
