import { effect, signal } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import type { AppealDisplay } from '../../settings/display-of-kind.ts';
import { report } from '../parts/start-page.ts';
import type { ToastsState } from '../parts/toasts-state.ts';
import { AppealsFooter } from '../reader/appeals-footer.tsx';
import { ArticleContent } from '../reader/article-content.tsx';
import { prepareArticle } from '../reader/prepare-article.ts';
import { tellCorrection } from '../reader/tell-correction.ts';
import { appear, foldAway, unfold } from './fold-motion.ts';
import { createSample, type Sample } from './sample-reading.ts';

/** Milliseconds that the appeal stands in the text, in view, before it folds away: long enough to see what it is. */
const LOOKED_AT = 1800;

/** How much of the appeal has to be in view for that. */
const IN_VIEW = 0.6;

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** An article with an appeal in it, read by the engine and shown by the reader's own parts. At first as its page has it; then its appeal folds away. */
export function SampleView({ toasts }: { toasts: ToastsState }) {
  const [sample, setSample] = useState<Sample>();
  const host = sample?.reading.appeals.host ?? '';
  useEffect(() => {
    const over = new AbortController();
    const tell: Parameters<typeof createSample>[1] = (event) => tellCorrection(event, host, toasts);
    setSample(createSample(isStill() ? 'fold' : 'leave', tell, over.signal));
    return () => over.abort();
  }, []);
  return <>{sample && <ShownSample sample={sample} toasts={toasts} />}</>;
}

function ShownSample({ sample, toasts }: { sample: Sample; toasts: ToastsState }) {
  const { reading, display } = sample;
  const { article } = reading;
  const prepared = useMemo(() => prepareArticle(reading), [reading]);
  const onScreen = useMemo(() => signal<ShadowRoot | null>(null), []);
  const box = useRef<HTMLDivElement>(null);
  /** What was chosen last; of several changes only the last one holds. */
  const wanted = useRef<AppealDisplay>(display.value);

  const passage = () => onScreen.value?.querySelector('.passage');
  const show = async (value: AppealDisplay): Promise<void> => {
    if (wanted.current === value) return;
    wanted.current = value;
    const before = passage();
    if (value === 'fold' && before) await foldAway(before);
    if (wanted.current !== value) return;
    await sample.show(value);
    // What was chosen is drawn by now: effects run at once.
    const come = value === 'fold' ? onScreen.value?.querySelector('.fold-mark') : passage();
    if (come) await (value === 'fold' ? appear(come) : unfold(come));
  };

  useEffect(() => {
    const over = new AbortController();
    const { signal: end } = over;
    // Its links would lead to where nobody is.
    const refuse = (event: Event) => {
      if (!event.composedPath().some((one) => one instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      event.stopPropagation();
      toasts.show(i18n.t('welcomeSampleLink'));
    };
    for (const kind of ['click', 'auxclick'])
      box.current?.addEventListener(kind, refuse, { capture: true, signal: end });
    return () => over.abort();
  }, []);

  useEffect(() => {
    if (display.value !== 'leave') return;
    let clock: ReturnType<typeof setTimeout> | undefined;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(clock);
        if (!entry?.isIntersecting) return;
        clock = setTimeout(() => {
          watcher.disconnect();
          if (wanted.current === 'leave') report(show('fold'));
        }, LOOKED_AT);
      },
      { threshold: IN_VIEW },
    );
    // The appeal is put in when the choice was looked up.
    const stop = effect(() => {
      const { appeals, displayOf } = reading.appeals;
      const [first] = appeals.value;
      if (!first || displayOf(first) === null) return;
      queueMicrotask(() => {
        const there = passage();
        if (there) watcher.observe(there);
      });
    });
    return () => {
      stop();
      clearTimeout(clock);
      watcher.disconnect();
    };
  }, []);

  return (
    <section class="trial" aria-labelledby="sample-title" ref={box}>
      <header class="sample-head">
        <h2 id="sample-title">{i18n.t('welcomeSample')}</h2>
        <fieldset>
          <legend class="unseen">{i18n.t('welcomeSampleShown')}</legend>
          {(['leave', 'fold'] as const).map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="sample"
                checked={display.value === value}
                onChange={() => report(show(value))}
              />
              <span>{value === 'leave' ? i18n.t('welcomeSamplePage') : i18n.t('welcomeSampleFolded')}</span>
            </label>
          ))}
        </fieldset>
      </header>
      <div class="sheet reader">
        <article lang={article.lang ?? undefined} dir={article.dir}>
          <p class="outlet">{article.siteName}</p>
          <h3>{article.title}</h3>
          {article.byline && <p class="facts">{article.byline}</p>}
          <ArticleContent reading={reading} prepared={prepared} onScreen={onScreen} />
          <p class="ornament" aria-hidden="true">
            ❦
          </p>
        </article>
        <AppealsFooter reading={reading} />
      </div>
      <p class="hint">{i18n.t('welcomeSampleHint')}</p>
    </section>
  );
}
