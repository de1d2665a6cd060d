import { describe, expect, it } from 'vitest';
import { unwrapLayoutTables } from '../../../../src/article/elements/layout-tables.ts';
import { pageOf } from './page-of.ts';

function unwrapped(body: string): string {
  const page = pageOf(body);
  unwrapLayoutTables(page.body);
  return page.body.innerHTML;
}

const table = (rows: string[][], attributes = ''): string =>
  `<table${attributes}><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

const COLUMN = 'The weir was built by the miller. '.repeat(13);

describe('a table that lays a page out becomes blocks', () => {
  it.each([
    ['one that says so', table([['a', 'b']], ' role="presentation"'), '<div>a</div><div>b</div>'],
    ['one cell', table([['<p>a</p><p>b</p>']]), '<div><p>a</p><p>b</p></div>'],
    ['one column of paragraphs', table([['<p>a</p>'], ['<p>b</p>']]), '<div><p>a</p></div><div><p>b</p></div>'],
    [
      'two pictures side by side',
      table([['<img src="a.png">', '<img src="b.png">']]),
      '<div><img src="a.png"></div><div><img src="b.png"></div>',
    ],
    ['a column of text beside a menu', table([[COLUMN, 'Menu']]), `<div>${COLUMN}</div><div>Menu</div>`],
    ['one in another', table([[table([['<p>a</p>']])]]), '<div><div><p>a</p></div></div>'],
    [
      'cells that hold nothing leave nothing',
      table([
        ['', '<h2>a</h2>'],
        ['', ''],
      ]),
      '<div><h2>a</h2></div>',
    ],
    [
      'what links lead to stays',
      '<table role="none"><tbody><tr><td id="weir">a</td></tr></tbody></table>',
      '<div id="weir">a</div>',
    ],
    [
      'all parts of it, in their order',
      '<table role="none"><caption>c</caption><thead><tr><td>h</td></tr></thead><tbody><tr><td>b</td></tr></tbody><tfoot><tr><td>f</td></tr></tfoot></table>',
      '<div>c</div><div>h</div><div>b</div><div>f</div>',
    ],
  ])('%s', (_name, body, html) => {
    expect(unwrapped(body)).toBe(html);
  });
});

describe('what must not be touched', () => {
  const DATA = [
    ['High', '06:12'],
    ['Low', '12:31'],
  ];
  it.each([
    ['a table of data', table(DATA)],
    ['one that says that it is one', table([['<p>a</p><p>b</p>']], ' role="table"')],
    ['one with a summary', table([['<p>a</p><p>b</p>']], ' summary="Tides"')],
    ['one with a header', `<table><tbody><tr><th>Tide</th></tr><tr><td>${COLUMN}</td></tr></tbody></table>`],
    ['one with a caption', `<table><caption>Tides</caption><tbody><tr><td>${COLUMN}</td></tr></tbody></table>`],
    ['one row of figures', table([['1', '2', '3']])],
    ['one column of words', table([['High'], ['Low']])],
    ['data with lists in its cells', table(DATA.map(([tide, time]) => [`<ul><li>${tide}</li></ul>`, time ?? '']))],
    [
      'data with long cells',
      table([
        ['High', COLUMN],
        ['Low', COLUMN],
      ]),
    ],
    ['data with pictures', table(DATA.map(([tide, time]) => [`<img src="${tide}.png">`, time ?? '']))],
  ])('%s', (_name, body) => {
    expect(unwrapped(body)).toBe(body);
  });

  it('a table of data in one that lays out', () => {
    expect(unwrapped(table([[table(DATA)]]))).toBe(`<div>${table(DATA)}</div>`);
  });
});
