import { effect } from '@preact/signals';
import { useLayoutEffect, useState } from 'preact/hooks';
import { takeMediaKeys } from '../../../browser/media-keys.ts';
import { takeTurns } from '../../../browser/take-turns.ts';
import { readPassages } from '../../../speech/read-passages.ts';
import { report } from '../../parts/start-page.ts';
import type { Reading } from '../reader-view.ts';
import { siteOf } from '../site-of.ts';
import { followSpoken } from './follow-spoken.ts';
import { Player } from './player.tsx';
import { offerPlayerKeys } from './player-keys.ts';
import { createReadAloudState, type ReadAloudState, type ReadAloudWorld } from './read-aloud-state.ts';
import { showSpoken } from './show-spoken.ts';
import { firstInView } from './spoken-place.ts';

/** A text that is changed is looked at again when it rests. Milliseconds. */
const REST = 200;

/** Reads an article aloud, with a player at the bottom of the page, as long as it stands there. */
export function ReadAloud({ reading, close }: { reading: Reading; close: () => void }) {
  const [state, setState] = useState<ReadAloudState>();
  // What is begun here is to end with what stands here, not a frame later.
  useLayoutEffect(() => {
    const over = new AbortController();
    // A page that is left is silent at once, also one that may come back.
    const leave = () => {
      over.abort();
      close();
    };
    window.addEventListener('pagehide', leave, { signal: over.signal });
    let during = new AbortController();
    over.signal.addEventListener('abort', () => during.abort(), { once: true });
    const begin = async (): Promise<void> => {
      during.abort();
      during = new AbortController();
      const { signal } = during;
      const { browserWorld } = await import('./browser-world.ts');
      if (!over.signal.aborted && !signal.aborted) setState(start(reading, close, browserWorld, signal));
    };
    report(begin());
    // A text that is translated is in another language, and wants another voice.
    const host = document.querySelector('.article-content');
    const languages = new MutationObserver(() => report(begin()));
    if (host) languages.observe(host, { attributes: true, attributeFilter: ['lang'] });
    over.signal.addEventListener('abort', () => languages.disconnect(), { once: true });
    return () => over.abort();
  }, [reading]);
  return <>{state && <Player state={state} close={close} />}</>;
}

function start(reading: Reading, close: () => void, world: ReadAloudWorld, signal: AbortSignal): ReadAloudState {
  const { article, corrections } = reading;
  const root = document.querySelector('.article-content')?.shadowRoot;
  if (!root) throw new Error('There is no text to read aloud.');
  const state = createReadAloudState(
    { lang: (root.host as HTMLElement).lang || null, passages: () => readPassages(root), firstInView },
    world,
    signal,
  );
  showSpoken(state, signal);
  followSpoken(state, signal);
  offerPlayerKeys(root, state, { dir: article.dir, isBusy: () => corrections.isChoosing.peek(), close }, signal);

  const keys = takeMediaKeys(
    { title: article.title, artist: article.byline ?? siteOf(reading) },
    {
      play: state.play,
      pause: state.pause,
      previous: () => state.moveByPassage(-1),
      next: () => state.moveByPassage(1),
    },
    signal,
  );
  const tellOthers = takeTurns(state.pause, signal);
  const stopTelling = effect(() => {
    const isPlaying = state.mode.value === 'playing';
    keys.setPlaying(isPlaying);
    if (isPlaying) tellOthers();
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const changes = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(state.refresh, REST);
  });
  changes.observe(root, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['open', 'hidden'],
  });
  signal.addEventListener(
    'abort',
    () => {
      stopTelling();
      changes.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  return state;
}
