import type { Appeal } from '../../appeals/appeal.ts';
import { i18n } from '../../browser/i18n.ts';
import { sanitize } from '../../html/sanitize.ts';
import { uiLanguage } from '../parts/dates.ts';
import { inPlural } from '../parts/in-plural.ts';
import type { AppealsState } from './appeals-state.ts';
import { runsOfMarkers } from './marker-runs.ts';
import type { PreparedArticle } from './prepare-article.ts';
import type { Reading } from './reader-view.ts';
import { siteOf } from './site-of.ts';
import { showStoredPictures } from './stored-pictures.ts';

/** What stands in the place of an appeal: the mark of a fold, the appeal itself (`own`: called article by the reader, with a way to fold it again), or nothing. */
type Standing = 'mark' | 'passage' | 'passage-own' | 'nothing';

/** What stands where an appeal stood, by what the reader chose. What was called article stands there whatever was chosen, also what had no place in the text. */
export function standingOf(appeal: Appeal, hasPlace: boolean, state: AppealsState): Standing {
  const display = state.displayOf(appeal);
  if (display === null) return 'nothing';
  if (state.putBack.value.has(appeal.id)) return 'passage-own';
  if (!hasPlace) return 'nothing';
  if (display === 'leave') return 'passage';
  // Where the whole page is an appeal it stands open below: a mark would stand in a text that is not there.
  return display === 'fold' && state.marksShown.value && !state.isOnlyAppeal ? 'mark' : 'nothing';
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

/** The mark of a fold, or of several that stood right after each other: it opens the first of them in the footer. */
function makeMark(appeal: Appeal, count: number, reading: Reading): HTMLElement {
  const site = siteOf(reading);
  const note = document.createElement('div');
  note.setAttribute('role', 'note');
  const mark = button('fold-mark', '', () => reading.appeals.open(appeal.id));
  mark.setAttribute(
    'aria-label',
    count > 1 ? i18n.t('appealsOpen', count, [count, inPlural(site)]) : i18n.t('appealOpen', [site]),
  );
  const words = text(
    'span',
    '',
    count > 1 ? i18n.t('appealsMark', count, [count, inPlural(site)]) : i18n.t('appealMark', [site]),
  );
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

/** The place of one appeal. `shown` is what stands there now: a mark is told by how many it counts, 0 where another counts it. */
interface Place {
  elements: Element[];
  standing: Standing;
  shown: string;
  /** Where its mark stands. */
  markAt?: Element;
}

/** Starts the places: those in the text by its markers, the others at `end`, an empty element after the text. */
export function placeAppeals(reading: Reading, { markers }: PreparedArticle, end: HTMLElement): AppealPlaces {
  const state = reading.appeals;
  const places = new Map<string, Place>();

  const placeOf = (appeal: Appeal): Place => {
    const known = places.get(appeal.id);
    if (known) return known;
    let elements = markers.get(appeal.id) ?? [];
    if (elements.length === 0) {
      const own = document.createElement('div');
      end.append(own);
      elements = [own];
    }
    const made: Place = { elements, standing: 'nothing', shown: 'nothing' };
    places.set(appeal.id, made);
    return made;
  };

  /** Which mark counts how many: those that follow each other are one. */
  const countMarks = (): Map<Element, { at: Element; count: number }> => {
    const stands = new Map<Node, 'mark' | 'passage' | 'nothing'>();
    for (const { elements, standing } of places.values()) {
      // A passage that stood several times is shown once; its other places keep quiet.
      elements.forEach((element, at) => {
        const isFirst = at === 0 && standing !== 'nothing';
        stands.set(element, !isFirst ? 'nothing' : standing === 'mark' ? 'mark' : 'passage');
      });
    }
    const counted = new Map<Element, { at: Element; count: number }>();
    for (const run of runsOfMarkers(end.getRootNode(), stands)) {
      const [first] = run;
      if (first) for (const one of run) counted.set(one, { at: first, count: one === first ? run.length : 0 });
    }
    return counted;
  };

  return {
    update() {
      const all = state.appeals.value.map((appeal) => ({ appeal, place: placeOf(appeal) }));
      for (const { appeal, place } of all) place.standing = standingOf(appeal, markers.has(appeal.id), state);
      const marks = all.some(({ place }) => place.standing === 'mark') ? countMarks() : new Map();
      for (const { appeal, place } of all) {
        const [first, ...others] = place.elements;
        if (!first) continue;
        const { standing } = place;
        const mark = standing === 'mark' ? (marks.get(first) ?? { at: first, count: 1 }) : undefined;
        place.markAt = mark?.at;
        const shown = mark ? `mark ${mark.count}` : standing;
        if (shown === place.shown) continue;
        place.shown = shown;
        for (const other of others) other.replaceChildren();
        if (standing === 'nothing' || mark?.count === 0) first.replaceChildren();
        else if (mark) first.replaceChildren(makeMark(appeal, mark.count, reading));
        else first.replaceChildren(makePassage(appeal, reading, standing === 'passage-own'));
      }
    },
    find(id) {
      const place = places.get(id);
      return [place?.markAt, ...(place?.elements ?? [])]
        .filter((element) => element?.isConnected)
        .map((element) => element?.querySelector<HTMLElement>('.fold-mark, .passage'))
        .find((found) => found != null);
    },
  };
}
