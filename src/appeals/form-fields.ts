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

/** Of a form in which one writes, with the boxes in it: they come after it. */
export function forgetEmail(boxes: readonly Box[], form: Box): void {
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i] as Box;
    box.emailField = false;
    if (box === form) break;
  }
  form.textField = false;
}
