import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../bench/text-of-html.ts';

describe('textOfHtml', () => {
  it('breaks lines at blocks and <br>, not at inline elements', () => {
    expect(textOfHtml('<div><h2>One</h2><p>T<b>w</b>o<br>three</p>four</div><ul><li>five</li><li>six</li></ul>')).toBe(
      'One\nTwo\nthree\nfour\nfive\nsix',
    );
  });

  it('collapses white space', () => {
    expect(textOfHtml('<p>  a \n\t b&nbsp;c </p>\n\n<p>d</p>')).toBe('a\nb c\nd');
  });

  it('separates the cells of a table', () => {
    expect(textOfHtml('<table><tr><th>a</th><td>b</td></tr></table>')).toBe('a\nb');
  });

  it('reads neither scripts nor styles nor the markers of appeals', () => {
    expect(
      textOfHtml(
        '<p>a</p><script>x</script><style>y</style><div data-colophon-appeal="a1">z</div><noscript>n</noscript>',
      ),
    ).toBe('a');
  });
});
