/** Where lines run down, a wheel that turns down goes on in the text, which is to the left. */
export function scrollSideways(event: WheelEvent): void {
  if (document.documentElement.dataset['lines'] !== 'down' || event.deltaX !== 0 || event.ctrlKey) return;
  const text =
    event.target instanceof Element ? event.target.closest('.article-content:is(:lang(ja), :lang(zh))') : null;
  if (!text || text.scrollWidth <= text.clientWidth) return;
  const before = text.scrollLeft;
  text.scrollBy({ left: -event.deltaY });
  // At its end the page goes on.
  if (text.scrollLeft !== before) event.preventDefault();
}
