import { newDocument } from './new-document.ts';

/** Parts of a form by whose name or id the form gains a property (https://html.spec.whatwg.org/#dom-form-nameditem). */
const PARTS =
  'form :is(button,fieldset,img,input,object,output,select,textarea):is([name],[id]),:is(button,fieldset,input,object,output,select,textarea)[form]';

/**
 * Takes names and ids from parts of forms where they take the place of a property that every form has: with `<input name="attributes">` in it a
 * form has no attributes for a script any more. Pages have such fields by accident as well (`id`, `children`, `parentNode`).
 */
export function unclobberForms(root: ParentNode & Node): void {
  const parts = root.querySelectorAll(PARTS);
  if (parts.length === 0) return;
  const bare = newDocument(root.ownerDocument ?? (root as Document)).createElement('form');
  for (const part of parts)
    for (const name of ['name', 'id']) if ((part.getAttribute(name) ?? '') in bare) part.removeAttribute(name);
}
