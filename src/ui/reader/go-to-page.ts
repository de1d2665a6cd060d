/** Goes to the beginning of a page of the joined article on screen: what comes after its border takes the focus. */
export function goToPage(page: number): void {
  const text = document.querySelector('.article-content')?.shadowRoot;
  const border = text?.querySelector<HTMLElement>(`.page-border[data-page="${page}"]`);
  const start = border?.nextElementSibling;
  if (!border || !(start instanceof HTMLElement)) return;
  start.tabIndex = -1;
  start.focus({ preventScroll: true });
  border.scrollIntoView({ block: 'nearest' });
}
