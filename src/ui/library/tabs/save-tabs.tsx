import { CircleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { errorText } from '../../parts/error-text.ts';
import { honestHost } from '../../parts/honest-host.ts';
import { Icon } from '../../parts/icon.tsx';
import { titleOfFailure } from '../../reader/message-words.ts';
import { leaveRow } from '../move-among-rows.ts';
import type { LeftTab, NotSaved, TabsReport, TabsState } from './tabs-state.ts';

/** Above the library's list: how far the tabs of a window are saved, and in the end what came of each. */
export function SaveTabs({
  state,
  showTab,
  dismiss,
}: {
  state: TabsState;
  /** Brings a tab to the front. */
  showTab(left: LeftTab): void;
  dismiss(): void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const step = state.step.value;
  /** Where the pressed button is gone, the keyboard goes on from here; and begins here, since it was asked for elsewhere. */
  const keepFocus = (): void => {
    if (document.activeElement === document.body) heading.current?.focus();
  };
  useEffect(keepFocus, [step.kind]);
  const leave = (event: { currentTarget: Element }): void =>
    void leaveRow(event.currentTarget, () => Promise.resolve(dismiss()));
  return (
    <section class="links tabs" aria-label={i18n.t('tabsSection')}>
      <div aria-live="polite">
        <h2 tabIndex={-1} ref={heading}>
          {headingOf(state)}
        </h2>
      </div>
      {step.kind === 'asking' && (
        <>
          <p class="link-note">{i18n.t('tabsPrivateHint')}</p>
          <Acts>
            <button type="button" class="quiet" onClick={() => void state.agree()}>
              {i18n.t('tabsPrivateSave')}
            </button>
            <button type="button" class="quiet" onClick={leave}>
              {i18n.t('tabsCancel')}
            </button>
          </Acts>
        </>
      )}
      {step.kind === 'saving' && (
        <>
          <p class="link-address">
            <bdi>{step.title}</bdi>
          </p>
          {step.pictures.total > 0 && (
            <p class="link-note">{i18n.t('tabsPictures', [step.pictures.done, step.pictures.total])}</p>
          )}
          <progress max={Math.max(1, step.of)} value={Math.max(0, step.at - 1)} aria-label={i18n.t('tabsSection')} />
          <Acts>
            <button type="button" class="quiet" onClick={() => state.cancel()}>
              {i18n.t('tabsCancel')}
            </button>
          </Acts>
        </>
      )}
      {step.kind === 'over' && (
        <ul>
          {step.report.left.map((left) => (
            <Left
              key={left.tab.id}
              left={left}
              showTab={showTab}
              saveAnyway={() => void state.saveAnyway(left).then(keepFocus)}
            />
          ))}
        </ul>
      )}
      {(step.kind === 'over' || step.kind === 'gone') && (
        <Acts>
          <button type="button" class="quiet" onClick={leave}>
            {i18n.t('dismiss')}
          </button>
        </Acts>
      )}
    </section>
  );
}

const Acts = ({ children }: { children: ComponentChildren }) => <div class="link-acts">{children}</div>;

function headingOf({ step: { value: step } }: TabsState): string {
  switch (step.kind) {
    case 'asking':
      return i18n.t('tabsPrivate');
    case 'saving':
      return step.of === 0 ? i18n.t('tabsBeginning') : i18n.t('tabsSaving', [step.at, step.of]);
    case 'gone':
      return i18n.t('tabsGone');
    case 'over':
      return step.isCancelled ? `${i18n.t('tabsCancelled')} · ${summaryOf(step.report)}` : summaryOf(step.report);
  }
}

function summaryOf({ saved, kept, left }: TabsReport): string {
  return [
    i18n.t('tabsSaved', saved),
    ...(kept > 0 ? [i18n.t('tabsKept', kept)] : []),
    ...(left.length > 0 ? [i18n.t('tabsLeft', left.length)] : []),
  ].join(' · ');
}

const canForce = (reason: NotSaved): boolean => 'why' in reason && reason.why === 'no-article';

function reasonText(reason: NotSaved): string {
  if ('library' in reason) return errorText(reason.library);
  if (reason.why === 'taken-back') return i18n.t('saveCancelled');
  return reason.why === 'asleep' ? i18n.t('tabsAsleep') : titleOfFailure(reason.why);
}

function Left({ left, showTab, saveAnyway }: { left: LeftTab; showTab(left: LeftTab): void; saveAnyway(): void }) {
  const { tab, reason } = left;
  const title = tab.title || (tab.url ? honestHost(tab.url) : i18n.t('tabsNameless'));
  return (
    <li class="link" data-tab={tab.id}>
      <p class="link-why">
        <Icon node={CircleAlert} /> {reasonText(reason)}
      </p>
      <p class="link-address">
        <bdi>{title}</bdi>
      </p>
      {tab.id >= 0 && (
        <Acts>
          <button
            type="button"
            class="quiet"
            aria-label={i18n.t('tabsShowNamed', [title])}
            onClick={() => showTab(left)}
          >
            {i18n.t('tabsShow')}
          </button>
          {canForce(reason) && (
            <button
              type="button"
              class="quiet"
              aria-label={i18n.t('linkSaveAnywayNamed', [title])}
              onClick={saveAnyway}
            >
              {i18n.t('linkSaveAnyway')}
            </button>
          )}
        </Acts>
      )}
    </li>
  );
}
