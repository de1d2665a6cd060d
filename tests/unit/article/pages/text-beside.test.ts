import { describe, expect, it } from 'vitest';
import { textBeside } from '../../../../src/article/pages/text-beside.ts';

const root = document.createElement('div');
root.innerHTML = 'a<p>b<i>c</i><!-- x --></p><hr><a><b>d</b>e</a><p></p><p>f</p>';
document.body.append('outside', root, 'outside');

const walk = (from: Node, step: 'before' | 'after'): string => {
  let said = '';
  for (let at = textBeside(from, step, root); at; at = textBeside(at, step, root)) said += at.data;
  return said;
};

describe('the text beside a node', () => {
  it('comes in the order of the page, and none from outside', () => {
    const link = root.querySelector('a') as Element;
    expect(walk(link, 'after')).toBe('def');
    expect(walk(link, 'before')).toBe('cba');
    expect(walk(root, 'after')).toBe('abcdef');
    expect(walk(root, 'before')).toBe('');
  });
});
