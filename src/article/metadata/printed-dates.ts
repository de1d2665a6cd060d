import { isoDate } from './iso-date.ts';
import type { Line, Piece } from './lines-near-heading.ts';
import { findPrintedDates } from './printed-date.ts';

/** Said of a date that is not the article's first, in the covered languages: parts of words, so that endings do not matter. */
const CHANGED =
  /updat|modif|revis|last review|last edit|aktualis|geändert|überarbeitet|mis à jour|mise à jour|actualiz|actualitz|atualiz|aggiornat|bijgewerkt|gewijzigd|uppdater|oppdater|opdater|ændret|päivit|muokattu|zaktualiz|aktualiz|ažurir|posodob|frissít|módos|actualizat|обновл|оновл|изменен|актуализ|ažurov|ενημέρ|τροποποι|güncelle|cập nhật|diperbarui|kemas kini|uuendat|atjaunin|atnaujin|uppfært|更新|修正日|업데이트|수정|تحديث|به‌روز|بروز|עודכן|अपडेट|আপডেট|อัปเดต|แก้ไข/i;

/** Boxes that show another day: that of today, of an event, of what else is on the site. */
const OTHER_DAY = /today|current|event|related|deadline|expire|countdown|comment/i;

/** A line of more letters around its date is a sentence that mentions a day. */
const MOST_AROUND = 90;

/** A label of its own stands before its date: so many letters at most. */
const LONGEST_LABEL = 40;

/** The dates printed near the heading, told apart by what is said before them: as ISO 8601. */
export function printedDates(
  lines: readonly Line[],
  lang: string | null,
): { published: string | null; modified: string | null } {
  let published: string | null = null;
  let modified: string | null = null;
  let before = '';
  for (const line of lines) {
    const dates = datesIn(line, lang, before);
    // A label in a line of its own belongs to the next one.
    before = line.text.length <= LONGEST_LABEL ? line.text : '';
    for (const { date, isChange } of dates) {
      if (isChange) modified ??= date;
      else published ??= date;
    }
    if (published !== null && dates.length > 0) return { published, modified };
  }
  return { published, modified };
}

function datesIn(line: Line, lang: string | null, before: string): { date: string; isChange: boolean }[] {
  const timed = line.pieces.flatMap((piece) => timeOf(piece, lang));
  const printed = findPrintedDates(line.text, lang).filter(({ date }) => isoDate(date) !== null);
  const [first] = printed;
  if (first && line.text.length - (first.end - first.start) * printed.length > MOST_AROUND) return [];
  if (line.pieces.some(({ element }) => OTHER_DAY.test(namesOf(element)))) return [];
  if (first) {
    let end = 0;
    return printed.map(({ date, start, end: next }, index) => {
      const label = `${index === 0 ? before : ''} ${line.text.slice(end, start)}`;
      end = next;
      return { date, isChange: CHANGED.test(label) || (printed.length === 1 && isMarkedChange(line.pieces)) };
    });
  }
  return timed.map((date) => ({
    date,
    isChange: CHANGED.test(`${before} ${line.text}`) || isMarkedChange(line.pieces),
  }));
}

function timeOf({ element }: Piece, lang: string | null): string[] {
  const date = isoDate(element.closest('time')?.getAttribute('datetime'), lang);
  return date === null ? [] : [date];
}

const isMarkedChange = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ element }) => element.localName === 'time' && /updat|modif/i.test(namesOf(element)));

function namesOf(element: Element): string {
  const parent = element.parentElement;
  return `${element.getAttribute('class') ?? ''} ${element.id} ${parent?.getAttribute('class') ?? ''} ${parent?.id ?? ''}`.slice(
    0,
    300,
  );
}
