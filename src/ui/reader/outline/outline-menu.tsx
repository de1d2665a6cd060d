import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { currentHeading, goToHeading, headingsOf, type WentTo } from './headings.ts';
import type { ProgressState } from './progress-state.ts';

/** The headings of the text, each a way to its place. Made anew whenever the menu is opened. */
export function OutlineMenu({
  root,
  progress,
  wentTo,
  close,
}: {
  root: ShadowRoot;
  progress: ProgressState;
  /** Where the outline led last; kept by whoever draws the menu. */
  wentTo: { current: WentTo | null };
  close: () => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const headings = useMemo(() => headingsOf(root), [root]);
  const current = useMemo(() => currentHeading(headings, wentTo.current), [headings]);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, []);
  const { lang } = root.host as HTMLElement;
  return (
    <nav class="outline" aria-label={i18n.t('outline')}>
      <p>{i18n.t('minutesLeft', progress.minutesLeft.value)}</p>
      <ul ref={list} lang={lang || undefined}>
        {headings.map((heading, i) => (
          <li key={heading.element} aria-level={heading.level} class={`level-${heading.level}`}>
            <button
              type="button"
              dir="auto"
              aria-current={i === current ? 'location' : undefined}
              onClick={() => {
                // First: closing gives the focus back to the button.
                close();
                wentTo.current = goToHeading(heading);
              }}
            >
              {heading.text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
