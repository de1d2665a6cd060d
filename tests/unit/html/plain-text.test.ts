import { expect, it } from 'vitest';
import { plainText } from '../../../src/html/plain-text.ts';

const textOf = (html: string): string => plainText(new DOMParser().parseFromString(html, 'text/html').body);

it.each([
  ['blocks', '<p>one</p><p>two</p>three<div>four</div>five', 'one\ntwo\nthree\nfour\nfive'],
  ['line breaks', 'one<br>two<br><br>three', 'one\ntwo\nthree'],
  ['white space', '<p> a \n  <b>b</b>c&nbsp; d </p>', 'a bc d'],
  ['cells of a row', '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>', '1 2\n3'],
  ['what is not read', 'a<script>x</script><style>y</style><template>z</template>b', 'ab'],
  ['nothing', '<div><p> </p></div>', ''],
])('keeps %s apart', (_name, html, text) => {
  expect(textOf(html)).toBe(text);
});

it('reads a lone text node, and only what stands in the node given', () => {
  const page = new DOMParser().parseFromString('<p>a</p><p id="b">b <i>c</i></p><p>d</p>', 'text/html');
  const paragraph = page.querySelector('#b');
  expect(paragraph && plainText(paragraph)).toBe('b c');
  expect(plainText(page.createTextNode(' x  y '))).toBe('x y');
});
