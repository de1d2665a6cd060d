import { describe, expect, test } from 'vitest';
import { languageNamed, loadLanguage } from '../../../../src/ui/reader/code/code-languages.ts';
import { addLanguages, tokensOf } from '../../../../src/ui/reader/code/code-tokens.ts';

const partsOf = async (language: string, code: string): Promise<string[]> => {
  addLanguages(await loadLanguage(language));
  return tokensOf(code, language).map(({ kind, start, end }) => `${kind}: ${code.slice(start, end)}`);
};

describe('the parts of code', () => {
  test('are told with their places', async () => {
    expect(await partsOf('javascript', 'const boat = "Skerry" + 12; // slow\n')).toEqual([
      'word: const',
      'string: "Skerry"',
      'value: 12',
      'comment: // slow',
    ]);
  });

  test('keep their places behind signs that markup would escape', async () => {
    expect(await partsOf('python', 'if a < b and b > "&amp;":\n    return None')).toEqual([
      'word: if',
      'word: and',
      'string: "&amp;"',
      'word: return',
      'value: None',
    ]);
  });

  test('are told of languages within others', async () => {
    const found = await partsOf('xml', '<style>p { color: red }</style><script>let a = 1</script>');
    expect(found).toEqual(expect.arrayContaining(['name: style', 'value: color', 'word: let', 'value: 1']));
  });

  test('of what is no such language, and of unfinished code, end without a failure', async () => {
    expect(await partsOf('json', 'not json at all {')).toEqual([]);
    expect(await partsOf('typescript', 'const s = `a ${')).toContain('word: const');
  });
});

test('languages go by many names, and others are none of ours', () => {
  expect(['js', 'TSX', 'html', 'c++', 'golang', 'yml', 'sh'].map(languageNamed)).toEqual([
    'javascript',
    'typescript',
    'xml',
    'cpp',
    'go',
    'yaml',
    'bash',
  ]);
  expect(['text', 'plaintext', 'klingon', 'constructor', '__proto__', ''].map(languageNamed)).toEqual(
    Array(6).fill(undefined),
  );
});

test.each(['bash', 'cpp', 'diff', 'ini', 'markdown', 'php', 'shell', 'yaml'])('%s is there', async (name) => {
  const languages = await loadLanguage(name);
  expect(languages[0]?.[0]).toBe(name);
  addLanguages(languages);
  expect(() => tokensOf('x = 1', name)).not.toThrow();
});
