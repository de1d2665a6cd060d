import { ArrowLeft, Camera, CameraOff, CircleAlert, Download, ExternalLink, Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '../../browser/i18n.ts';
import { pageDate } from '../parts/dates.ts';
import { errorText } from '../parts/error-text.ts';
import { honestHost } from '../parts/honest-host.ts';
import { Icon } from '../parts/icon.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Toasts } from '../parts/toasts.tsx';
import type { ToastsState } from '../parts/toasts-state.ts';
import { SnapshotFrame } from './snapshot-frame.tsx';
import type { ShownSnapshot, SnapshotState } from './snapshot-state.ts';

/** What the page leads to. */
export interface SnapshotWays {
  toArticle(): void;
  toPage(address: string): void;
  save(): void;
  remove(): void;
  undoRemove(): void;
}

/** The whole page of a saved article, as it stood: what it is above it, and what can be done with it. */
export function SnapshotPage({
  state,
  toasts,
  ways,
}: {
  state: SnapshotState;
  toasts: ToastsState;
  ways: SnapshotWays;
}) {
  const view = state.view.value;
  const snapshot = view.kind === 'shown' ? view.snapshot : undefined;
  return (
    <div class="snapshot">
      <header class="snapshot-bar">
        <IconButton icon={ArrowLeft} label={i18n.t('snapshotToArticle')} onClick={ways.toArticle} />
        {snapshot && <Said snapshot={snapshot} />}
        {snapshot && (
          <>
            <IconButton
              icon={ExternalLink}
              label={i18n.t('snapshotToPage')}
              onClick={() => ways.toPage(snapshot.url)}
            />
            <IconButton icon={Download} label={i18n.t('snapshotSave')} onClick={ways.save} />
            <IconButton icon={Trash2} label={i18n.t('snapshotRemove')} onClick={ways.remove} />
          </>
        )}
      </header>
      <main>
        {snapshot && snapshot.missing > 0 && (
          <p class="snapshot-missing">
            <Icon node={CircleAlert} /> <span>{i18n.t('snapshotMissing', snapshot.missing)}</span>
          </p>
        )}
        {view.kind === 'shown' && (
          <SnapshotFrame
            snapshot={view.snapshot}
            name={i18n.t('snapshotOf', [view.snapshot.title])}
            onLink={ways.toPage}
          />
        )}
        {view.kind === 'loading' && (
          <p class="unseen" role="status">
            {i18n.t('snapshotLoading')}
          </p>
        )}
        {view.kind === 'not-found' && <Told icon={CameraOff} title={i18n.t('snapshotNone')} />}
        {view.kind === 'removed' && (
          <Told icon={CameraOff} title={i18n.t('snapshotRemoved')}>
            <button type="button" class="secondary" onClick={ways.undoRemove}>
              {i18n.t('undo')}
            </button>
          </Told>
        )}
        {view.kind === 'failure' && (
          <Told icon={CircleAlert} title={i18n.t('errorLibrary')} hint={errorText(view.code)}>
            <button type="button" class="primary" onClick={() => void state.open()}>
              {i18n.t('tryAgain')}
            </button>
          </Told>
        )}
      </main>
      <Toasts state={toasts} />
    </div>
  );
}

/** What it is a snapshot of, and of when. */
function Said({ snapshot: { title, url, takenAt } }: { snapshot: ShownSnapshot }) {
  const day = pageDate(new Date(takenAt).toISOString()) ?? '';
  return (
    <div class="snapshot-said">
      <h1 dir="auto" title={title}>
        {title}
      </h1>
      <p>
        <Icon node={Camera} />
        <span>{i18n.t('snapshotTaken', [honestHost(url), day])}</span>
      </p>
    </div>
  );
}

function Told({
  icon,
  title,
  hint,
  children,
}: {
  icon: typeof Camera;
  title: string;
  hint?: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="message" role="status">
      <span class="message-icon">
        <Icon node={icon} />
      </span>
      <h1>{title}</h1>
      {hint && <p>{hint}</p>}
      {children && <div class="offers">{children}</div>}
    </div>
  );
}
