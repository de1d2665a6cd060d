import { Languages } from 'lucide';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { type TranslatorMaker, translatorMaker } from '../../../browser/translator.ts';
import { uiLanguage } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import type { Reading } from '../reader-view.ts';
import { languageName, targetsByName } from './languages.ts';
import { showOriginals } from './original-card.ts';
import { runsIn } from './text-runs.ts';
import {
  createTranslateState,
  type TranslatedText,
  type TranslatePhase,
  type TranslateState,
} from './translate-state.ts';
import { translatedBlock } from './translated-block.ts';

/** So many characters tell a language. */
const SAMPLE = 2_000;

/** Above an article: into which language the browser translates it, how far it is, and the way back to the original. */
export function TranslateLine({
  reading,
  close,
  maker = translatorMaker,
}: {
  reading: Reading;
  close: () => void;
  maker?: TranslatorMaker;
}) {
  const [state, setState] = useState<TranslateState>();
  const line = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const root = document.querySelector('.article-content')?.shadowRoot;
    if (!root) return;
    const over = new AbortController();
    setState(createTranslateState(textOf(root, reading), uiLanguage(), maker, over.signal));
    const above = document.querySelector<HTMLElement>('.reader article > header');
    for (const part of above ? [above, root] : [root]) showOriginals(part, reading.article, over.signal);
    return () => over.abort();
  }, [reading]);
  // The menu that it was chosen from has given the focus back by now.
  useEffect(() => line.current?.focus(), []);
  return (
    <section
      class="translate-line"
      ref={line}
      tabIndex={-1}
      aria-label={i18n.t('translate')}
      lang={uiLanguage()}
      dir="auto"
    >
      {state && <Choice state={state} />}
      {state && <Progress phase={state.phase.value} state={state} />}
      <div class="note-acts">
        {state && <Acts state={state} />}
        <button type="button" class="quiet" onClick={close}>
          {i18n.t('translateEnd')}
        </button>
      </div>
    </section>
  );
}

/** The text on screen: title and summary, and what stands in the shadow root. */
function textOf(root: ShadowRoot, { article }: Reading): TranslatedText {
  const host = root.host as HTMLElement;
  const above = () => document.querySelectorAll<HTMLElement>('.reader article > header > :is(h1, .standfirst)');
  return {
    lang: article.lang,
    sample: () => `${article.title}\n${root.textContent}`.slice(0, SAMPLE),
    blocks: () => [...above(), root].flatMap((part) => runsIn(part)).map(translatedBlock),
    setLanguage(language) {
      if (language ?? article.lang) host.lang = language ?? article.lang ?? '';
      else host.removeAttribute('lang');
    },
  };
}

function Choice({ state }: { state: TranslateState }) {
  const from = state.from.value;
  const to = state.to.value;
  return (
    <p class="translate-pair">
      <Icon node={Languages} />
      <label>
        <span>
          {from === null ? i18n.t('translateInto') : i18n.t('translateFromInto', [languageName(from, uiLanguage())])}
        </span>{' '}
        <select value={to} onChange={(event) => state.choose(event.currentTarget.value)}>
          {targetsByName(uiLanguage(), to).map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

/** What is said of a phase. */
function words(phase: TranslatePhase): string {
  switch (phase.kind) {
    case 'looking':
      return i18n.t('translateLooking');
    case 'unknown-language':
      return i18n.t('translateUnknown');
    case 'same-language':
      return i18n.t('translateSame');
    case 'unsupported':
      return i18n.t('translateUnsupported');
    case 'offer':
      return i18n.t('translateOffer');
    case 'downloading':
      return i18n.t('translateDownloading');
    case 'translating':
      return i18n.t('translating');
    case 'stopped':
      return i18n.t('translateStopped');
    case 'done':
      return i18n.t('translateDone');
    case 'failed':
      return i18n.t('translateFailed');
  }
}

function Progress({ phase, state }: { phase: TranslatePhase; state: TranslateState }) {
  const done =
    phase.kind === 'downloading'
      ? phase.done
      : phase.kind === 'translating'
        ? phase.done / Math.max(1, phase.of)
        : null;
  return (
    <>
      <p role="status">{words(phase)}</p>
      {done !== null && (
        <div class="progress">
          <progress aria-label={words(phase)} value={done} max={1} />
          <button type="button" class="quiet" onClick={state.stop}>
            {i18n.t('translateStop')}
          </button>
        </div>
      )}
    </>
  );
}

function Acts({ state }: { state: TranslateState }) {
  const { kind } = state.phase.value;
  const shown = state.shown.value;
  return (
    <>
      {kind === 'offer' && (
        <button type="button" class="secondary" onClick={state.begin}>
          {i18n.t('translateBegin')}
        </button>
      )}
      {(kind === 'stopped' || kind === 'failed') && (
        <button type="button" class="quiet" onClick={state.begin}>
          {i18n.t(kind === 'stopped' ? 'translateGoOn' : 'tryAgain')}
        </button>
      )}
      {(kind === 'translating' || kind === 'done' || kind === 'stopped') && (
        <label class="translate-switch">
          {i18n.t('translateOriginal')}
          <input
            type="checkbox"
            role="switch"
            checked={shown === 'original'}
            onChange={(event) => state.show(event.currentTarget.checked ? 'original' : 'translation')}
          />
        </label>
      )}
    </>
  );
}
