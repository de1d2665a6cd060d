import { runsDown } from '../text-way.ts';

/** Pixels between the selection and its tools, and between them and the edges of what is seen. */
const GAP = 8;

/** Height of the bar that lies over the text. CSS pixels. */
const BAR = 48;

/** Places the tools below a selection within their host; above it, or at the edge of the window, where its end is not seen. */
export function placeTools(tools: HTMLElement, range: Range, host: Element): void {
  const around = host.getBoundingClientRect();
  const rects = [...range.getClientRects()];
  const whole = range.getBoundingClientRect();
  const first = rects[0] ?? whole;
  const last = rects.at(-1) ?? whole;
  const most = Math.max(0, around.width - tools.offsetWidth);
  const lowest = window.innerHeight - tools.offsetHeight - GAP;
  const above = first.top - GAP - tools.offsetHeight;
  const isBelow = last.bottom + GAP <= lowest || above < BAR;
  const line = isBelow ? last : first;
  // A selection that goes on beyond the window has its tools at the window's edge.
  const top = isBelow ? Math.max(BAR, Math.min(last.bottom + GAP, Math.max(first.bottom + GAP, lowest))) : above;
  const left = line.left + line.width / 2 - tools.offsetWidth / 2 - around.left;
  // A text that scrolls in its box, as one whose lines run down, cuts off what stands out of it.
  const scrolls = runsDown(host);
  const down = scrolls ? Math.min(top, around.bottom - tools.offsetHeight - GAP) : top;
  tools.style.left = `${Math.min(most, Math.max(0, left)) + (scrolls ? host.scrollLeft : 0)}px`;
  tools.style.top = `${down - around.top}px`;
}

/** One of the tools takes the focus, the arrows lead to the others: https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/ */
export function moveAmongTools(tools: HTMLElement, first: HTMLButtonElement | null): void {
  const go = (to: HTMLButtonElement | null | undefined): void => {
    if (!to) return;
    for (const button of tools.querySelectorAll('button')) button.tabIndex = button === to ? 0 : -1;
  };
  if (!tools.querySelector('button[tabindex="0"]')) go(first);
  tools.onkeydown = (event) => {
    const buttons = [...tools.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const isForward = getComputedStyle(tools).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const step = /^Arrow(?:Left|Right)$/.test(event.key) ? (event.key === isForward ? 1 : -1) : 0;
    const to =
      event.key === 'Home'
        ? buttons[0]
        : event.key === 'End'
          ? buttons.at(-1)
          : step
            ? buttons.at((at + step) % buttons.length)
            : undefined;
    if (!to || at === -1) return;
    event.preventDefault();
    event.stopPropagation();
    go(to);
    to.focus();
  };
}
