import { combine, family, type Vector } from './vector.ts';

/** Scripts as such, in the spellings that parsers forgive. */
const elements = family('script', [
  '<p>a</p><script>{RUN}</script>',
  '<SCRIPT/x>{RUN}</SCRIPT >',
  '<script\n>{RUN}</script\n>',
  '<script type="module">{RUN}</script>',
  '<script src="{LOAD}.js"></script>',
  '<script src="data:text/javascript,{RUN}"></script>',
  '<script/src="data:,{RUN}"/></script>',
  '<script async defer src="{LOAD}.js" onerror="{RUN}"></script>',
  '<script type="speculationrules">{"prefetch":[{"source":"list","urls":["{LOAD}"]}]}</script>',
  '<script type="importmap">{"imports":{"a":"{LOAD}.js"}}</script><script type="module">import "a"</script>',
  '<scr<script>ipt>{RUN}</scr</script>ipt>',
  '<<script>{RUN}//<</script>',
  '<script>{RUN}',
  '<p><script>{RUN}</script></p',
  '<!--[if gte IE 4]><script>{RUN}</script><![endif]-->',
  '<script\u0000>{RUN}</script>',
  '<table><script>{RUN}</script></table>',
  '<select><script>{RUN}</script></select>',
  '<frameset><frame src="javascript:{RUN}"></frameset>',
  '<body onload="{RUN}" onpageshow="{RUN}">',
  '<html onclick="{RUN}"><head><script>{RUN}</script></head><body><p>a</p></body></html>',
]);

/** What calls a script by itself, where the element is there. */
const atOnce = family('at once', [
  '<img src="x:x" onerror="{RUN}">',
  '<img src=x:x\nonerror\n=\n{RUN} alt=a>',
  '<img/src=x:x/onerror={RUN}>',
  '<img src=x:x onerror={RUN}//>',
  '<img src=x:x onerror\t=\t"{RUN}" alt="a>b">',
  '<img src=x:x OnErRoR={RUN}>',
  '<img src="x:x" alt="`><img src=x:x onerror={RUN}>`">',
  '<img src="x:x" alt=\'"\' onerror="{RUN}" title=\'"\'>',
  '<img "><img src=x:x onerror={RUN}>">',
  '<img src=x:x onerror="&#116;op.hostileRan&#61;1;{RUN}">',
  '<image src="x:x" onerror="{RUN}">',
  '<svg onload="{RUN}"></svg>',
  '<svg/onload={RUN}>',
  '<svg><g onload="{RUN}"></g></svg>',
  '<svg><script>{RUN}</script></svg>',
  '<svg><script href="data:text/javascript,{RUN}"></script></svg>',
  '<svg><script xlink:href="data:text/javascript,{RUN}"></script></svg>',
  '<svg><image href="x:x" onerror="{RUN}"></image></svg>',
  '<svg><style onload="{RUN}"></style></svg>',
  '<style onload="{RUN}">a{}</style>',
  '<link rel="stylesheet" href="data:text/css," onload="{RUN}">',
  '<iframe onload="{RUN}"></iframe>',
  '<iframe srcdoc="<script>{RUN}</script>"></iframe>',
  '<iframe srcdoc="&lt;img src=x:x onerror={RUN}&gt;"></iframe>',
  '<iframe src="javascript:{RUN}"></iframe>',
  '<iframe src="data:text/html,<script>{RUN}</script>"></iframe>',
  '<object data="javascript:{RUN}"></object>',
  '<object data="data:text/html,<script>{RUN}</script>" onload="{RUN}"></object>',
  '<object onerror="{RUN}" data="x:x"></object>',
  '<embed src="javascript:{RUN}">',
  "<embed src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='{RUN}'/>\">",
  '<applet code="javascript:{RUN}"></applet>',
  '<portal src="javascript:{RUN}" onload="{RUN}"></portal>',
  '<fencedframe onload="{RUN}"></fencedframe>',
  '<input autofocus onfocus="{RUN}">',
  '<input type="image" src="x:x" onerror="{RUN}">',
  '<button autofocus onfocus="{RUN}">a</button>',
  '<a href="#x" autofocus onfocus="{RUN}">a</a>',
  '<p tabindex="0" autofocus onfocus="{RUN}">a</p>',
  '<details open ontoggle="{RUN}"><summary>a</summary></details>',
  '<video src="x:x" onerror="{RUN}"></video>',
  '<video><source src="x:x" onerror="{RUN}"></video>',
  '<audio src="x:x" onerror="{RUN}"></audio>',
  '<video onloadstart="{RUN}" src="{PICTURE}"></video>',
  '<track src="x:x" onerror="{RUN}" default>',
  '<marquee onstart="{RUN}">a</marquee>',
  '<p style="animation:x 1s" onanimationstart="{RUN}">a</p><style>@keyframes x{}</style>',
  '<p style="transition:all 1s" ontransitionrun="{RUN}">a</p>',
  '<p hidden="until-found" onbeforematch="{RUN}">a</p>',
  '<p oncontentvisibilityautostatechange="{RUN}" style="content-visibility:auto">a</p>',
  '<bgsound src="javascript:{RUN}">',
  '<isindex action="javascript:{RUN}" type="image">',
  '<meta http-equiv="refresh" content="0;url=javascript:{RUN}">',
  '<meta http-equiv="refresh" content="0;url=data:text/html,<script>{RUN}</script>">',
  '<meta http-equiv="set-cookie" content="a=b"><meta http-equiv="content-security-policy" content="script-src *">',
  '<xml><script>{RUN}</script></xml><xss onclick="{RUN}">a</xss>',
  '<?xml-stylesheet href="javascript:{RUN}"?><p>a</p>',
  '<?php <script>{RUN}</script> ?>',
  '<!ENTITY x "<script>{RUN}</script>"><p>&x;</p>',
  '<x-a onclick="{RUN}" is="x-b">a</x-a><p is="x-b" onclick="{RUN}">b</p>',
  '<keygen autofocus onfocus="{RUN}"><menuitem onclick="{RUN}">a</menuitem>',
]);

/** Handlers of elements and windows that browsers know or knew (https://html.spec.whatwg.org/#event-handlers-on-elements and beyond). */
const HANDLERS = (
  'abort activate afterprint afterscriptexecute animationcancel animationend animationiteration animationstart auxclick beforecopy beforecut ' +
  'beforeinput beforematch beforepaste beforeprint beforescriptexecute beforetoggle beforeunload begin blur bounce cancel canplay ' +
  'canplaythrough change click close command contextlost contextmenu contextrestored copy cuechange cut dblclick drag dragend dragenter ' +
  'dragexit dragleave dragover dragstart drop durationchange emptied end ended error finish focus focusin focusout formdata ' +
  'fullscreenchange fullscreenerror gesturechange gestureend gesturestart gotpointercapture hashchange input invalid keydown keypress keyup ' +
  'languagechange load loadeddata loadedmetadata loadstart lostpointercapture message mousedown mouseenter mouseleave mousemove mouseout ' +
  'mouseover mouseup mousewheel offline online pagehide pageshow paste pause play playing pointercancel pointerdown pointerenter pointerleave ' +
  'pointermove pointerout pointerover pointerrawupdate pointerup popstate progress ratechange repeat reset resize scroll scrollend ' +
  'scrollsnapchange scrollsnapchanging search securitypolicyviolation seeked seeking select selectionchange selectstart show slotchange stalled ' +
  'start storage submit suspend timeupdate toggle touchcancel touchend touchmove touchstart transitioncancel transitionend transitionrun ' +
  'transitionstart unhandledrejection unload volumechange waiting webkitanimationend webkitanimationiteration webkitanimationstart ' +
  'webkitfullscreenchange webkitmouseforcechanged webkittransitionend webkitwillrevealbottom wheel xyz'
).split(' ');

/** Every handler, on elements that an article may have. */
const handlers: Vector[] = HANDLERS.map((event) => ({
  name: `on${event}`,
  html:
    `<p on${event}="{RUN}">a</p><details open ON${event}='{RUN}'><summary on${event}={RUN}>b</summary></details>` +
    `<img src="{PICTURE}" alt=c on${event}={RUN}><video controls on${event}={RUN}></video><math><mi on${event}={RUN}>x</mi></math>`,
}));

/** Handlers spelled so that a filter of names would miss them. */
const odd = combine(
  {
    'a slash before': '<img src=x:x/@=',
    'a quotation mark before': '<img src=x:x "',
    'a form feed before': '<img src=x:x\f',
    'a null before': '<img src=x:x\u0000 ',
    'a second src before': '<img src=x:x src=y ',
    'a colon before': '<img src=x:x a:',
    'an open tag before': '<p <img src=x:x ',
  },
  {
    plain: 'onerror={RUN}>',
    'with a null': 'on\u0000error={RUN}>',
    'with an entity': 'on&#101;rror={RUN}>',
    'with a line break in its value': 'onerror="\n{RUN}\n">',
    'with a back quote': 'onerror=`{RUN}`>',
    'with white space of its own kind': 'onerror\u00a0={RUN} onerror\u3000={RUN}>',
  },
  (before, handler) => before + handler,
);

export const scripts: readonly Vector[] = [...elements, ...atOnce, ...handlers, ...odd];
