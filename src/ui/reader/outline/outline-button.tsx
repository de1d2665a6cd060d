import type { ReadonlySignal } from '@preact/signals';
import { TableOfContents } from 'lucide';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { LazyMenu } from '../../parts/lazy-menu.tsx';
import { shownKeys, toggleMenu, useOffer } from '../keys/offers.ts';
import { headingsOf, type WentTo } from './headings.ts';
import { createProgressState, type ProgressState, wayOf } from './progress-state.ts';

/** An article with fewer headings has no outline. */
const LEAST_HEADINGS = 2;

interface OutlineProps {
  /** The text of the article on screen. */
  text: ReadonlySignal<ShadowRoot | null>;
  /** Minutes that the whole article takes. */
  minutes: number;
}

/** The way to the headings of an article, and how much of it is left. */
export function OutlineButton({ text, minutes }: OutlineProps) {
  const root = text.value;
  const over = useMemo(() => new AbortController(), [root]);
  useEffect(() => () => over.abort(), [over]);
  const progress = useMemo(
    () => (root ? createProgressState(minutes, over.signal, wayOf(root.host)) : undefined),
    [root, minutes],
  );
  const wentTo = useRef<WentTo | null>(null);
  const hasOutline = useMemo(() => root !== null && headingsOf(root).length >= LEAST_HEADINGS, [root]);
  useOffer('outline', hasOutline ? () => toggleMenu('outline-menu') : undefined);
  if (!root || !progress) return null;
  return (
    <>
      {hasOutline && (
        <LazyMenu
          icon={TableOfContents}
          label={i18n.t('outline')}
          title={i18n.t('outline')}
          id="outline-menu"
          shortcut={shownKeys.value.outline}
          load={() => import('./outline-menu.tsx')}
          draw={({ OutlineMenu }, close) => (
            <OutlineMenu root={root} progress={progress} wentTo={wentTo} close={close} />
          )}
        />
      )}
      <TimeLeft progress={progress} />
    </>
  );
}

/** Lies over the line at the bar's edge and says what it shows. */
function TimeLeft({ progress }: { progress: ProgressState }) {
  const left = i18n.t('minutesLeft', progress.minutesLeft.value);
  return (
    <span
      class="time-left"
      role="meter"
      aria-label={i18n.t('readSoFar')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={progress.percent.value}
      aria-valuetext={`${progress.percent.value} %, ${left}`}
      title={left}
    />
  );
}
