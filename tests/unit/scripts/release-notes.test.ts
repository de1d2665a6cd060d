import { describe, expect, test } from 'vitest';
import { assertNotBefore, isReleased, notesOf, releasedChangelog } from '../../../scripts/release-notes.ts';

const HEAD = '# Changelog\n\nAll notable changes.\n\n';
const FIRST = '## [0.1.0] - 2026-01-02\n\n### Added\n\n- The first thing.\n';
const OPEN =
  '## [Unreleased]\n\nWhat will be 0.2.0.\n\n### Added\n\n- A thing, with `$1` and $& in it.\n\n### Fixed\n\n- Another.\n';

describe('a changelog at a release', () => {
  test('has what was unreleased under its version and day, and an empty place for what comes', () => {
    expect(releasedChangelog(`${HEAD}${OPEN}\n${FIRST}`, '0.2.0', '2026-03-04')).toBe(
      `${HEAD}## [Unreleased]\n\n## [0.2.0] - 2026-03-04\n\n### Added\n\n- A thing, with \`$1\` and $& in it.\n\n### Fixed\n\n- Another.\n\n${FIRST}`,
    );
  });

  test('is right for the first version as well, and again for the next one', () => {
    const first = releasedChangelog(HEAD + OPEN, '0.1.0', '2026-03-04');
    expect(notesOf(first, '0.1.0')).toContain('- Another.');
    const next = first.replace('## [Unreleased]\n', '## [Unreleased]\n\n### Added\n\n- More.\n');
    const second = releasedChangelog(next, '0.2.0', '2026-05-06');
    expect(notesOf(second, '0.2.0')).toBe('### Added\n\n- More.');
    expect(notesOf(second, '0.1.0')).toBe(notesOf(first, '0.1.0'));
  });

  test.each([
    ['nothing is unreleased', `${HEAD}## [Unreleased]\n\n${FIRST}`, '0.2.0', /Nothing is unreleased/],
    ['there is no place for it', HEAD + FIRST, '0.2.0', /no section/],
    ['the version is there', `${HEAD}${OPEN}\n${FIRST}`, '0.1.0', /already/],
  ])('is refused where %s', (_, changelog, version, why) => {
    expect(() => releasedChangelog(changelog, version, '2026-03-04')).toThrow(why);
  });

  test('knows what was released', () => {
    expect(isReleased(HEAD + FIRST, '0.1.0')).toBe(true);
    expect(isReleased(HEAD + OPEN, '0.2.0')).toBe(false);
  });

  test('knows no notes of a version that was not released', () => {
    expect(() => notesOf(HEAD + FIRST, '0.1.1')).toThrow(/no version 0\.1\.1/);
  });
});

describe('a version', () => {
  test.each([['0.1.0'], ['0.1.1'], ['0.10.0'], ['1.0.0']])('%s may come after 0.1.0, or be it', (version) => {
    expect(() => assertNotBefore(version, '0.1.0')).not.toThrow();
  });

  test.each([['0.0.9'], ['1.0'], ['v1.0.0'], ['1.0.0-beta.1'], ['01.0.0'], ['']])('%s is refused', (version) => {
    expect(() => assertNotBefore(version, '0.1.0')).toThrow(/version|before/);
  });
});
