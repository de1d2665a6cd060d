/**
 * One attempt to have HTML do something. `{RUN}` stands for a script that reports, `{LOAD}` for an address that must never be asked for,
 * `{PICTURE}` for a picture that an article may show.
 */
export interface Vector {
  name: string;
  html: string;
}

/** Where the attempts of a run report to. */
export interface Reports {
  /** The address of a server that counts who asks, with the slash: see `trap.ts`. */
  trap: string;
}

/** Paths below the trap's address. */
export const FORBIDDEN = 'forbidden/';
export const ALLOWED_PICTURE = 'picture/';

/**
 * What a script of a vector does: it sets a property of the topmost window that `watchRuns` watches. No quotes, brackets or spaces, so
 * that it can stand anywhere; some sanitizers and parsers treat those apart.
 */
export const runOf = (id: number): string => `top.hostileRan=${id}`;

/** The HTML of a vector with its reports filled in. `id` is told by whatever runs or loads. */
export function fillIn({ html }: Vector, id: number, { trap }: Reports): string {
  return html
    .replaceAll('{RUN}', runOf(id))
    .replaceAll('{LOAD}', `${trap}${FORBIDDEN}${id}`)
    .replaceAll('{PICTURE}', `${trap}${ALLOWED_PICTURE}${id}.png`);
}

/** One vector for each part, all of one name: `family('base', ['<base …>', …])`. */
export const family = (name: string, parts: readonly string[]): Vector[] =>
  parts.map((html, at) => ({ name: parts.length > 1 ? `${name} ${at + 1}` : name, html }));

/** Every combination of two named lists. */
export function combine(
  ones: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>>,
  make: (one: string, other: string) => string,
): Vector[] {
  return Object.entries(ones).flatMap(([name, one]) =>
    Object.entries(others).map(([inner, other]) => ({ name: `${name}: ${inner}`, html: make(one, other) })),
  );
}
