import type { Box } from './blocks.ts';

/** Notes in a box what can be filled in there. */
export function noteField(field: Element, box: Box): void {
  const type = field.getAttribute('type')?.toLowerCase() ?? 'text';
  if (type === 'hidden' || type === 'search') return;
  box.fields++;
  const hints = ['name', 'id', 'placeholder', 'autocomplete', 'aria-label'].map(
    (name) => field.getAttribute(name) ?? '',
  );
  if (type === 'email' || (type === 'text' && /e-?mail|correo|courriel|почт/i.test(hints.join(' ').slice(0, 300))))
    box.emailField = true;
}

/** A form of more blocks holds more than fields: some sites put one around their whole page, with a search, a letter and the comments in it. */
const LARGEST_FORM = 40;

/** Forgets the e-mail fields of a form in which one writes, as to comment. `boxes` end with those in it; it is about to be closed, at block `end`. */
export function settleForm(boxes: readonly Box[], form: Box, end: number): void {
  if (!form.textField || end - form.first > LARGEST_FORM) return;
  form.textField = false;
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i] as Box;
    box.emailField = false;
    if (box === form) break;
  }
}
