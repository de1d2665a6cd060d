/** Languages by the names that highlighters give them, where a class is nothing but the name (`hljs python`, `sourceCode haskell`). */
const KNOWN = new Set(
  (
    'ada apache arduino asm assembly awk bash basic batch bat c c# c++ clojure cmake cmd cobol coffee coffeescript console cpp cs csharp csh css csv ' +
    'cuda cypher d dart delphi diff docker dockerfile dos elisp elixir elm erlang f# fish fortran fsharp gherkin git glsl go golang gradle ' +
    'graphql groovy haml handlebars haskell hcl hlsl html http ini java javascript jinja js json json5 jsonc jsx julia kotlin latex less lisp ' +
    'lua makefile markdown matlab md mermaid mysql nasm nginx nim nix objc objectivec ocaml pascal perl pgsql php plsql postgresql powershell ' +
    'prolog properties protobuf ps1 pug puppet py python python3 pycon r racket rb regex rs rst ruby rust sass scala scheme scss sh shell solidity sparql sql ' +
    'stylus svelte svg swift systemverilog tcl terraform tex toml ts tsx twig typescript vb vba vbnet verilog vhdl vim vue wasm xaml xhtml ' +
    'xml xquery yaml yml zig zsh'
  ).split(' '),
);

/** Classes that carry the language behind a prefix, by the highlighters that write them. */
const PREFIXED =
  /^(?:lang(?:uage)?[-:_]|highlight-source-|highlight-text-|highlight-|mw-highlight-lang-|src-|brush:|lang:|code-)([\w+#.-]{1,30})$/;

/** Classes after which the bare name of a language may come. */
const HIGHLIGHTER =
  /^(?:hljs|sourcecode|highlight|syntaxhighlighter|src|code|prettyprint|prism|shiki|codehilite|brush:?|wp-block-code)$/;

/** Attributes that name the language. */
const ATTRIBUTES = [
  'data-lang',
  'data-language',
  'data-code-language',
  'data-enlighter-language',
  'data-snippet-language',
];

/** No languages, though they stand where one would. */
const NONE =
  /^(?:none|default|plain|plaintext|nohighlight|no-highlight|undefined|null|source|text|txt|raw|auto|generic|output)$/;

/** Around a block of code at most so many elements are looked at. */
const STEPS = 4;

/** The language that a block of code is said to be in, or null. Looks at the block, the first `<code>` in it, and what stands closely around. */
export function languageOf(block: Element): string | null {
  const inner = block.querySelector('code');
  const looked: (Element | null)[] = inner ? [inner] : [];
  for (let at: Element | null = block, steps = 0; at && steps < STEPS; at = at.parentElement, steps++) {
    // What holds several blocks says nothing about one of them.
    if (at !== block && (at.localName === 'body' || at.getElementsByTagName('pre')[2])) break;
    looked.push(at);
  }
  for (const element of looked) {
    const said = element && languageOn(element);
    if (said) return said;
  }
  return null;
}

function languageOn(element: Element): string | null {
  for (const name of ATTRIBUTES) {
    const said = tidied(element.getAttribute(name) ?? '');
    if (said) return said;
  }
  const classes = (element.getAttribute('class') ?? '').toLowerCase().replace(/[;,]/g, ' ').split(/\s+/);
  let isHighlighter = false;
  for (const [i, name] of classes.entries()) {
    const said = tidied(PREFIXED.exec(name)?.[1] ?? '');
    // Sphinx and GitHub write `highlight-python` and `highlight-source-js`; others `code-block`: of such, only what is known.
    if (said && (/^(?:lang|mw-highlight|highlight-source)/.test(name) || KNOWN.has(said))) return said;
    if (name === 'brush:' || name === 'lang:') {
      const next = tidied(classes[i + 1] ?? '');
      if (next) return next;
    }
    isHighlighter ||= HIGHLIGHTER.test(name);
  }
  return (isHighlighter && classes.find((name) => KNOWN.has(name) && !HIGHLIGHTER.test(name))) || null;
}

function tidied(name: string): string | null {
  const said = name.trim().toLowerCase();
  return /^[\w+#.-]{1,30}$/.test(said) && !NONE.test(said) ? said.replace(/^html-basic$/, 'html') : null;
}
