import * as fc from 'fast-check';
import { hostilePart } from './hostile-page.ts';

/** What is done to a page: where (a share of it), what, and with what. */
interface Mutation {
  kind: 'drop' | 'double' | 'move' | 'wrap' | 'rename' | 'put' | 'attribute' | 'cut' | 'glue' | 'shadow';
  at: number;
  to: number;
  part: string;
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('drop', 'double', 'move', 'wrap', 'rename', 'put', 'attribute', 'cut', 'glue', 'shadow'),
  at: share,
  to: share,
  part: hostilePart,
});

/** Mutations of one page, one after another. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(mutation, { minLength: 1, maxLength: 8 });

const RENAMED = ['div', 'p', 'aside', 'table', 'template', 'svg', 'form', 'x-part'];

/** A page after its mutations, as a document. What cannot be done to it is not. */
export function mutated(html: string, list: readonly Mutation[]): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const one of list) {
    try {
      mutate(page, one);
    } catch (error) {
      // Such a thing no tree may be.
      if (!(error instanceof DOMException)) throw error;
    }
  }
  return page;
}

function mutate(page: Document, { kind, at, to, part }: Mutation): void {
  const all = page.body ? [...page.body.querySelectorAll('*')] : [];
  const one = all[Math.floor(at * all.length)];
  const other = all[Math.floor(to * all.length)];
  if (!one || !other) return;
  switch (kind) {
    case 'drop':
      one.remove();
      break;
    case 'double':
      one.after(one.cloneNode(true));
      break;
    case 'move':
      if (!one.contains(other)) other.append(one);
      break;
    case 'wrap': {
      const wrapper = page.createElement(RENAMED[Math.floor(to * RENAMED.length)] ?? 'div');
      one.replaceWith(wrapper);
      wrapper.append(one);
      break;
    }
    case 'rename': {
      const renamed = page.createElement(RENAMED[Math.floor(to * RENAMED.length)] ?? 'div');
      renamed.append(...one.childNodes);
      one.replaceWith(renamed);
      break;
    }
    case 'put': {
      const holder = page.createElement('template');
      holder.innerHTML = part;
      one.after(holder.content);
      break;
    }
    case 'attribute':
      for (const { name, value } of other.attributes) one.setAttribute(name, value);
      break;
    case 'cut': {
      const text = one.firstChild;
      if (text?.nodeType === 3) text.nodeValue = (text.nodeValue ?? '').slice(0, Math.floor(to * 40));
      break;
    }
    case 'glue':
      one.append(` ${other.textContent ?? ''}`);
      break;
    case 'shadow': {
      const host = page.createElement('x-card');
      host.attachShadow({ mode: 'open' }).append(...one.childNodes);
      one.append(host);
    }
  }
}
