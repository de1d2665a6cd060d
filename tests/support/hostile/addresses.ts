import { combine, family, type Vector } from './vector.ts';

/** Spellings of an address that runs a script or holds a document; browsers take out white space and controls in it. */
const SPELLINGS: Record<string, string> = {
  plain: 'javascript:{RUN}',
  'mixed case': 'JaVaScRiPt:{RUN}',
  'space before': '  javascript:{RUN}',
  'controls before': '&#1;&#2;&#31; javascript:{RUN}',
  'raw controls before': '\u0001\u001f javascript:{RUN}',
  'a tab within': 'java\tscript:{RUN}',
  'a line break within': 'java\nscript:{RUN}',
  'a carriage return within': 'java\rscript:{RUN}',
  'a tab as an entity': 'jav&#x09;ascript:{RUN}',
  'a line break as an entity': 'jav&NewLine;ascript:{RUN}',
  'named entities': 'jav&Tab;ascript&colon;{RUN}',
  'decimal entities without ends': '&#106&#97&#118&#97&#115&#99&#114&#105&#112&#116&#58{RUN}',
  'padded entities': '&#0000106&#0000097vascript:{RUN}',
  'hexadecimal entities': '&#x6A;&#x61;&#x76;&#x61;script:{RUN}',
  'a tab before the colon': 'javascript\t:{RUN}',
  'many line breaks': `${'\n'.repeat(20)}javascript:${'\n'.repeat(20)}{RUN}`,
  'a comment': 'javascript://%0A{RUN}',
  'a comment of blocks': 'javascript:/*--></title></style></textarea></script>*/{RUN}',
  'a void value': 'javascript:void({RUN})',
  'with user info': 'javascript://user@www.example.org/%0a{RUN}',
  'a soft hyphen within': 'java&shy;script:{RUN}',
  'a zero-width space before': '&#x200B;javascript:{RUN}',
  'a mark of order before': '&#xFEFF;javascript:{RUN}',
  'a no-break space before': '&nbsp;javascript:{RUN}',
  'full-width letters': 'ｊａｖａｓｃｒｉｐｔ:{RUN}',
  'a long s': 'javaſcript:{RUN}',
  'a dotless i': 'javascrıpt:{RUN}',
  'a null within': 'java\u0000script:{RUN}',
  'a percent code': 'javascript%3A{RUN}',
  'feed and view-source': 'feed:javascript:{RUN}',
  'view-source': 'view-source:javascript:{RUN}',
  vbscript: 'vbscript:{RUN}',
  livescript: 'livescript:{RUN}',
  mocha: 'mocha:{RUN}',
  'a document as data': 'data:text/html,<script>{RUN}</script>',
  'a document as data, base64': 'data:text/html;base64,PHNjcmlwdD50b3AuaG9zdGlsZVJhbj0xPC9zY3JpcHQ+',
  'a drawing as data': "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='{RUN}'/>",
  'data of another name': 'data:image/png,text/html,<script>{RUN}</script>',
  'data of XML': 'data:application/xhtml+xml,<script xmlns="http://www.w3.org/1999/xhtml">{RUN}</script>',
  'data without a type': 'data:,<script>{RUN}</script>',
  blob: 'blob:null/<script>{RUN}</script>',
  'a file system': 'filesystem:https://example.org/temporary/{RUN}',
  'an extension page': 'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/x.html?{RUN}',
  'an extension page of Firefox': 'moz-extension://00000000-0000-0000-0000-000000000000/x.html?{RUN}',
  'a page of the browser': 'chrome://settings/?{RUN}',
  about: 'about:srcdoc?{RUN}',
  file: 'file:///etc/passwd?{RUN}',
  intent: 'intent://example.org/#Intent;scheme=javascript;S.browser_fallback_url={RUN};end',
};

const quoted = (address: string): string => `"${address.replaceAll('"', '&quot;')}"`;

/** Where an address leads, runs or loads. */
const PLACES: Record<string, (address: string) => string> = {
  link: (address) => `<a href=${quoted(address)}>a</a>`,
  'link in a formula': (address) => `<math href=${quoted(address)}><mi xlink:href=${quoted(address)}>x</mi></math>`,
  'link in a drawing': (address) =>
    `<svg><a xlink:href=${quoted(address)} href=${quoted(address)}><text y="9">a</text></a></svg>`,
  picture: (address) => `<img src=${quoted(address)} alt="a">`,
  media: (address) => `<video src=${quoted(address)} poster=${quoted(address)}><source src=${quoted(address)}></video>`,
  frame: (address) => `<iframe src=${quoted(address)}></iframe>`,
  form: (address) =>
    `<form action=${quoted(address)}><button formaction=${quoted(address)}>a</button><input type="submit" formaction=${quoted(address)}></form>`,
  'base, area and quotation': (address) =>
    `<base href=${quoted(address)}><map name="m"><area href=${quoted(address)} coords="0,0,9,9"></map><blockquote cite=${quoted(address)}>a</blockquote>`,
};

const spelled: Vector[] = Object.entries(PLACES).flatMap(([place, make]) =>
  Object.entries(SPELLINGS).map(([spelling, address]) => ({ name: `${place}: ${spelling}`, html: make(address) })),
);

const leading = family('an address that gives away', [
  '<a href="/x" ping="{LOAD}">a</a>',
  '<a href="/x" referrerpolicy="unsafe-url" rel="opener" target="_top" download="x.exe">a</a>',
  '<a href="/x" target="_blank" rel="opener external">a</a>',
  '<a href="/x" target="colophon" attributionsrc="{LOAD}">a</a>',
  '<a href="//user:password@example.org/x">a</a>',
  '<a href="https://example.org@evil.example/">a</a>',
  '<a href="\\\\evil.example\\share">a</a>',
  '<a href="https:evil.example">a</a>',
  '<a name="javascript:{RUN}" id="javascript:{RUN}" href="#javascript:{RUN}">a</a>',
  '<a href="#" onclick="{RUN}">a</a>',
  '<a href>a</a><a href="">b</a><a href=" ">c</a>',
  '<a href="mailto:a@example.org?subject=%0d%0abcc:b@example.org">a</a>',
  '<img usemap="#m" ismap src="{PICTURE}" alt="a"><map name="m"><area href="javascript:{RUN}"></map>',
]);

/** Characters before and within the scheme; URL parsers take all of C0 and the space away in front, tab and line ends within. */
const controls = combine(
  Object.fromEntries(
    [0, 1, 8, 9, 10, 11, 12, 13, 14, 27, 31, 32, 127, 160].map((code) => [`sign ${code}`, `&#${code};`]),
  ),
  { before: '%', within: 'java%script', 'after the colon': 'javascript:%' },
  (sign, place) => {
    const address = place.replace('%', sign);
    return `<a href="${address === sign ? `${sign}javascript` : address}${address.includes(':') ? '' : ':'}{RUN}">a</a>`;
  },
);

export const addresses: readonly Vector[] = [...spelled, ...leading, ...controls];
