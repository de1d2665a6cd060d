import { expect, it } from 'vitest';
import { APPEAL_MARKER_ATTRIBUTE, type Appeal } from '../../src/appeals/appeal.ts';
import { type AppealSteps, readContent } from '../../src/article/read-content.ts';
import { atOnce } from '../../src/article/stages.ts';

/** Appeals are found by a class here: how the steps work together is what is tested. */
const steps: AppealSteps<Element> = {
  find(page) {
    const found = [...page.document.querySelectorAll('.ask')];
    for (const element of found) element.id = 'a1';
    return found;
  },
  mark(page, found) {
    for (const element of found) {
      const part = page.document.createElement('span');
      part.setAttribute('data-colophon-part', 'a1');
      part.append(...element.childNodes);
      element.append(part);
    }
  },
  separate(content, found) {
    return found.map((element): Appeal => {
      const parts = content.querySelectorAll('[data-colophon-part]');
      for (const part of parts) {
        const marker = content.ownerDocument.createElement('div');
        marker.setAttribute(APPEAL_MARKER_ATTRIBUTE, 'a1');
        part.replaceWith(marker);
      }
      const placement = parts.length > 0 ? 'inline' : 'around';
      return {
        id: 'a1',
        kind: 'donation',
        placement,
        html: element.innerHTML,
        text: element.textContent ?? '',
        reasons: [],
        count: 1,
      };
    });
  },
};

const ASK =
  'We need your help, dear reader, and this time more than ever, because the printer is broken and so is the roof. ';
const TEXT =
  'The printer was built in 1931, has printed every issue since, and was repaired by the same family for three generations. ';

const read = (html: string) =>
  atOnce(readContent(new DOMParser().parseFromString(html, 'text/html'), steps, { url: 'https://x.example/1' }));

it('takes an appeal out of the article and leaves its marker', () => {
  const reading = read(
    `<article>${`<p>${TEXT.repeat(3)}</p>`.repeat(4)}<p class="ask">${ASK}</p>${`<p>${TEXT.repeat(3)}</p>`.repeat(4)}</article>`,
  );
  expect(reading?.content.textContent).not.toContain('dear reader');
  expect(reading?.content.querySelectorAll(`[${APPEAL_MARKER_ATTRIBUTE}]`)).toHaveLength(1);
  expect(reading?.appeals).toMatchObject([{ placement: 'inline' }]);
});

it('finds the article that an appeal had outweighed', () => {
  const ask = `<section class="content">${`<p class="ask">${ASK.repeat(6)}</p>`.repeat(8)}</section>`;
  const text = `<section class="sidebar">${`<p>${TEXT.repeat(2)}</p>`.repeat(4)}</section>`;
  const reading = read(`<div><div><div>${ask}</div></div></div><div><div><div>${text}</div></div></div>`);
  expect(reading?.content.textContent).toContain('three generations');
  expect(reading?.content.textContent).not.toContain('dear reader');
});

it('does not read what stands over the page as its article', () => {
  const dialog = `<dialog open>${`<p>${ASK.repeat(2)}</p>`.repeat(3)}</dialog>`;
  const reading = read(`<article>${`<p>${TEXT.repeat(3)}</p>`.repeat(4)}${dialog}</article>`);
  expect(reading?.content.textContent).not.toContain('dear reader');
});

it('shows the text of a page that hides it until its scripts have run', () => {
  const reading = read(
    `<div hidden id="S:0"><main>${`<p>${TEXT.repeat(3)}</p>`.repeat(4)}</main></div><footer><p>© The Printer, all rights reserved</p></footer>`,
  );
  expect(reading?.content.textContent).toContain('three generations');
});

it('does not withhold the text of a page that says nothing but what it asks for', () => {
  const reading = read(`<article>${`<p class="ask">${ASK.repeat(3)}</p>`.repeat(4)}</article>`);
  expect(reading?.content.textContent).toContain('so is the roof');
  expect(reading?.appeals.filter(({ placement }) => placement === 'inline')).toEqual([]);
});
