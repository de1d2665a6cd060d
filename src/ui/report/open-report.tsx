import { render } from 'preact';
import { environment } from '../../browser/environment.ts';
import { downloadText } from '../parts/download-text.ts';
import type { Subject } from './problem-report.ts';
import { ReportDialog } from './report-dialog.tsx';
import { createReportState } from './report-state.ts';

/** Shows the dialog until it is closed; what had the focus before has it again. */
export function openReport(subject: Subject): void {
  const before = document.activeElement;
  const host = document.createElement('div');
  document.body.append(host);
  const state = createReportState(subject, {
    environment,
    copy: (text) => navigator.clipboard.writeText(text),
    download: (name, text) => downloadText(name, text, 'text/markdown'),
  });
  const close = (): void => {
    render(null, host);
    host.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
  render(<ReportDialog state={state} onClose={close} />, host);
}
