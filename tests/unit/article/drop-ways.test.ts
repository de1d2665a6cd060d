import { expect, test } from 'vitest';
import { readBlocks } from '../../../src/appeals/blocks.ts';
import { PART_ATTRIBUTE } from '../../../src/appeals/found-appeal.ts';
import { dropWays } from '../../../src/article/drop-ways.ts';

const TEXT =
  '<p>The ferry to the outer island was late again on Monday, because the crew had to wait for a spare part that came with the train from the capital.</p>';
const links = (...names: string[]): string => names.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');

function left(html: string): string {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const { blocks, boxes } = readBlocks(page.body);
  dropWays(blocks, boxes);
  return (page.body.textContent ?? '').replace(/\s+/g, ' ');
}

test('menus and lists of links beside the text go', () => {
  const menu = `<nav><ul>${links('Home', 'Harbour')}</ul></nav>`;
  const column = `<div><div><ul>${links('Tides', 'Wrecks', 'Weather')}</ul></div></div>`;
  const text = left(`${menu}<div><main>${TEXT}${TEXT}</main></div>${column}`);
  expect(text).toContain('The ferry');
  expect(text).not.toMatch(/Home|Tides|Weather/);
});

test('a list of links between paragraphs, in a table or with words of its own stays', () => {
  expect(left(`<main>${TEXT}<ul>${links('Timetable', 'Map', 'Fares')}</ul>${TEXT}</main>`)).toContain(
    'TimetableMapFares',
  );
  const table = `<table><tr><td><a href="/a">Alpha</a></td><td><a href="/b">Beta</a></td><td><a href="/c">Gamma</a></td></tr></table>`;
  expect(left(`<main>${TEXT}</main><div>${table}</div>`)).toContain('Alpha');
  expect(
    left(`<main>${TEXT}</main><div><ul>${links('Log', 'Map', 'Crew')}<li>Ask at the harbour</li></ul></div>`),
  ).toContain('Crew');
});

test('what an appeal is marked in stays, and a page of nothing but links stays whole', () => {
  const marked = `<div><ul ${PART_ATTRIBUTE}="a1">${links('Give', 'Join', 'Help')}</ul></div>`;
  expect(left(`<main>${TEXT}</main>${marked}`)).toContain('Give');
  expect(left(`<nav>${links('Alpha', 'Beta')}</nav><ul>${links('Gamma', 'Delta', 'Epsilon')}</ul>`)).toContain(
    'Epsilon',
  );
});
