import { useState } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { report } from '../parts/start-page.ts';

/** Where this runs and what went wrong, to be copied into a report of a problem. It is looked up when it is wanted. */
export function DiagnosticsSection({ copy }: { copy: (text: string) => Promise<void> }) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const show = async (): Promise<void> => setText(await (await import('../report/diagnostics.ts')).diagnostics());
  const copyAndTell = async (): Promise<void> => {
    try {
      await copy(text);
      setSaid(i18n.t('reportCopied'));
    } catch (error) {
      console.error('Colophon: the diagnostics could not be copied.', error);
      setSaid(i18n.t('reportNotCopied'));
    }
  };
  return (
    <section aria-labelledby="diagnostics-title">
      <h2 id="diagnostics-title">{i18n.t('diagnosticsTitle')}</h2>
      <p class="lead">{i18n.t('diagnosticsHint')}</p>
      {text === '' ? (
        <button type="button" class="secondary" onClick={() => report(show())}>
          {i18n.t('diagnosticsShow')}
        </button>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
          <pre class="report-text diagnostics" lang="en" dir="ltr" tabIndex={0} aria-labelledby="diagnostics-title">
            {text}
          </pre>
          <p class="diagnostics-foot">
            <button type="button" class="secondary" onClick={() => report(copyAndTell())}>
              {i18n.t('reportCopy')}
            </button>{' '}
            <span role="status">{said}</span>
          </p>
        </>
      )}
    </section>
  );
}
