import { type Signal, signal } from '@preact/signals';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { hostNameOf } from '../../article/host-name.ts';
import { i18n } from '../../browser/i18n.ts';
import { uiLanguage } from '../parts/dates.ts';
import { Later, useLoaded } from '../parts/later.tsx';
import { report } from '../parts/start-page.ts';
import { Toasts } from '../parts/toasts.tsx';
import type { ToastsState } from '../parts/toasts-state.ts';
import { AppealsFooter } from './appeals-footer.tsx';
import { ArticleHead } from './article-head.tsx';
import { Bar } from './bar.tsx';
import { ChooseNote } from './choose-note.tsx';
import type { FocusState } from './focus/focus-state.ts';
import { goesOn } from './goes-on.ts';
import type { KeysWorld } from './keys/reader-keys.tsx';
import type { LookState } from './look/look-state.ts';
import type { OtherReadings } from './other-readings.ts';
import type { ReaderState, ReaderView, Reading } from './reader-view.ts';
import { ReadingsNote } from './readings-note.tsx';
import { useSettings } from './settings/use-settings.tsx';
import { siteOf } from './site-of.ts';
import { Skeleton } from './skeleton.tsx';

/** What a reader page can lead to; each page says how it gets there. */
export interface Ways {
  toLibrary(): void;
  /** Shows the settings, from the top or at what `hash` names (`#appeals`): the pages in a tab, and the reader itself over the article. */
  toSettings(hash?: string): void;
  /** The page stands in a private window. */
  isPrivate?: boolean;
  /** Missing where the reader is in a tab already. */
  toTab?(reading: Reading): void;
  /** Prints, or leads to where the browser can. */
  print(reading: Reading): void;
}

/** What sanitizes a text and shows it: most of the reader's code, loaded while the page is read. */
const loadText = async () => {
  const [{ prepareArticle }, { ArticleContent }] = await Promise.all([
    import('./prepare-article.ts'),
    import('./article-content.tsx'),
  ]);
  return { prepareArticle, ArticleContent };
};
type TextCode = Awaited<ReturnType<typeof loadText>>;

/** What hears the keys: asked for with the page, and no part of what it starts with. */
const loadKeys = (keys: () => Promise<KeysWorld>) => () => Promise.all([import('./keys/reader-keys.tsx'), keys()]);

/** The reader: the same in the panel, in a tab and for a saved article. */
export function ReaderPage({
  state,
  look,
  focus,
  toasts,
  ways: outward,
  keys,
}: {
  state: ReaderState;
  look: LookState;
  focus: FocusState;
  toasts: ToastsState;
  ways: Ways;
  /** Loads what the keys are stored with. */
  keys: () => Promise<KeysWorld>;
}) {
  const code = useLoaded(loadText);
  const wanted = state.view.value;
  const view: ReaderView = wanted.kind === 'article' && !code ? { kind: 'loading' } : wanted;
  const reading = view.kind === 'article' ? view.reading : undefined;
  const ahead = state.ahead?.value;
  const library = state.library?.value;
  // What stands in the tab is not what is shown of a link, or from the library.
  const otherwise = ahead || library ? undefined : state.otherwise;
  /** The text of the article on screen. */
  const text = useMemo(() => signal<ShadowRoot | null>(null), []);
  /** What is read aloud: another article is not. */
  const [aloud, setAloud] = useState<Reading>();
  /** Whose list of marks is open. */
  const [listed, setListed] = useState<Reading>();
  const { ways, layer } = useSettings(outward);
  /** What is translated. */
  const [translated, setTranslated] = useState<Reading>();
  const readSelection = otherwise && (() => report(otherwise.readSelection()));

  const address = reading?.address;
  useLayoutEffect(() => {
    report(look.goTo(hostNameOf(address)));
  }, [look, address]);

  // Before it is painted, so that a text one comes back to does not jump.
  useLayoutEffect(() => {
    if (!reading?.place?.goBack()) window.scrollTo({ top: 0, behavior: 'instant' });
    document.title = reading ? reading.article.title || i18n.t('extensionName') : i18n.t('extensionName');
  }, [reading]);

  return (
    <>
      <Bar
        reading={reading}
        text={text}
        look={look}
        focus={focus}
        otherwise={otherwise}
        toasts={toasts}
        ways={ways}
        onReadAloud={() => setAloud(aloud === reading ? undefined : reading)}
        onMarks={() => setListed(reading)}
        onTranslate={() => setTranslated(reading)}
      />
      <Later
        load={loadKeys(keys)}
        draw={([{ HeardKeys }, world]) => (
          <HeardKeys world={world} reading={reading} text={text} focus={focus} toasts={toasts} ways={ways} />
        )}
      />
      <main class="reader" tabIndex={-1}>
        {ahead && <Later load={() => import('./link-line.tsx')} draw={({ LinkLine }) => <LinkLine ahead={ahead} />} />}
        {library && view.kind !== 'library' && (
          <Later
            load={() => import('./library-line.tsx')}
            draw={({ LibraryLine }) => <LibraryLine library={library} />}
          />
        )}
        {view.kind === 'library' && (
          <Later
            load={() => import('../library/panel/panel-library.tsx')}
            draw={({ PanelLibrary }) => <PanelLibrary library={view.library} />}
          />
        )}
        {view.kind === 'loading' && <Skeleton view={view} onCancel={state.cancel} />}
        {reading && !reading.appeals.isOnlyAppeal && <ReadingsNote article={reading.article} otherwise={otherwise} />}
        {reading && reading === translated && (
          <Later
            load={() => import('./translate/translate-line.tsx')}
            draw={({ TranslateLine }) => <TranslateLine reading={reading} close={() => setTranslated(undefined)} />}
          />
        )}
        {reading && code && <Text key={reading} reading={reading} text={text} otherwise={otherwise} code={code} />}
        {reading?.article.pages && reading.looksLikeArticle && !reading.appeals.isOnlyAppeal && (
          <Later
            load={() => import('./pages-line.tsx')}
            draw={({ PagesLine }) => <PagesLine reading={reading} otherwise={otherwise} />}
          />
        )}
        {view.kind !== 'loading' && view.kind !== 'article' && view.kind !== 'library' && (
          <Later
            load={() => import('./message.tsx')}
            draw={({ Message }) => (
              <Message view={view} ahead={ahead} onRead={state.readAgain} onReadSelection={readSelection} ways={ways} />
            )}
          />
        )}
      </main>
      {reading && <AppealsFooter reading={reading} />}
      {reading && <ChooseNote key={reading} corrections={reading.corrections} />}
      {reading && <KeepPlace focus={focus} />}
      {reading && reading === aloud && (
        <Later
          load={() => import('./read-aloud/read-aloud.tsx')}
          draw={({ ReadAloud }) => <ReadAloud reading={reading} close={() => setAloud(undefined)} />}
        />
      )}
      {reading && reading === listed && (
        <Later
          load={async () => ({ ...(await import('./marks/marks-list.tsx')), marks: await reading.openMarks() })}
          draw={({ MarksList, marks }) => (
            <MarksList state={marks} article={reading.article} onClose={() => setListed(undefined)} />
          )}
        />
      )}
      {layer}
      <Toasts state={toasts} />
    </>
  );
}

/** What helps to keep the place in the text, where it was chosen. */
function KeepPlace({ focus }: { focus: FocusState }) {
  const mode = focus.mode.value;
  return (
    <>
      {mode !== 'off' && (
        <Later load={() => import('./focus/focus-shade.tsx')} draw={({ FocusShade }) => <FocusShade mode={mode} />} />
      )}
      {focus.isScrolling.value && (
        <Later load={() => import('./focus/scroll-note.tsx')} draw={({ ScrollNote }) => <ScrollNote focus={focus} />} />
      )}
    </>
  );
}

/** One article, from its origin to the ornament at its end. */
function Text({
  reading,
  text,
  otherwise,
  code: { prepareArticle, ArticleContent },
}: {
  reading: Reading;
  text: Signal<ShadowRoot | null>;
  otherwise: OtherReadings | undefined;
  code: TextCode;
}) {
  const prepared = useMemo(() => prepareArticle(reading), [reading]);
  const { article, saved, leftOut, appeals } = reading;
  return (
    <article lang={article.lang ?? undefined} dir={article.dir} translate={true}>
      <ArticleHead reading={reading} standfirst={prepared.standfirst} />
      {!reading.looksLikeArticle && !appeals.isOnlyAppeal && (
        <p class="aside-note" lang={uiLanguage()} dir="auto" translate={false}>
          {i18n.t('stateMaybeNoArticle')}
        </p>
      )}
      {saved && (
        <Later
          load={() => import('./missing-pictures.tsx')}
          draw={({ MissingPictures }) => <MissingPictures pictures={saved.pictures} />}
        />
      )}
      {saved && leftOut && (
        <Later
          load={() => import('./left-out-pictures.tsx')}
          draw={({ LeftOutPictures }) => <LeftOutPictures pictures={saved.pictures} state={leftOut} />}
        />
      )}
      {appeals.isOnlyAppeal && (
        <div class="only-appeal" lang={uiLanguage()} dir="auto" translate={false}>
          <p>{i18n.t('stateOnlyAppeal', [siteOf(reading)])}</p>
          <p class="hint">{i18n.t('stateOnlyAppealHint')}</p>
        </div>
      )}
      <ArticleContent reading={reading} prepared={prepared} onScreen={text} />
      {article.incomplete && !appeals.isOnlyAppeal && (
        <Later
          load={() => import('./cut-line.tsx')}
          draw={({ CutLine }) => <CutLine reading={reading} otherwise={otherwise} />}
        />
      )}
      {/* The ornament closes a text; one that was cut, or goes on, has no close. */}
      {!article.incomplete && !goesOn(article) && !appeals.isOnlyAppeal && (
        <p class="ornament" aria-hidden="true">
          ❦
        </p>
      )}
    </article>
  );
}
