/** Nothing was saved for reading before the web (1990), in milliseconds since 1970. */
const EARLIEST = 631_152_000_000;

/** Clocks go wrong, time zones differ: two days from now is not yet the future. Milliseconds. */
const TOLERANCE = 2 * 86_400_000;

const NUMBER = /^\d{9,17}(?:\.\d+)?$/;

/** `2024-05-01 12:34:56+00:00` (Readwise), `2016-09-11T11:58:27+0200` (wallabag), `2024-05-01T12:34:56.789Z`, `2024-05-01`. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:[.,](\d{1,9}))? ?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * A moment in milliseconds since 1970; undefined where there is none, or none that can be true (before 1990, later than now). Numbers
 * are seconds, as services write them, or milliseconds or microseconds, which some browsers write: 1990 to now tells them apart.
 */
export function readMoment(value: unknown, now: number = Date.now()): number | undefined {
  const moment = momentOf(value);
  return moment !== undefined && moment >= EARLIEST && moment <= now + TOLERANCE ? moment : undefined;
}

function momentOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? fromNumber(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (NUMBER.test(text)) return fromNumber(Number(text));
  const [, day, minutes = '00:00', seconds = ':00', fraction = '', zone = 'Z'] = ISO.exec(text) ?? [];
  if (day === undefined) return undefined;
  const offset = /^(?:Z|UTC)$/i.test(zone)
    ? 'Z'
    : zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, h, m) => `${h}:${m ?? '00'}`);
  const moment = Date.parse(`${day}T${minutes}${seconds}.${fraction.padEnd(3, '0').slice(0, 3)}${offset}`);
  return Number.isNaN(moment) ? undefined : moment;
}

function fromNumber(value: number): number | undefined {
  if (value >= 1e14) return Math.floor(value / 1000);
  return value >= 1e11 ? Math.floor(value) : Math.floor(value * 1000);
}
