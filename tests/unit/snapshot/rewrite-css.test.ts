import { describe, expect, it } from 'vitest';
import { type CssUse, rewriteCss, splitImports } from '../../../src/snapshot/rewrite-css.ts';

const seen = (css: string): [string, CssUse][] => {
  const found: [string, CssUse][] = [];
  rewriteCss(css, (address, use) => {
    found.push([address, use]);
    return address;
  });
  return found;
};

describe('rewriteCss', () => {
  it.each([
    ['a { background: url(a.png) }', 'a.png'],
    ["a { background: url( 'a b.png' ) }", 'a b.png'],
    ['a { background: URL("a.png") }', 'a.png'],
    ['a { background: url(a\\29.png) }', 'a).png'],
    ['a { background: image-set("a.png" 1x) }', 'a.png'],
    ['a { background: -webkit-image-set(url(a.png) 1x) }', 'a.png'],
    ['a { --picture: url(a.png) }', 'a.png'],
    ['@media print { a { background: url(a.png) } }', 'a.png'],
    ['a { background: src("a.png") }', 'a.png'],
    ['background: url(a.png)', 'a.png'],
  ])('finds the picture of %s', (css, address) => {
    expect(seen(css)).toEqual([[address, 'picture']]);
  });

  it('tells fonts from pictures, also after the rule of the font', () => {
    const css = '@font-face { font-family: x; src: url(x.woff2) format("woff2") } b { background: url(b.png) }';
    expect(seen(css)).toEqual([
      ['x.woff2', 'font'],
      ['b.png', 'picture'],
    ]);
  });

  it.each(['a::before { content: "a.png" }', 'a { background: image-set(url("b.png") type("image/png")) }'])(
    'leaves strings alone that are no addresses: %s',
    (css) => expect(seen(css).map(([address]) => address)).not.toContain(css.includes('a.png') ? 'a.png' : 'image/png'),
  );

  it('leaves the names of namespaces alone', () => {
    const css = '@namespace svg url(http://www.w3.org/2000/svg); a { color: red }';
    expect(seen(css)).toEqual([]);
    expect(rewriteCss(css, () => null)).toContain('http://www.w3.org/2000/svg');
  });

  it('puts another address there, whatever signs it has', () => {
    const css = rewriteCss('a{background:url(a.png)}', () => 'https://x.example/a"b\\c<d\n.png');
    expect(css).toBe('a{background:url("https://x.example/a\\22 b\\5c c\\3c d\\a .png")}');
    expect(seen(css)).toEqual([['https://x.example/a"b\\c<d\n.png', 'picture']]);
  });

  it('draws nothing where there is no file', () => {
    expect(rewriteCss('a{background:url(a.png) red}', () => null)).toBe('a{background:url("about:invalid") red}');
  });

  it.each(['@import "a.css";', '@foo; @\\69mport url(a.css) print;', '@IMPORT "a.css"'])(
    'asks for no other sheet: %s',
    (css) => expect(rewriteCss(css, () => null)).toMatch(/^(?:@foo; )?;?$/),
  );

  it('drops comments and keeps apart what they parted', () => {
    expect(rewriteCss('a/* url(a.png) </style><script> */b{}', () => null)).toBe('a/**/b{}');
  });

  it.each([
    'a::before { content: "</style><img src=x>" }',
    'a { background: url(data:image/svg+xml,<svg></svg>) }',
    'a { background: url("data:image/svg+xml;utf8,<svg xmlns=x></svg>") }',
    '<!-- a { color: red } -->',
    'a { content: "</sty\nle><b>" }',
    '@media (width<600px) { a { color: red } }',
    'a\\<script { color: red }',
    '#a\\<b { color: red }',
    '<script>alert(1)</script>',
    'a { --x: <b> }',
  ])('leaves nothing that a parser could take for a tag: %s', (css) => {
    expect(rewriteCss(css, (address) => address)).not.toMatch(/<[\w!/]/);
  });

  it('says the same when it is rewritten twice', () => {
    const css = 'a:not(:defined){background:url(a.png)}/*x*/@media (width<600px){b{content:"<i>"}}';
    const once = rewriteCss(css, (address) => address);
    expect(rewriteCss(once, (address) => address)).toBe(once);
  });

  it('rewrites a large sheet', () => {
    const css = 'a{color:red}\n'.repeat(100_000);
    expect(rewriteCss(css, () => null)).toBe(css);
  });
});

describe('splitImports', () => {
  it('takes them off the beginning, with their conditions', () => {
    const { imports, rest } = splitImports(
      '@charset "utf-8"; /* x */ @layer base, more; @import "a.css"; @import url(b.css) layer(base) supports(display: grid) screen and (min-width: 1px); @import url("c.css") print; a { color: red } @import "late.css";',
    );
    expect(imports).toEqual([
      { address: 'a.css', condition: '' },
      { address: 'b.css', condition: 'layer(base) supports(display: grid) screen and (min-width: 1px)' },
      { address: 'c.css', condition: 'print' },
    ]);
    expect(rest).toMatch(/^@layer base, more;a \{ color: red \}/);
  });

  it.each(['', 'a{}', '@layer a { b { color: red } }', '@media print { a {} }', '@import'])(
    'finds none in: %s',
    (css) => {
      expect(splitImports(css).imports).toEqual([]);
    },
  );

  it('takes one without an end', () => {
    expect(splitImports('@import "a.css"').imports).toEqual([{ address: 'a.css', condition: '' }]);
  });
});
