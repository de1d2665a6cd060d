/** The changelog at a release, in the manner of Keep a Changelog: https://keepachangelog.com/en/1.1.0/ */

const UNRELEASED = '## [Unreleased]';

/** The text below a heading of the second order, up to the next one; undefined where there is no such heading. */
function below(changelog: string, heading: string): string | undefined {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line === heading || line.startsWith(`${heading} - `));
  if (start === -1) return undefined;
  const end = lines.findIndex((line, at) => at > start && line.startsWith('## '));
  return lines
    .slice(start + 1, end === -1 ? undefined : end)
    .join('\n')
    .trim();
}

/** Whether the changelog knows a version. */
export const isReleased = (changelog: string, version: string): boolean =>
  below(changelog, `## [${version}]`) !== undefined;

/** What a version brought, as Markdown. Throws where the changelog does not know it. */
export function notesOf(changelog: string, version: string): string {
  const notes = below(changelog, `## [${version}]`);
  if (notes === undefined) throw new Error(`CHANGELOG.md has no version ${version}.`);
  return notes;
}

/**
 * The changelog with what was unreleased under a version and its day (`2026-11-26`); an empty “Unreleased” stays above it. What stands there before the
 * first heading of the third order speaks of the version to come, and goes. Throws where nothing is unreleased, or the version is there already.
 */
export function releasedChangelog(changelog: string, version: string, day: string): string {
  if (below(changelog, `## [${version}]`) !== undefined)
    throw new Error(`CHANGELOG.md has version ${version} already.`);
  const unreleased = below(changelog, UNRELEASED);
  if (unreleased === undefined) throw new Error('CHANGELOG.md has no section “Unreleased”.');
  const kept = unreleased.slice(Math.max(0, unreleased.search(/^### /m)));
  if (!kept.startsWith('### ')) throw new Error('Nothing is unreleased: CHANGELOG.md has no “### …” there.');
  const [before, after] = changelog.split(`${UNRELEASED}\n\n${unreleased}`);
  if (before === undefined || after === undefined)
    throw new Error('The section “Unreleased” is not written as expected.');
  return `${before}${UNRELEASED}\n\n## [${version}] - ${day}\n\n${kept}${after}`;
}

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** Throws where a version is none that the stores take (three numbers: https://semver.org, without more), or comes before the one in `package.json`. */
export function assertNotBefore(version: string, current: string): void {
  const numbers = VERSION.exec(version)?.slice(1).map(Number);
  if (!numbers) throw new Error(`A version is three numbers, such as 1.4.0; ${version} is none.`);
  const now = VERSION.exec(current)?.slice(1).map(Number) ?? [];
  const at = numbers.findIndex((number, index) => number !== now[index]);
  if (at !== -1 && (numbers[at] ?? 0) < (now[at] ?? 0)) throw new Error(`${version} comes before ${current}.`);
}
