import {
  Bookmark,
  Camera,
  CaseSensitive,
  ChevronsDown,
  ClipboardCopy,
  Download,
  ExternalLink,
  FileText,
  Flag,
  FoldVertical,
  Hash,
  Headphones,
  Highlighter,
  type IconNode,
  Keyboard,
  Languages,
  LibraryBig,
  Maximize,
  Printer,
  Search,
  Settings,
  Share2,
  TableOfContents,
} from 'lucide';
import { i18n } from '../../../browser/i18n.ts';
import { openSnapshotTab } from '../../../browser/open-snapshot.ts';
import { hasTranslator } from '../../../browser/translator.ts';
import type { Command } from '../../../settings/reader-keys.ts';
import { FOCUS_MODES, type FocusMode } from '../../../settings/reading-focus.ts';
import { Icon } from '../../parts/icon.tsx';
import { useLoaded } from '../../parts/later.tsx';
import { report } from '../../parts/start-page.ts';
import type { ToastsState } from '../../parts/toasts-state.ts';
import type { FocusState } from '../focus/focus-state.ts';
import { ask, isOffered } from '../keys/offers.ts';
import { inOrder } from '../marks/order-marks.ts';
import type { Ways } from '../reader-page.tsx';
import type { Reading } from '../reader-view.ts';
import { saveName } from '../save-button.tsx';
import { type CopyForm, copyAndTell, shareOf } from './copy-article.ts';

interface MoreMenuProps {
  reading: Reading;
  focus: FocusState;
  toasts: ToastsState;
  ways: Ways;
  /** Opens the list of marks. */
  onMarks: () => void;
  onTranslate: () => void;
  close: () => void;
}

async function openReportOf({ article, address, looksLikeArticle, saved }: Reading): Promise<void> {
  const { openReport } = await import('../../report/open-report.tsx');
  openReport({ kind: 'article', article, address, looksLikeArticle, isSaved: saved !== undefined });
}

/** What else can be done with an article: go through its marks, open it elsewhere, take it along, print it. */
export function MoreMenu({ reading, focus, toasts, ways, onMarks, onTranslate, close }: MoreMenuProps) {
  const marked = useLoaded(reading.openMarks);
  const marks = marked ? inOrder(marked.marks.value, marked.text.value) : [];
  const copy = (form: CopyForm) => {
    close();
    report(copyAndTell(reading, form, toasts));
  };
  const exportIt = async () => (await import('../../export/open-export.tsx')).exportReading(reading, marks);
  const shared = shareOf(reading);
  const snapshotOf = reading.saved?.snapshotOf;
  const share = async () => {
    close();
    try {
      await navigator.share(shared);
    } catch (error) {
      // Whoever turns away from it needs no word about that.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      console.error('Colophon: the article could not be shared.', error);
      toasts.show(i18n.t('shareFailed'), { tone: 'error' });
    }
  };
  const canShare = typeof navigator.canShare === 'function' && navigator.canShare(shared);
  return (
    <div class="more">
      <FromBar reading={reading} close={close} />
      <ul>
        <Item
          icon={Highlighter}
          name={marks.length > 0 ? i18n.t('marksCount', marks.length) : i18n.t('marks')}
          onChoose={onMarks}
          close={close}
        />
        {ways.toTab && <Item icon={ExternalLink} name={i18n.t('openInTab')} onChoose={() => ways.toTab?.(reading)} />}
        {snapshotOf !== undefined && (
          <Item
            icon={Camera}
            name={i18n.t('snapshotMenu')}
            onChoose={() => report(openSnapshotTab(snapshotOf))}
            close={close}
          />
        )}
        {hasTranslator() && (
          <Item icon={Languages} name={i18n.t('translateMenu')} onChoose={onTranslate} close={close} />
        )}
        <Item icon={Printer} name={i18n.t('print')} onChoose={() => ways.print(reading)} close={close} />
        <Item icon={Download} name={i18n.t('export')} onChoose={() => report(exportIt())} close={close} />
        {canShare && <Item icon={Share2} name={i18n.t('share')} onChoose={() => report(share())} />}
      </ul>
      <ul aria-label={i18n.t('copyTitle')}>
        <Item icon={ClipboardCopy} name={i18n.t('copyRich')} onChoose={() => copy('rich')} />
        <Item icon={Hash} name={i18n.t('copyMarkdown')} onChoose={() => copy('markdown')} />
        {marks.length > 0 && (
          <>
            <Item
              icon={Hash}
              name={i18n.t('copyMarkdownMarks')}
              onChoose={() => copy({ marks, heading: i18n.t('marksHeading') })}
            />
            <Item icon={Highlighter} name={i18n.t('copyMarks')} onChoose={() => marked?.copyAll()} close={close} />
          </>
        )}
        <Item icon={FileText} name={i18n.t('copyText')} onChoose={() => copy('text')} />
      </ul>
      <fieldset>
        <legend>{i18n.t('focusTitle')}</legend>
        {FOCUS_MODES.map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name="focus-mode"
              checked={focus.mode.value === mode}
              onChange={() => focus.choose(mode)}
            />
            <span>{FOCUS_NAMES[mode]()}</span>
          </label>
        ))}
      </fieldset>
      <ul>
        <Item
          icon={ChevronsDown}
          name={i18n.t('scrollByItself')}
          onChoose={() => {
            close();
            focus.scroll(true);
          }}
        />
        {document.fullscreenEnabled && !ways.toTab && (
          <Item icon={Maximize} name={i18n.t('fullScreen')} onChoose={() => report(fullScreen())} close={close} />
        )}
      </ul>
      <ul class="menu-foot">
        {isOffered('keys') && (
          <Item icon={Keyboard} name={i18n.t('keysTitle')} onChoose={() => ask('keys')} close={close} />
        )}
        <Item icon={Flag} name={i18n.t('reportMenu')} onChoose={() => report(openReportOf(reading))} close={close} />
        <Item icon={Settings} name={i18n.t('settings')} onChoose={() => ways.toSettings()} close={close} />
      </ul>
    </div>
  );
}

/** What the bar has no room for; which of it is seen is the style sheet's to say. */
function FromBar({ reading, close }: Pick<MoreMenuProps, 'reading' | 'close'>) {
  const entries: [Command, IconNode, string][] = [
    ['save', Bookmark, saveName(reading.save.step.value)],
    ['find', Search, i18n.t('find')],
    ['outline', TableOfContents, i18n.t('outline')],
    ['look', CaseSensitive, i18n.t('look')],
    ['readAloud', Headphones, i18n.t('readAloud')],
    ['library', LibraryBig, i18n.t('library')],
    ['appeals', FoldVertical, i18n.t('appeals')],
  ];
  return (
    <ul class="from-bar">
      {entries
        .filter(([command]) => isOffered(command))
        .map(([command, icon, name]) => (
          <Item
            key={command}
            place={`at-${command}`}
            icon={icon}
            name={name}
            onChoose={() => ask(command)}
            close={close}
          />
        ))}
    </ul>
  );
}

const FOCUS_NAMES: Record<FocusMode, () => string> = {
  off: () => i18n.t('focusOff'),
  paragraph: () => i18n.t('focusParagraph'),
  lines: () => i18n.t('focusLines'),
};

/** Fills the screen with the page, or gives it back. */
const fullScreen = (): Promise<void> =>
  document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();

interface ItemProps {
  icon: IconNode;
  name: string;
  onChoose: () => void;
  /** Closes the menu before. */
  close?: () => void;
  /** The class of the entry. */
  place?: string;
}

function Item({ icon, name, onChoose, close, place }: ItemProps) {
  return (
    <li class={place}>
      <button
        type="button"
        onClick={() => {
          close?.();
          onChoose();
        }}
      >
        <Icon node={icon} /> <span>{name}</span>
      </button>
    </li>
  );
}
