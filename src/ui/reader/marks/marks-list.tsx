import { X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import type { Mark } from '../../../marks/mark.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import type { Reading } from '../reader-view.ts';
import { COLOUR_NAMES } from './colour-names.ts';
import { MarkEditor } from './mark-editor.tsx';
import type { MarkedText } from './marked-text.ts';
import type { MarksState } from './marks-state.ts';
import { inOrder } from './order-marks.ts';
import { shortQuote } from './short-quote.ts';

interface MarksListProps {
  state: MarksState;
  article: Pick<Reading['article'], 'lang' | 'dir'>;
  onClose: () => void;
}

/** All marks of an article, each a way to its place. Opens as soon as it is drawn. */
export function MarksList({ state, article, onClose }: MarksListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [edited, setEdited] = useState<string>();
  const text = state.text.value;
  const marks = inOrder(state.marks.value, text);
  useEffect(() => {
    list.current?.showPopover();
    list.current?.focus();
  }, []);
  const close = () => list.current?.hidePopover();
  return (
    <div
      class="menu"
      id="marks-list"
      popover="auto"
      role="dialog"
      tabIndex={-1}
      aria-labelledby="marks-list-title"
      ref={list}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      <div class="menu-head">
        <h2 id="marks-list-title">{i18n.t('marks')}</h2>
        <IconButton icon={X} label={i18n.t('close')} onClick={close} />
      </div>
      {marks.length === 0 ? (
        <p>{i18n.t('marksNone')}</p>
      ) : (
        <>
          <ul class="marks-list">
            {marks.map((mark) => (
              <Item
                key={mark.id}
                mark={mark}
                state={state}
                text={text}
                article={article}
                isEdited={edited === mark.id}
                onEdit={(isEdited) => setEdited(isEdited ? mark.id : undefined)}
                onGo={() => {
                  // First: closing gives the focus back.
                  close();
                  text?.goTo(mark.id);
                }}
                onDelete={() => {
                  // The focus was on what is gone.
                  list.current?.focus();
                  state.remove(mark.id);
                }}
              />
            ))}
          </ul>
          <div class="menu-foot">
            <button type="button" class="quiet" onClick={state.copyAll}>
              {i18n.t('copyMarks')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

interface ItemProps {
  mark: Mark;
  state: MarksState;
  text: MarkedText | null;
  article: MarksListProps['article'];
  isEdited: boolean;
  onEdit: (isEdited: boolean) => void;
  onGo: () => void;
  onDelete: () => void;
}

/** One mark: what it stands under, its words, its note, and what can be done with it. */
function Item({ mark, state, text, article, isEdited, onEdit, onGo, onDelete }: ItemProps) {
  const heading = text?.headingOf(mark.id);
  const anchor = text?.anchors.value.get(mark.id);
  const name = shortQuote(mark.quote);
  const ofArticle = { lang: article.lang ?? undefined, dir: article.dir };
  const words = (
    <>
      <span class={`swatch ${mark.colour}`} title={COLOUR_NAMES[mark.colour]()} aria-hidden="true" />
      <span {...ofArticle}>
        <span class="unseen">{COLOUR_NAMES[mark.colour]()} </span>
        {mark.quote}
      </span>
    </>
  );
  return (
    <li>
      {heading && (
        <p class="mark-under" {...ofArticle}>
          {heading}
        </p>
      )}
      {anchor ? (
        <button type="button" class="mark-quote" title={i18n.t('markGo', [name])} onClick={onGo}>
          {words}
        </button>
      ) : (
        <p class="mark-quote">{words}</p>
      )}
      <div class="mark-below">
        {anchor === null && <p class="mark-lost">{i18n.t('markLost')}</p>}
        {isEdited ? (
          <MarkEditor mark={mark} state={state} />
        ) : (
          mark.note.trim() !== '' && (
            <p class="mark-note" dir="auto">
              {mark.note}
            </p>
          )
        )}
        <div class="mark-acts">
          <button
            type="button"
            class="quiet"
            aria-expanded={isEdited}
            aria-label={isEdited ? undefined : i18n.t('markEditNamed', [name])}
            onClick={() => onEdit(!isEdited)}
          >
            {isEdited ? i18n.t('markEditDone') : i18n.t('markEdit')}
          </button>
          <button type="button" class="quiet" aria-label={i18n.t('markDeleteNamed', [name])} onClick={onDelete}>
            {i18n.t('markDelete')}
          </button>
        </div>
      </div>
    </li>
  );
}
