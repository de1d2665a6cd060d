import { Marked, type TokenizerAndRendererExtension } from 'marked';

/** A passage between two pairs of `=`, as Obsidian marks it; becomes `<mark>`. */
const HIGHLIGHT: TokenizerAndRendererExtension = {
  name: 'highlight',
  level: 'inline',
  start: (source) => source.indexOf('=='),
  tokenizer(source) {
    const [raw, text] = /^==(?=[^\s=])((?:[^=\n]|=(?!=)|\n(?!\n))+?)(?<=\S)==/.exec(source) ?? [];
    if (raw === undefined || text === undefined) return undefined;
    return { type: 'highlight', raw, tokens: this.lexer.inlineTokens(text) };
  },
  renderer(token) {
    return `<mark>${this.parser.parseInline(token.tokens ?? [])}</mark>`;
  },
};

const MARKDOWN = new Marked({ gfm: true, async: false, extensions: [HIGHLIGHT] });

/** HTML of Markdown (CommonMark with GitHub's tables and lists of tasks). As untrusted as what it was made of: HTML in it stays. */
export function markdownHtml(markdown: string): string {
  return MARKDOWN.parse(markdown) as string;
}
