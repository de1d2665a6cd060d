import { describe, expect, it } from 'vitest';
import { settleCode } from '../../../../src/article/elements/code-blocks.ts';
import { pageOf } from './page-of.ts';

function settled(body: string): string {
  const page = pageOf(body);
  settleCode(page);
  return page.body.innerHTML;
}

describe('code has one form', () => {
  it.each([
    [
      'a class of the highlighter names the language, and its spans go',
      '<pre class="hljs python"><code><span class="hljs-keyword">def</span> tide():\n    <span class="hljs-keyword">return</span> <span class="hljs-number">6</span></code></pre>',
      '<pre><code class="language-python">def tide():\n    return 6</code></pre>',
    ],
    [
      'a box around names the language, and is not needed any more',
      '<div class="highlight-source-rust"><pre>fn main() {}</pre></div>',
      '<pre><code class="language-rust">fn main() {}</code></pre>',
    ],
    [
      'lines that are elements end where they end, and empty ones stay',
      '<pre><code class="language-js"><div class="line">let a;</div><div class="line"></div><div class="line">let b;</div></code></pre>',
      '<pre><code class="language-js">let a;\n\nlet b;</code></pre>',
    ],
    [
      'lines that only a style sheet breaks',
      '<pre><code class="language-js"><span class="line">let a;</span><span class="line">let b;</span></code></pre>',
      '<pre><code class="language-js">let a;\nlet b;</code></pre>',
    ],
    [
      'a column of numbers beside the code goes',
      '<table class="highlighttable"><tbody><tr><td class="linenos"><pre>1\n2</pre></td><td class="code"><pre class="hljs python">a = 1\nb = 2</pre></td></tr></tbody></table>',
      '<pre><code class="language-python">a = 1\nb = 2</code></pre>',
    ],
    [
      'a table of lines with their numbers',
      '<table class="hljs-ln"><tbody><tr><td class="hljs-ln-numbers" data-line-number="1"></td><td>a = 1</td></tr><tr><td class="hljs-ln-numbers" data-line-number="2"></td><td>b = 2</td></tr></tbody></table>',
      '<pre><code>a = 1\nb = 2</code></pre>',
    ],
    [
      'buttons to copy, in and beside it',
      '<div><pre><code class="language-sh">ls</code><button>Copy</button></pre><div>Copy code</div></div>',
      '<pre><code class="language-sh">ls</code></pre>',
    ],
    [
      'an editor on the page',
      '<div class="cm-editor" data-language="css"><div class="cm-gutters">1</div><div class="cm-content"><div class="cm-line">a {</div><div class="cm-line">}</div></div></div>',
      '<pre><code class="language-css">a {\n}</code></pre>',
    ],
    [
      'code of several lines that is no block by itself',
      '<p><code>ls<br>cd ..</code></p>',
      '<pre><code>ls\ncd ..</code></pre>',
    ],
    [
      'a poem is no code',
      '<pre class="wp-block-verse">The tide,\nthe tide.\n\nGone.</pre>',
      '<div><p>The tide,<br>the tide.</p><p>Gone.</p></div>',
    ],
  ])('%s', (_name, body, html) => {
    expect(settled(body)).toBe(html);
  });
});

describe('what must not be touched', () => {
  it.each([
    ['code in a line', '<p>Write <code class="hljs">tide()</code> there.</p>'],
    ['a block that is in order', '<pre><code class="language-js">a;\n\n  b;</code></pre>'],
    ['preformatted text that is no code', '<pre>1  2\n3  4</pre>'],
    ['what is said about a file beside its code', '<div><p>In tide.py:</p><pre><code>a = 1</code></pre></div>'],
    [
      'a table of data that stands in a highlighted box',
      '<div class="highlight"><table><tbody><tr><td>High</td><td>06:12</td></tr><tr><td>Low</td><td>12:31</td></tr></tbody></table></div>',
    ],
    ['links and marks in code', '<pre>see <a href="https://x.example/">tide</a> and <b>this</b></pre>'],
  ])('%s', (_name, body) => {
    expect(settled(body)).toBe(body);
  });

  it('numbers in code are no numbers of lines', () => {
    const page = settled(
      '<pre><code class="language-js">x = <span class="number">42</span>;\ny = <span class="token number">7</span>;\nz = <i class="number">8</i>;</code></pre>',
    );
    expect(page).toContain('42');
    expect(page).toContain('7');
    expect(page).toContain('8');
  });

  it('what holds several blocks says nothing about the language of one', () => {
    expect(settled('<div class="language-js"><pre>a</pre><pre>b</pre><pre>c</pre></div>')).not.toContain('<code');
  });

  it.each(['plaintext', 'none', 'text', 'a language with spaces'])('%s is no language', (name) => {
    expect(settled(`<pre data-lang="${name}">a</pre>`)).not.toContain('language-');
  });
});
