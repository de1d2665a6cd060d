import type http from 'node:http';
import type { Answer } from '../serve.ts';

/** A page that does what it can to keep a reader from it, or to bring the reader down. */
export interface LivePage {
  name: string;
  /** What its address answers. */
  answer: Answer | ((request: http.IncomingMessage) => Answer);
  /** What has to come of it: an article, or also a message where that is right. */
  ends: 'article' | 'either';
  /** It takes its time, so that only the long run tries it. */
  isLong?: boolean;
  /** It changes its address by itself: once there is something on screen, something has to stay there. */
  isElsewhere?: boolean;
}

export const TITLE = 'The lighthouse that was paid twice';

const SENTENCES = [
  'The keeper of the lighthouse was paid by the county on the first of the month, and by the harbour on the third.',
  'Neither knew of the other, because the one wrote him down under lamps and the other under navigation.',
  'He had said so himself in two letters, which were answered politely, with thanks for his long service.',
  'When the auditor came, the keeper showed him both purses, of which he had only ever opened one.',
];

/** Paragraphs of prose; `word` stands in each of them, so that two articles can be told apart. */
export const prose = (word = 'lamp', count = 12): string =>
  Array.from({ length: count }, (_, at) => `<p>${at}. A matter of the ${word}. ${SENTENCES.join(' ')}</p>`).join('\n');

/** An article with a script: in the head, before anything of the page is there, or at the end. */
export function articlePage({ head = '', body = prose(), end = '' }: { head?: string; body?: string; end?: string }) {
  const script = (code: string): string => (code ? `<script>${code}</script>` : '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${script(head)}<title>${TITLE}</title><meta property="og:type" content="article"></head><body><main><article><h1>${TITLE}</h1>${body}</article></main>${script(end)}</body></html>`;
}
