import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { shortDay } from '../parts/dates.ts';
import { honestHost } from '../parts/honest-host.ts';
import { IconButton } from '../parts/icon-button.tsx';
import type { CorrectedSite, LearntState } from './learnt-state.ts';

/** Where so many sites and fewer were corrected, each stands open. */
const FEW_SITES = 3;

/** The host as people read it. */
const shown = (host: string): string => honestHost(`https://${host}/`) || host;

/** What the reader corrected, site by site, and what Colophon remembers of what sites repeat. */
export function LearntSection({ state }: { state: LearntState }) {
  return (
    <>
      <CorrectionsPart state={state} />
      <MemoryPart state={state} />
    </>
  );
}

function CorrectionsPart({ state }: { state: LearntState }) {
  const section = useRef<HTMLElement>(null);
  /** The place of the button that was pressed among those that remove: it goes, and the focus stays there. */
  const pressed = useRef<number | null>(null);
  const sites = state.sites.value;

  useEffect(() => {
    if (pressed.current === null) return;
    const buttons = [...(section.current?.querySelectorAll<HTMLElement>('.corrected button') ?? [])];
    const next = buttons[Math.min(pressed.current, buttons.length - 1)] ?? section.current?.querySelector('h2');
    pressed.current = null;
    next?.focus();
  }, [sites]);

  const remove = (which: Parameters<LearntState['remove']>[0], button: HTMLElement) => {
    const buttons = [...(section.current?.querySelectorAll('.corrected button') ?? [])];
    pressed.current = Math.max(0, buttons.indexOf(button));
    void state.remove(which);
  };

  return (
    <section aria-labelledby="learnt-title" ref={section}>
      <h2 id="learnt-title" tabIndex={-1}>
        {i18n.t('learntTitle')}
      </h2>
      <p class="lead">{i18n.t('learntHint')}</p>
      {sites?.length === 0 && <p class="none">{i18n.t('learntNone')}</p>}
      {sites && sites.length > 0 && (
        <>
          <ul class="corrected">
            {sites.map((site) => (
              <li key={site.host}>
                <Site site={site} isOpen={sites.length <= FEW_SITES} onRemove={remove} />
              </li>
            ))}
          </ul>
          {sites.length > 1 && (
            <button type="button" class="quiet" onClick={(event) => remove('all', event.currentTarget)}>
              {i18n.t('learntRemoveAll')}
            </button>
          )}
        </>
      )}
    </section>
  );
}

interface SiteProps {
  site: CorrectedSite;
  isOpen: boolean;
  onRemove: (which: { host: string; id?: string }, button: HTMLElement) => void;
}

/** What was corrected on one site, each of which can be removed. */
export function Site({ site: { host, corrections }, isOpen, onRemove }: SiteProps) {
  const name = shown(host);
  return (
    <details open={isOpen}>
      <summary>
        <bdi class="host" title={name === host ? undefined : i18n.t('hostWritten', [host])}>
          {name}
        </bdi>
        <span class="count">{i18n.t('learntCount', corrections.length)}</span>
      </summary>
      <ul>
        {corrections.map(({ id, as, text, madeAt }) => (
          <li key={id}>
            <span class="words">
              <q dir="auto">{text}</q>{' '}
              <small>
                {as === 'article' ? i18n.t('learntIsArticle') : i18n.t('learntIsAppeal')}
                {' · '}
                {shortDay(madeAt, Date.now())}
              </small>
            </span>
            <IconButton
              icon={X}
              label={i18n.t('learntRemove', [text])}
              onClick={(event) => onRemove({ host, id }, event.currentTarget)}
            />
          </li>
        ))}
      </ul>
      {corrections.length > 1 && (
        <button type="button" class="quiet" onClick={(event) => onRemove({ host }, event.currentTarget)}>
          {i18n.t('learntRemoveSite', [name])}
        </button>
      )}
    </details>
  );
}

function MemoryPart({ state }: { state: LearntState }) {
  const memory = state.memory.value;
  const isOn = state.isMemoryOn.value;
  const isEmpty = !memory || memory.sites === 0;
  return (
    <section aria-labelledby="memory-title">
      <h2 id="memory-title">{i18n.t('memoryTitle')}</h2>
      <p class="lead">{i18n.t('memoryHint')}</p>
      <label class="switch-row">
        <span class="words">
          <b>{i18n.t('memorySwitch')}</b> <small>{i18n.t('memorySwitchHint')}</small>
        </span>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          onChange={(event) => void state.turnMemory(event.currentTarget.checked)}
        />
      </label>
      <div class="memory">
        <p role="status">{memory && memorySize(memory)}</p>
        <button
          type="button"
          class="secondary"
          aria-disabled={isEmpty}
          onClick={() => {
            // Disabled by its look and its word only: the focus must not fall off it when it was pressed.
            if (!isEmpty) void state.forgetRepeats();
          }}
        >
          {i18n.t('memoryForget')}
        </button>
      </div>
    </section>
  );
}

function memorySize({ sites, repeated }: { sites: number; repeated: number }): string {
  if (sites === 0) return i18n.t('memoryEmpty');
  return i18n.t('memorySize', [
    i18n.t('memoryPassages', repeated, [repeated.toLocaleString()]),
    i18n.t('memorySites', sites, [sites.toLocaleString()]),
  ]);
}
