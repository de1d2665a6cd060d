import { i18n } from '#i18n';
import type { Appeal } from '../../appeals/appeal.ts';
import { sanitize } from '../../html/sanitize.ts';
import { uiLanguage } from '../parts/dates.ts';
import type { AppealsState } from './appeals-state.ts';
import type { PreparedArticle } from './prepare-article.ts';
import type { Reading } from './reader-view.ts';
import { showStoredPictures } from './stored-pictures.ts';

/** What stands in the place of an appeal: the mark of a fold, the appeal itself (`own`: called article by the reader, with a way to fold it again), or nothing. */
type Standing = 'mark' | 'passage' | 'passage-own' | 'nothing';

/** What stands where an appeal stood, by what the reader chose. What was called article stands there whatever was chosen, also what had no place in the text. */
export function standingOf(appeal: Appeal, hasPlace: boolean, state: AppealsState): Standing {
  const display = state.display.value;
  if (display === null) return 'nothing';
  if (state.putBack.value.has(appeal.id)) return 'passage-own';
  if (!hasPlace) return 'nothing';
  if (display === 'leave') return 'passage';
  // Where the whole page is an appeal it stands open below: a mark would stand in a text that is not there.
  return display === 'fold' && state.marksShown.value && !state.isOnlyAppeal ? 'mark' : 'nothing';
}

/** Longer names of sites are slogans. Characters. */
const LONGEST_SITE = 48;

/** The site as people name it; untrusted, so it is only ever shown as text beside the true host, which takes its place where it is missing. */
export function siteOf({ article, appeals }: Pick<Reading, 'article' | 'appeals'>): string {
  const name = article.siteName?.trim() ?? '';
  return name !== '' && name.length <= LONGEST_SITE ? name : appeals.host;
}

function text(tag: string, className: string, words: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.lang = uiLanguage();
  element.textContent = words;
  return element;
}

function button(className: string, words: string, onClick: () => void): HTMLElement {
  const element = text('button', className, words);
  element.setAttribute('type', 'button');
  element.addEventListener('click', onClick);
  return element;
}

function makeMark(appeal: Appeal, reading: Reading): HTMLElement {
  const note = document.createElement('div');
  note.setAttribute('role', 'note');
  const mark = button('fold-mark', '', () => reading.appeals.open(appeal.id));
  mark.setAttribute('aria-label', i18n.t('appealOpen', [siteOf(reading)]));
  const words = text('span', '', i18n.t('appealMark', [siteOf(reading)]));
  words.dir = 'auto';
  mark.append(words);
  note.append(mark);
  return note;
}

function makePassage(appeal: Appeal, reading: Reading, isOwn: boolean): HTMLElement {
  const passage = document.createElement('section');
  passage.className = isOwn ? 'passage article' : 'passage';
  passage.tabIndex = -1;
  const name = isOwn ? i18n.t('appealPassageArticle') : i18n.t('appealPassage', [siteOf(reading)]);
  passage.setAttribute('aria-label', name);
  const label = document.createElement('div');
  label.className = 'passage-label';
  const words = text('span', '', name);
  words.dir = 'auto';
  label.append(words);
  if (isOwn) {
    label.append(
      button('quiet', i18n.t('appealFoldAgain'), () => {
        reading.corrections.foldAgain(appeal.id, 'text');
      }),
    );
  }
  passage.append(label, appealContent(appeal, reading));
  return passage;
}

/** An appeal's own words, sanitized; with the stored pictures in a saved article. */
export function appealContent(appeal: Appeal, { article, storedPictures }: Reading): DocumentFragment {
  const content = sanitize(appeal.html, { baseUrl: article.url });
  if (storedPictures) showStoredPictures(content, storedPictures);
  return content;
}

/** Where the appeals of an article stand in the text. */
export interface AppealPlaces {
  /** Brings every place up to what the reader chose. Places that stay as they are are not touched, so they keep the focus. */
  update(): void;
  /** What can be focused where an appeal stands; undefined where nothing stands. */
  find(id: string): HTMLElement | undefined;
}

/** Starts the places: those in the text by its markers, the others at `end`, an empty element after the text. */
export function placeAppeals(reading: Reading, { markers }: PreparedArticle, end: HTMLElement): AppealPlaces {
  const state = reading.appeals;
  const places = new Map<string, { elements: Element[]; standing: Standing }>();

  const placeOf = (appeal: Appeal) => {
    const known = places.get(appeal.id);
    if (known) return known;
    let elements = markers.get(appeal.id) ?? [];
    if (elements.length === 0) {
      const own = document.createElement('div');
      end.append(own);
      elements = [own];
    }
    const made = { elements, standing: 'nothing' as Standing };
    places.set(appeal.id, made);
    return made;
  };

  return {
    update() {
      for (const appeal of state.appeals.value) {
        const place = placeOf(appeal);
        const standing = standingOf(appeal, markers.has(appeal.id), state);
        if (standing === place.standing) continue;
        place.standing = standing;
        place.elements.forEach((element, at) => {
          // A passage that stood several times is put back once; its other places keep quiet.
          if (standing === 'nothing' || at > 0) element.replaceChildren();
          else if (standing === 'mark') element.replaceChildren(makeMark(appeal, reading));
          else element.replaceChildren(makePassage(appeal, reading, standing === 'passage-own'));
        });
      }
    },
    find: (id) =>
      places
        .get(id)
        ?.elements.filter(({ isConnected }) => isConnected)
        .map((element) => element.querySelector<HTMLElement>('.fold-mark, .passage'))
        .find((found) => found !== null) ?? undefined,
  };
}
