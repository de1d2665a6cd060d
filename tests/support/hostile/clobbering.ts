import { combine, family, type Vector } from './vector.ts';

/** Properties of documents, windows, forms and elements that named elements can take the place of. */
const NAMES = (
  'location document cookie body head title links forms images scripts domain URL baseURI defaultView documentElement createElement ' +
  'getElementById querySelector implementation currentScript adoptNode importNode attributes children childNodes firstChild nextSibling ' +
  'parentNode parentElement ownerDocument nodeName nodeType tagName localName namespaceURI innerHTML textContent setAttribute removeAttribute ' +
  'getAttribute hasAttributes insertBefore removeChild append remove style dataset shadowRoot __proto__ constructor prototype toString valueOf ' +
  'hasOwnProperty browser chrome top self parent opener name status event origin navigator fetch crypto trustedTypes DOMPurify'
).split(' ');

/** Elements by whose name documents, windows and forms gain a property. */
const WAYS: Record<string, string> = {
  'an anchor': '<a id="@" name="@" href="https://example.org/x">a</a>',
  'two anchors': '<a id="@"></a><a id="@" name="toString" href="mailto:x">a</a>',
  'a picture': '<img id="@" name="@" src="{PICTURE}" alt="a">',
  'a form with a field': '<form id="@" name="@"><input name="@" id="@"><button name="@">a</button></form>',
};

const names = combine(Object.fromEntries(NAMES.map((name) => [name, name])), WAYS, (name, way) =>
  way.replaceAll('@', name),
);

const others = family('clobbering', [
  '<form><input name="attributes"><input name="childNodes"><input name="nodeName"><input name="removeChild"></form>',
  '<form onclick="{RUN}"><input name="attributes"></form>',
  '<form><input name="parentNode"><img src=x:x onerror={RUN}></form>',
  '<form><input name="insertBefore"><svg onload={RUN}></svg></form>',
  '<form id="attributes" onmouseover="{RUN}"><output name="attributes">a</output></form>',
  '<iframe name="document" srcdoc="<a id=x href={LOAD}>"></iframe>',
  '<object name="location" data="{LOAD}"></object><embed name="cookie" src="{LOAD}">',
  '<a id="in-article-title">a</a><a id="in-article-in-article-title">b</a><a href="#in-article-title">c</a>',
  '<p id="app">a</p><p id="root">b</p><p id="storage">c</p><p data-testid="article-content">d</p>',
  '<div data-colophon-appeal="a1"><img src=x:x onerror={RUN}></div>',
  '<div data-colophon-appeal="a1&quot;]{RUN}"></div><p data-colophon-appeal="constructor">a</p>',
  '<div data-colophon-appeal="__proto__"></div><div data-colophon-appeal="a1"></div><div data-colophon-appeal="a1"></div>',
  '<label for="save">a</label><button form="x" id="save">b</button><output for="title">c</output>',
  '<td headers="javascript:{RUN}">a</td><p itemid="javascript:{RUN}" itemtype="{LOAD}" itemscope>b</p>',
  '<p xml:base="{LOAD}" xml:lang="x" xmlns:x="{LOAD}" x:y="z">a</p>',
]);

/** Names that would stand in the way of a script's own. */
export const clobbering: readonly Vector[] = [...names, ...others];
