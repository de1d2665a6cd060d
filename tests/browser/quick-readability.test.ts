/// <reference types="vite/client" />
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { preparePage } from '../../src/article/prepare-page.ts';
import { QuickReadability } from '../../src/article/quick-readability.ts';
import { firstDifference, goldenUrl } from './golden-page.ts';

const sources = import.meta.glob<string>(['../pages/*/source.html', '../site/*.html'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const prepared = (html: string): Document =>
  preparePage(new DOMParser().parseFromString(html, 'text/html'), { url: goldenUrl('page') }).document;

/** Everything that a parse hands back, the content as HTML. */
function parsed(html: string, make: (page: Document) => Pick<Readability<Element>, 'parse'>): string {
  const { content, ...rest } = make(prepared(html)).parse() ?? {};
  return `${content?.outerHTML ?? 'null'}\n${JSON.stringify(rest, null, 1)}`;
}

const OPTIONS = { serializer: (node: Node) => node as Element, disableJSONLD: true };

function difference(html: string): string | null {
  return firstDifference(
    parsed(html, (page) => new Readability<Element>(page, OPTIONS)),
    parsed(html, (page) => new QuickReadability(page, OPTIONS)),
  );
}

const SENTENCE = 'The council met on Monday, after a long debate, and voted for the new bridge over the river. ';

describe('QuickReadability', () => {
  it.each(Object.entries(sources))('reads %s as Readability does', (_path, html) => {
    expect(difference(html)).toBeNull();
  });

  it.each([
    [
      'hidden by style, in any writing',
      '<p style="DISPLAY : none">a</p><p style="display:block">b</p><p style="d\\69splay:none">c</p>',
    ],
    [
      'hidden by attributes',
      '<p hidden>a</p><p aria-hidden="true">b</p><p aria-hidden="true" class="fallback-image">c</p>',
    ],
    [
      'a line with the author',
      '<p class="byline">By Ada Byron</p><p rel="author"></p><div itemprop="author"><b itemprop="name">Ada</b></div>',
    ],
    [
      'empty boxes and line breaks',
      '<div> <br> <hr></div><div><span><br></span></div><section></section><div><div><p>kept</p></div></div>',
    ],
    [
      'boxes within boxes',
      '<div class="a" id="x"><section class="b"><div align="right"><p>in</p></div></section></div>',
    ],
    ['pictures without a source', '<p><img alt="a"><img data-x="b.jpg"><img src="c.png" width="9" class="lazy"></p>'],
    [
      'elements to share with',
      '<div class="shareBox"><p>Share</p><div id="sharing">x</div></div><div class="sharedaddy">y</div>',
    ],
    ['links that are scripts', '<p><a href="javascript:void(0)">one</a> <a href="javascript:x()"><b>two</b></a></p>'],
    [
      'lists and tables of links',
      '<ul><li><a href="/a">One, two</a></li><li><a href="/b">Three</a></li></ul><table><tr><td>1</td><td>2</td></tr></table>',
    ],
    [
      'styles within drawings',
      '<figure><svg style="top:0"><g align="left"></g></svg></figure><table border="1" width="5"><tr><td width="4">x</td></tr></table>',
    ],
    ['line breaks for paragraphs', 'one<br><br>two<br> <br>three'],
    ['attributes with odd names', '<div a"b="1" class="c"><p>odd</p></div>'],
  ])('reads %s as Readability does', (_name, html) => {
    expect(
      difference(
        `<body><article>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(4)}${html}<p>${SENTENCE.repeat(3)}</p></article></body>`,
      ),
    ).toBeNull();
    // In a page with hardly any text, all its rules are tried.
    expect(difference(`<body><div class="comment"><p>${SENTENCE}</p>${html}</div></body>`)).toBeNull();
  });
});
