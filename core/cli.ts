#!/usr/bin/env node
import fs from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { decodePage } from '../src/html/decode-page.ts';
import { articleToHtml, articleToMarkdown, articleToText, displayAppeals, extractArticle } from './index.ts';
import { parsePage } from './parse-page.ts';
import { statedAddress } from './stated-address.ts';
import { HELP } from './usage.ts';

const FORMATS = ['markdown', 'text', 'html', 'json'] as const;
const DISPLAYS = ['fold', 'leave', 'drop'] as const;

/** What ends the command: what it says on its way out, and its exit code. */
class Failure extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What the command prints for its arguments; throws a `Failure`. */
async function run(args: string[]): Promise<string> {
  const { values, positionals } = parsed(args);
  if (values.help) return HELP;
  if (values.version) return `${CORE_VERSION}\n`;
  const format = oneOf('--format', values.format, FORMATS);
  const appeals = oneOf('--appeals', values.appeals, DISPLAYS);
  const [file, ...others] = positionals;
  if (file === undefined) throw usage('Name a file, or - for standard input.');
  if (others.length > 0) throw usage(`One page at a time: ${others.join(', ')} would be the next.`);
  if (values.url !== undefined && !URL.canParse(values.url)) throw usage(`--url is no absolute address: ${values.url}`);

  const source = decodePage(await bytesOf(file), '');
  const document = parsePage(source, values.url);
  const url = values.url ?? statedAddress(document);
  const article = extractArticle(document, { force: values.force, ...(url === undefined ? {} : { url }) });
  if (!article) {
    const advice = values.force ? '' : ' --force takes whatever text it has.';
    throw new Failure(`No article was found in ${nameOf(file)}.${advice}`, 1);
  }
  switch (format) {
    case 'json':
      return `${JSON.stringify(displayAppeals(article, appeals, document), null, 2)}\n`;
    case 'html':
      return articleToHtml(article, { document, appeals });
    case 'text':
      return articleToText(article, { document, appeals });
    case 'markdown':
      return articleToMarkdown(article, { document, appeals });
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        format: { type: 'string', default: 'markdown' },
        appeals: { type: 'string', default: 'fold' },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) throw usage(error.message);
    throw error;
  }
}

function oneOf<Value extends string>(option: string, given: string, allowed: readonly Value[]): Value {
  const found = allowed.find((value) => value === given);
  if (found === undefined) throw usage(`${option} is one of ${allowed.join(', ')}, not ${given}.`);
  return found;
}

const usage = (message: string): Failure => new Failure(`${message}\nTry colophon-core --help.`, 2);

const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if (file !== '-') return await fs.readFile(file);
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (error) {
    throw new Failure(`${nameOf(file)} cannot be read: ${(error as Error).message}`, 2);
  }
}

// Whoever reads may have read enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
try {
  // The process ends by itself when everything is written: ended here, a pipe would lose the rest.
  process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`colophon-core: ${error.message}\n`);
  process.exitCode = error.exitCode;
}
