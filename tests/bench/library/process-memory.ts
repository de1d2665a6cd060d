import fs from 'node:fs';

/** The megabytes of memory that the largest process has whose command line holds all of `marks`; NaN where there is no /proc to ask. */
export function residentMegabytes(...marks: string[]): number {
  if (!fs.existsSync('/proc/self/statm')) return Number.NaN;
  const sizes = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => readProcess(pid, marks));
  return sizes.length > 0 ? Math.max(...sizes) : Number.NaN;
}

function readProcess(pid: string, marks: readonly string[]): number[] {
  try {
    const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (!marks.every((mark) => command.includes(mark))) return [];
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    return [Number(/^RssAnon:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024];
  } catch (error) {
    // A process that ended meanwhile.
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}
