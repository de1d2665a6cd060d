import type { Page } from '@playwright/test';

/**
 * What on a screen is no good for fingers, in words: what can be pressed and is smaller than 44 pixels either way (WCAG 2.5.5), or a checkbox below 24
 * (2.5.8); what reaches beyond the screen where nothing scrolls it there; and a page wider than its screen. Links within sentences count not.
 * Run in the page itself, so that it names nothing but what is there.
 */
export function badTargets(): string[] {
  const found: string[] = [];
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const scrolls = (one: Element | null): boolean =>
    one !== null && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
  const open = document.querySelector('dialog[open], [popover]:popover-open');
  for (const one of all(open ?? document)) {
    if (!one.matches('button, a[href], input, select, textarea, summary')) continue;
    // A field within its label is pressed by the label.
    const pressed = one.matches('input') ? (one.closest('label') ?? one) : one;
    const { width, height, left, right } = pressed.getBoundingClientRect();
    if (width === 0 || !pressed.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (one.localName === 'a' && getComputedStyle(one).display === 'inline') continue;
    const least = one.matches('input[type="checkbox"]') && pressed === one ? 24 : 44;
    const name = `${one.localName}.${one.className} “${(one.getAttribute('aria-label') ?? one.textContent).trim()}”`;
    // Half a pixel is lost to rounding.
    if (width < least - 0.5 || height < least - 0.5)
      found.push(`${name} is ${Math.round(width)} × ${Math.round(height)}`);
    if ((left < -1 || right > innerWidth + 1) && !scrolls(pressed.parentElement))
      found.push(`${name} reaches from ${Math.round(left)} to ${Math.round(right)}`);
  }
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} wide`);
  return found;
}

export const findBadTargets = (page: Page): Promise<string[]> => page.evaluate(badTargets);
