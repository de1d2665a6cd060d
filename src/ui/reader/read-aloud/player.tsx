import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight, LocateFixed, Pause, Play, X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { SPEECH_SPEED } from '../../../settings/reading-speech.ts';
import type { ReadingTrouble } from '../../../speech/reading-queue.ts';
import { uiLanguage } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import type { ReadAloudState } from './read-aloud-state.ts';

/** The speeds to choose from. */
const SPEEDS = [SPEECH_SPEED.least, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, SPEECH_SPEED.most];

const TROUBLES: Record<ReadingTrouble, () => string> = {
  silent: () => i18n.t('aloudSilent'),
  'not-allowed': () => i18n.t('aloudNotAllowed'),
  network: () => i18n.t('aloudNetwork'),
  'no-voice': () => i18n.t('aloudVoiceGone'),
  failed: () => i18n.t('aloudFailed'),
};

/** The player at the bottom: what goes on, and everything that can be done about it. */
export function Player({ state, close }: { state: ReadAloudState; close: () => void }) {
  const player = useRef<HTMLElement>(null);
  const phase = state.phase.value;
  useEffect(() => {
    // The keyboard comes along, and goes back to where it was.
    const before = document.activeElement;
    return () => {
      const hasFocus = player.current?.contains(document.activeElement);
      if (hasFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    player.current?.querySelector<HTMLElement>('.play, .secondary')?.focus({ preventScroll: true });
  }, [phase]);
  return (
    <section class="player" aria-label={i18n.t('readAloud')} ref={player}>
      {phase === 'ready' ? <Controls state={state} close={close} /> : <Message state={state} close={close} />}
    </section>
  );
}

function Controls({ state, close }: { state: ReadAloudState; close: () => void }) {
  const mode = state.mode.value;
  const at = state.at.value;
  const { length } = state.sentences.value;
  const trouble = state.trouble.value;
  const isPlaying = mode === 'playing';
  const done = mode === 'ended' ? 1 : length > 1 ? at / (length - 1) : 0;
  const speed = state.speed.value;
  return (
    <>
      <span class="player-line" aria-hidden="true" ref={(line) => line?.style.setProperty('--done', String(done))} />
      {!state.isFollowing.value && (mode === 'playing' || mode === 'paused') && (
        <button type="button" class="to-spoken" onClick={() => state.follow(true)}>
          <Icon node={LocateFixed} /> {i18n.t('aloudFollow')}
        </button>
      )}
      <p role="alert">{trouble && TROUBLES[trouble]()}</p>
      <div class="transport" role="group" aria-label={i18n.t('readAloud')}>
        <IconButton icon={ChevronsLeft} label={i18n.t('aloudParagraphBack')} onClick={() => state.moveByPassage(-1)} />
        <IconButton icon={ChevronLeft} label={i18n.t('aloudSentenceBack')} onClick={() => state.moveBySentence(-1)} />
        <button
          type="button"
          class="play"
          aria-label={i18n.t(isPlaying ? 'aloudPause' : 'aloudPlay')}
          title={i18n.t(isPlaying ? 'aloudPause' : 'aloudPlay')}
          onClick={state.toggle}
        >
          <Icon node={isPlaying ? Pause : Play} />
        </button>
        <IconButton icon={ChevronRight} label={i18n.t('aloudSentenceOn')} onClick={() => state.moveBySentence(1)} />
        <IconButton icon={ChevronsRight} label={i18n.t('aloudParagraphOn')} onClick={() => state.moveByPassage(1)} />
      </div>
      <Voices state={state} />
      <select
        class="speed"
        aria-label={i18n.t('aloudSpeed')}
        title={i18n.t('aloudSpeed')}
        onChange={(event) => state.setSpeed(Number(event.currentTarget.value))}
      >
        {[...new Set([...SPEEDS, speed])]
          .sort((a, b) => a - b)
          .map((one) => (
            <option key={one} value={one} selected={one === speed}>
              {i18n.t('aloudTimes', [one.toLocaleString(uiLanguage())])}
            </option>
          ))}
      </select>
      <IconButton icon={X} label={i18n.t('aloudStop')} onClick={close} />
    </>
  );
}

function Voices({ state }: { state: ReadAloudState }) {
  const chosen = state.voice.value?.id;
  return (
    <select
      class="voice"
      aria-label={i18n.t('aloudVoice')}
      title={i18n.t('aloudVoice')}
      onChange={(event) => state.setVoice(event.currentTarget.value)}
    >
      {state.voices.value.map(({ id, name, isLocal }) => (
        <option key={id} value={id} selected={id === chosen}>
          {isLocal ? name : i18n.t('aloudRemote', [name])}
        </option>
      ))}
    </select>
  );
}

/** What is said where nothing can be read, and what can be done about it. */
function Message({ state, close }: { state: ReadAloudState; close: () => void }) {
  const phase = state.phase.value;
  const words = {
    looking: () => i18n.t('aloudLooking'),
    'no-voices': () => i18n.t('aloudNoVoices'),
    'no-voice-for-language': () => i18n.t('aloudNoVoiceFor', [languageName(state.lang ?? '')]),
    'no-text': () => i18n.t('aloudNoText'),
    ready: () => '',
  };
  return (
    <>
      <div class="player-message" role="status">
        <p>{words[phase]()}</p>
        {phase === 'no-voices' && (
          <button type="button" class="secondary" onClick={state.lookAgain}>
            {i18n.t('aloudLookAgain')}
          </button>
        )}
        {phase === 'no-voice-for-language' && (
          <button type="button" class="secondary" onClick={state.readAnyway}>
            {i18n.t('aloudAnyway')}
          </button>
        )}
      </div>
      <IconButton icon={X} label={i18n.t('aloudStop')} onClick={close} />
    </>
  );
}

/** A language by its name in the language of the interface; by its tag where it has none. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return tag;
  }
}
