import { expect, it } from 'vitest';
import { pageOf, paragraphs, separated } from './page.ts';

const TEXT = [
  'The bench took a week of evenings, most of which went into the legs, and those were sawn twice because the first oak had a crack in it that nobody had seen.',
  'What holds it together is a wedge of ash in each joint, driven in dry, and the weight of the top, which two neighbours carried through the window on a Sunday.',
];
const LAST = [
  'If you have a question about any of these joints, please put it on social media with the hashtag #oakbench and tag me!',
  'I believe that a slow evening with a saw is worth two quick ones. Find your own way to cut. -Edda',
];
const FORM =
  '<form class="comment-form"><div>Subscribe</div><div>Notify of</div><p><label>Label</label></p><p><label>Name*</label><input></p><p><label>Email*</label><input type="email"></p><p><label>Website</label><input></p></form>';
const COMMENTS = `<section id="comments"><div id="respond"><h3>Leave a Reply</h3>${FORM}</div></section>`;

it('the last words of an article are not folded with the comments below them', () => {
  const { text } = separated(pageOf(`<article>${paragraphs(TEXT.concat(LAST))}</article>${COMMENTS}`));
  for (const line of LAST) expect(text).toContain(line);
});

it('what asks by itself above the comments is folded as before', () => {
  const ask = 'Did you like this? Buy me a coffee, or become a member for $3 a month, and help me write more of them.';
  const { text, appeals } = separated(pageOf(`<article>${paragraphs(TEXT.concat(ask))}</article>${COMMENTS}`));
  expect(text).not.toContain(ask);
  expect(appeals.some((appeal) => appeal.text.includes(ask))).toBe(true);
});

it('an article whose own box speaks of comments is an article', () => {
  const ask = 'We need your help: support our work from $2 a month, and become a member today.';
  const html = `<div class="has-comments">${paragraphs([...TEXT, ...TEXT, ask])}</div>`;
  const { text } = separated(pageOf(html));
  expect(text).not.toContain(ask);
  expect(text).toContain(TEXT[0]);
});
