import { Download } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { ERASABLE, type Erasable } from '../../../library/erasable.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { errorText } from '../../parts/error-text.ts';
import { Icon } from '../../parts/icon.tsx';
import { createEraseState, type Erased, type EraseState } from './erase-state.ts';

/** What erasing needs of the world; tests give their own. */
export interface EraseWorld {
  eraseAll(what: Erasable): Promise<void>;
  /** Offers the whole library as a file. */
  backUp(): Promise<void>;
}

function nameOf(what: Erasable): string {
  switch (what) {
    case 'articles':
      return i18n.t('eraseArticles');
    case 'marks':
      return i18n.t('eraseMarks');
    case 'waiting':
      return i18n.t('eraseWaiting');
    case 'places':
      return i18n.t('erasePlaces');
    case 'learnt':
      return i18n.t('eraseLearnt');
  }
}

/** The way to an empty library: asked for by a word that is typed, with a backup offered before, and said what is left. */
export function EraseEverything({ world }: { world: EraseWorld }) {
  const state = useMemo(() => createEraseState(world.eraseAll), []);
  const step = state.step.value;
  return (
    <section aria-labelledby="erase-title">
      <h2 id="erase-title">{i18n.t('eraseTitle')}</h2>
      <div class="care-act">
        <p>{i18n.t('eraseHint')}</p>
        <button type="button" class="secondary" disabled={step.kind === 'erasing'} onClick={state.ask}>
          {i18n.t('eraseAsk')}
        </button>
      </div>
      <div role="status">
        {step.kind === 'erasing' && <p>{i18n.t('erasing')}</p>}
        {step.kind === 'done' && <Outcome erased={step.erased} />}
      </div>
      {step.kind === 'asking' && <Question state={state} world={world} />}
    </section>
  );
}

function Outcome({ erased: { gone, failed, left } }: { erased: Erased }) {
  return (
    <div class="care-outcome">
      {gone.length > 0 && <p>{i18n.t('eraseGone', [gone.map(nameOf).join(' · ')])}</p>}
      {failed.map(({ what, code }) => (
        <p key={what} class="care-bad">
          {i18n.t('eraseFailed', [nameOf(what), errorText(code)])}
        </p>
      ))}
      <p>{i18n.t('eraseLeft', [[...left.map(nameOf), i18n.t('settings')].join(' · ')])}</p>
    </div>
  );
}

function Question({ state, world }: { state: EraseState; world: EraseWorld }) {
  const [typed, setTyped] = useState('');
  const [failed, setFailed] = useState(false);
  const word = i18n.t('eraseWord');
  const chosen = state.chosen.value;
  const isSame = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const backUp = async (): Promise<void> => {
    try {
      await world.backUp();
      setFailed(false);
    } catch (error) {
      console.error('Colophon: the backup could not be offered.', error);
      setFailed(true);
    }
  };
  return (
    <ConfirmDialog
      title={i18n.t('eraseQuestion')}
      act={i18n.t('eraseAct')}
      mayAct={isSame && chosen.size > 0}
      onAct={() => void state.erase()}
      onClose={state.close}
    >
      <p>{i18n.t('eraseWarning')}</p>
      <button type="button" class="secondary with-icon" onClick={() => void backUp()}>
        <Icon node={Download} /> {i18n.t('eraseBackUp')}
      </button>
      {failed && (
        <p class="care-bad" role="alert">
          {i18n.t('eraseBackUpFailed')}
        </p>
      )}
      <fieldset>
        <legend>{i18n.t('eraseWhat')}</legend>
        {ERASABLE.map((what) => (
          <label key={what}>
            <input
              type="checkbox"
              checked={chosen.has(what)}
              onChange={(event) => state.choose(what, event.currentTarget.checked)}
            />
            <span>{nameOf(what)}</span>
          </label>
        ))}
      </fieldset>
      <label class="confirm-word">
        <span>{i18n.t('eraseType', [word])}</span>
        <input
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
    </ConfirmDialog>
  );
}
