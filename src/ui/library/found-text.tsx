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

/** Where in an article words were found: read when the row comes near the screen; the summary until then, and where the text has none. */
export function WhereFound({
  article,
  words,
  lang,
  textOf,
}: {
  article: SavedArticleSummary;
  words: ReadonlySet<string>;
  lang: string | undefined;
  textOf: SearchState['textOf'];
}) {
  const line = useRef<HTMLParagraphElement>(null);
  const [passage, setPassage] = useState<string>();
  useEffect(() => {
    setPassage(undefined);
    if (!line.current) return;
    let isOver = false;
    const load = async (): Promise<void> => {
      const text = (await textOf(article.id)) ?? '';
      if (!isOver && findWords(text, words).length > 0) setPassage(passageAround(text, words, PASSAGE));
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
  }, [article.id, words, textOf]);
  return (
    <p class="excerpt" lang={lang} dir="auto" ref={line}>
      <FoundText text={passage ?? article.excerpt ?? ''} words={words} />
    </p>
  );
}
