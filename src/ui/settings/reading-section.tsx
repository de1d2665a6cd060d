import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { styleSheet } from '../parts/style-sheet.ts';
import contentCss from '../reader/content.css?inline';
import { LookMenu } from '../reader/look/look-menu.tsx';
import type { LookState } from '../reader/look/look-state.ts';

/** How articles are set on all sites, with the reader's own controls, and a piece of an article that shows it. */
export function ReadingSection({ look }: { look: LookState }) {
  return (
    <section aria-labelledby="reading-title">
      <h2 id="reading-title">{i18n.t('readingTitle')}</h2>
      <p class="lead">{i18n.t('readingHint')}</p>
      <div class="reading">
        <Preview />
        <div class="inset">
          <LookMenu state={look} lang={i18n.t('localeTag')} />
        </div>
      </div>
    </section>
  );
}

/** A few sentences, set as articles are: in a shadow root with the reader's own style sheet. */
function Preview() {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet(contentCss)];
    const element = (tag: string, text: string): HTMLElement => {
      const made = document.createElement(tag);
      made.textContent = text;
      return made;
    };
    root.replaceChildren(
      element('h2', i18n.t('previewTitle')),
      element('p', i18n.t('previewFirst')),
      element('p', i18n.t('previewSecond')),
    );
  }, []);
  return (
    <figure class="preview" aria-label={i18n.t('previewName')}>
      <div class="preview-text" ref={host} />
    </figure>
  );
}
