/** Pages that are too much: made when they are asked for, because they would be megabytes in the repository. */

const SENTENCES = [
  'The ledger for that year was found behind a cupboard, and it does not agree with the other ledger.',
  'Nobody had asked the harbour master, who had been writing the levels into his own book since the spring.',
  'When the two were laid side by side, the difference came to eleven barrels and a rowing boat.',
  'The boat was in the shed where it had always been, as anybody could have seen who opened the door.',
];

/** A paragraph of article prose; the number makes each one different. */
const paragraph = (number: number): string => `<p>${number}. ${SENTENCES.join(' ')}</p>`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;

/** An article of at least so many bytes of HTML. */
export function longArticle(bytes: number): string {
  const one = paragraph(0).length + 4;
  return page(
    'A very long article',
    Array.from({ length: Math.ceil(bytes / one) }, (_, at) => paragraph(at)).join('\n'),
  );
}

/** An article with so many elements: each of its words is one. */
export function manyElements(count: number): string {
  const words = SENTENCES.join(' ').split(' ');
  const perParagraph = words.length + 1;
  const paragraphs = Array.from(
    { length: Math.ceil(count / perParagraph) },
    () => `<p>${words.map((word) => `<span>${word}</span>`).join(' ')}</p>`,
  );
  return page('An article of many elements', paragraphs.join('\n'));
}

const deepText = (): string => Array.from({ length: 12 }, (_, at) => paragraph(at)).join('');

/** An article whose text stands so many elements deep, as it is written. Chromium's parser itself stops nesting at 512. */
export const deepNesting = (levels: number): string =>
  page('An article deep down', `${'<div>'.repeat(levels)}${deepText()}${'</div>'.repeat(levels)}`);

/** The same, nested by a script, which no parser stops. Chromium's own layout breaks down somewhere above 2,000 levels. */
export function deepNestingByScript(levels: number): string {
  const script = `<script>
    let innermost = document.getElementById('outermost');
    for (let level = 0; level < ${levels}; level += 1) innermost = innermost.appendChild(document.createElement('div'));
    innermost.append(document.getElementById('text').content);
  </script>`;
  return page(
    'An article deep down',
    `<div id="outermost"></div><template id="text">${deepText()}</template>${script}`,
  );
}
