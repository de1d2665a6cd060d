import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import { findWords, passageAround } from '../../search/find-words.ts';
import type { SearchState } from './search-state.ts';

/** Characters shown of a text around what was found. */
const PASSAGE = 220;

/** Milliseconds after the last letter typed until texts are read: each takes a while. */
const REST_MS = 150;

const holds = (text: string, words: ReadonlySet<string>): boolean => findWords(text, words).length > 0;

/** A text with the words that were found marked in it. */
export function FoundText({ text, words }: { text: string; words: ReadonlySet<string> | undefined }) {
  if (!words) return <>{text}</>;
  const parts = [];
  let at = 0;
  for (const { start, end } of findWords(text, words)) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

/**
 * Where in an article words were found: read when the row comes near the screen; what was written on the article where its text has none of
 * them, the summary until then, and where nothing has.
 */
export function WhereFound({
  article,
  words,
  lang,
  search,
}: {
  article: SavedArticleSummary;
  words: ReadonlySet<string>;
  lang: string | undefined;
  search: SearchState;
}) {
  const line = useRef<HTMLParagraphElement>(null);
  const [passage, setPassage] = useState<string>();
  useEffect(() => {
    if (!line.current) return;
    let isOver = false;
    let clock: ReturnType<typeof setTimeout> | undefined;
    const load = async (): Promise<void> => {
      const text = (await search.textOf(article.id)) ?? '';
      if (isOver) return;
      const holding = holds(text, words) ? text : await search.notesOf(article.id);
      if (!isOver) setPassage(holds(holding, words) ? passageAround(holding, words, PASSAGE) : undefined);
    };
    const watcher = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watcher.disconnect();
      clock = setTimeout(() => {
        load().catch((error: unknown) => console.warn('Colophon: a text of the list could not be read.', error));
      }, REST_MS);
    });
    watcher.observe(line.current);
    return () => {
      isOver = true;
      clearTimeout(clock);
      watcher.disconnect();
    };
  }, [article.id, words, search]);
  return (
    <p class="excerpt" lang={lang} dir="auto" ref={line}>
      <FoundText text={passage ?? article.excerpt ?? ''} words={words} />
    </p>
  );
}
