import { articlePage, type LivePage, prose } from './live-page.ts';

/** What pages make of the language and of the browser's own objects. Scripts of the extension see none of it, but what they ask of the page's elements. */
const BENT: [name: string, script: string][] = [
  [
    'built-ins that throw',
    `const bend = () => { throw new Error('bent'); };
    for (const proto of [Array.prototype, Map.prototype, Set.prototype, Promise.prototype, String.prototype, RegExp.prototype])
      for (const name of Object.getOwnPropertyNames(proto)) if (name !== 'constructor') try { Object.defineProperty(proto, name, { value: bend }); } catch {}
    JSON.parse = JSON.stringify = Promise.resolve = Object.keys = Array.from = Symbol.iterator = bend;
    window.Promise = window.Map = window.URL = window.MessageChannel = window.AbortController = window.requestIdleCallback = bend;`,
  ],
  [
    'elements whose methods lie',
    `for (const proto of [Node.prototype, Element.prototype, Document.prototype, HTMLElement.prototype, EventTarget.prototype])
      for (const name of ['querySelector', 'querySelectorAll', 'cloneNode', 'getAttribute', 'matches', 'closest', 'contains', 'addEventListener', 'getElementsByTagName', 'remove', 'append'])
        if (name in proto) proto[name] = () => document.body;
    Object.defineProperty(Element.prototype, 'innerHTML', { get() { return '<p>bent</p>'; }, set() {} });`,
  ],
  [
    'getters that throw',
    `const trap = { get() { throw new Error('trapped'); }, configurable: false };
    for (const name of ['body', 'documentElement', 'title', 'head', 'URL', 'baseURI', 'characterSet', 'contentType', 'cookie', 'readyState', 'defaultView'])
      try { Object.defineProperty(document, name, trap); } catch {}
    for (const name of ['innerWidth', 'innerHeight', 'navigation', 'performance', 'crypto', 'history', 'getComputedStyle', 'chrome', 'browser'])
      try { Object.defineProperty(window, name, trap); } catch {}
    for (const name of ['textContent', 'parentNode', 'firstChild', 'childNodes', 'nodeType', 'ownerDocument'])
      Object.defineProperty(Node.prototype, name, trap);`,
  ],
  [
    'objects that trap whoever writes them out',
    `const trap = () => { throw new Error('trapped'); };
    Object.prototype.toString = Object.prototype.valueOf = Function.prototype.toString = Element.prototype.toString = trap;
    Object.defineProperty(Object.prototype, 'then', { get: trap, configurable: false });
    Object.defineProperty(Object.prototype, 'ok', { get: trap, set: trap });
    Object.prototype[Symbol.toPrimitive] = trap;
    Object.defineProperty(Error, 'prepareStackTrace', { value: trap });`,
  ],
];

/** Pages that turn on what a browser can do for editors, for old sites and for sandboxes. */
const ODD: LivePage[] = [
  {
    name: 'document.domain',
    answer: articlePage({ head: `try { document.domain = document.domain; } catch {}` }),
    ends: 'article',
  },
  {
    name: 'designMode',
    answer: articlePage({ end: `document.designMode = 'on'; getSelection().selectAllChildren(document.body);` }),
    ends: 'article',
  },
  {
    name: 'an editable body that writes itself anew',
    answer: articlePage({
      end: `document.body.contentEditable = 'true'; document.body.focus();
      setInterval(() => document.execCommand('insertText', false, 'x'), 20);`,
    }),
    ends: 'article',
  },
  {
    name: 'a sandbox without scripts',
    answer: { body: articlePage({}), headers: { 'content-security-policy': 'sandbox' } },
    ends: 'article',
  },
  {
    name: 'a sandbox with scripts',
    answer: {
      body: articlePage({ end: `document.body.dataset.ran = 'yes'` }),
      headers: { 'content-security-policy': 'sandbox allow-scripts' },
    },
    ends: 'article',
  },
  {
    name: 'a policy that allows nothing',
    answer: {
      body: articlePage({}),
      headers: {
        'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    },
    ends: 'article',
  },
  {
    // Which may keep the page from being read.
    name: 'elements that are called like properties',
    answer: articlePage({
      body: `${prose()}<form name="body"><input name="childNodes"><input name="attributes"><input name="parentNode"></form><img name="title"><img name="querySelectorAll"><form id="URL"></form>`,
    }),
    ends: 'either',
  },
];

export const BENT_PAGES: LivePage[] = [
  ...BENT.map(([name, head]): LivePage => ({ name, answer: articlePage({ head }), ends: 'article' })),
  ...ODD,
];
