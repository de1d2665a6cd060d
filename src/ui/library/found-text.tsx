import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import { findWords, passageAround } from '../../search/find-words.ts';
import type { SearchState } from './search-state.ts';

/** Characters shown of a text around what was found. */
const PASSAGE = 220;

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
    setPassage(undefined);
    if (!line.current) return;
    let isOver = false;
    const load = async (): Promise<void> => {
      const texts = [(await search.textOf(article.id)) ?? '', search.notesOf(article.id)];
      const text = texts.find((one) => findWords(one, words).length > 0);
      if (!isOver && text !== undefined) setPassage(passageAround(text, words, PASSAGE));
    };
    const watcher = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watcher.disconnect();
      load().catch((error: unknown) => console.warn('Colophon: a text of the list could not be read.', error));
    });
    watcher.observe(line.current);
    return () => {
      isOver = true;
      watcher.disconnect();
    };
  }, [article.id, words, search]);
  return (
    <p class="excerpt" lang={lang} dir="auto" ref={line}>
      <FoundText text={passage ?? article.excerpt ?? ''} words={words} />
    </p>
  );
}
