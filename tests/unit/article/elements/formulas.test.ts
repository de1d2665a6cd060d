import { describe, expect, it } from 'vitest';
import { returnFormulas, takeFormulas } from '../../../../src/article/elements/formulas.ts';
import { pageOf } from './page-of.ts';

const MATH = '<math><mi>x</mi></math>';

/** The page while it is read, and after its formulas were set in again. */
function read(body: string): { during: string; after: string } {
  const page = pageOf(body);
  const formulas = takeFormulas(page);
  const during = page.body.textContent ?? '';
  returnFormulas(page.body, formulas);
  return { during, after: page.body.innerHTML };
}

describe('a formula is read once', () => {
  it('MathML alone stays as it is, and is counted by its letters meanwhile', () => {
    const { during, after } = read(`<p>Be ${MATH}.</p>`);
    expect(during).toBe('Be x.');
    expect(after).toBe(`<p>Be ${MATH}.</p>`);
  });

  it('of KaTeX the MathML stays, with its source beside it unread', () => {
    const { during, after } = read(
      '<p><span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math></span><span class="katex-html">x</span></span></p>',
    );
    expect(during).toBe('x');
    expect(after).toBe('<p><math alttext="x"><semantics><mi>x</mi></semantics></math></p>');
  });

  it('one set apart stays apart', () => {
    const { after } = read(
      `<div class="katex-display"><span class="katex">${MATH}<span class="katex-html">x</span></span></div>`,
    );
    expect(after).toBe('<div class="katex-display"><math display="block"><mi>x</mi></math></div>');
  });

  it('of MathJax 3 without MathML its source is written', () => {
    expect(read('<p>Be <mjx-container><mjx-math data-latex="x^2"></mjx-math></mjx-container>.</p>').after).toBe(
      '<p>Be \\(x^2\\).</p>',
    );
  });

  it('of MathJax 2 what was drawn goes, and the source in its script is written', () => {
    const { after } = read(
      '<p>Be <span class="MathJax_Preview"></span><span class="MathJax">xx</span><script type="math/tex">x^2</script>.</p>',
    );
    expect(after).toBe('<p>Be \\(x^2\\).</p>');
  });

  it('of MathJax 2 the MathML that it holds in an attribute comes first', () => {
    const { after } = read(
      `<p><span class="MathJax" data-mathml="${MATH.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}">x</span><script type="math/tex; mode=display">x</script></p>`,
    );
    expect(after).toContain('<mi>x</mi>');
    expect(after).toContain('display="block"');
    expect(after).not.toContain('MathJax');
  });

  it('a source set apart that stands in no paragraph becomes one', () => {
    expect(read('<div><script type="math/tex; mode=display">\\[x\\]</script></div>').after).toBe(
      '<div><p>\\[x\\]</p></div>',
    );
  });
});

describe('what must not be touched', () => {
  it.each([
    ['what only looks like a formula', '<p>It costs $5 or $6, \\(about\\).</p>'],
    ['other scripts', '<p>a</p><script type="application/json">{"x":1}</script>'],
    ['a box of MathJax without a formula', '<p><span class="MathJax_Font_Test">a</span></p>'],
  ])('%s', (_name, body) => {
    expect(read(body).after).toBe(body);
  });

  it('of a formula that the article did not keep nothing comes back', () => {
    const page = pageOf(`<p>a ${MATH}</p><p>b ${MATH}</p>`);
    const formulas = takeFormulas(page);
    page.querySelector('p')?.remove();
    returnFormulas(page.body, formulas);
    expect(page.body.innerHTML).toBe(`<p>b ${MATH}</p>`);
  });

  it('a place with a number that the page made up stays empty of formulas', () => {
    const page = pageOf('<p><span data-colophon-formula="9">a</span></p>');
    returnFormulas(page.body, takeFormulas(pageOf(`<p>${MATH}</p>`)));
    expect(page.body.querySelector('math')).toBeNull();
  });
});
