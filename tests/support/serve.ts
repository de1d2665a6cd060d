import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** What a made-up page answers with. A string is HTML. */
export type Answer =
  | string
  | Buffer
  | { status?: number; type?: string; body: string | Buffer; headers?: Record<string, string> };

/** A site on loopback. */
export interface Site {
  /** `http://127.0.0.1:<port>/`, with the slash. */
  url: string;
  /** Paths asked for, query included, in the order of asking. */
  requests: string[];
  /** Answers a path (without its query) from now on, in place of a file. It may wait before it answers, or never answer. */
  answer(pathname: string, answer: Answer | ((request: http.IncomingMessage) => Answer | Promise<Answer>)): void;
  /** Breaks off whatever is under way, as a network does that goes. */
  drop(): void;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

type Responder = (request: http.IncomingMessage) => Answer | Promise<Answer>;

/** Serves a folder on 127.0.0.1 with a free port. Nothing outside the folder is given away. */
export async function serveFolder(folder: string): Promise<Site> {
  const root = fs.realpathSync(folder);
  const made = new Map<string, Responder>();
  const requests: string[] = [];

  const respond = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(request.url ?? '/');
    const responder = made.get(pathname);
    const answer = responder ? await responder(request) : readFile(root, pathname);
    const whole = typeof answer === 'string' || Buffer.isBuffer(answer) ? { body: answer } : answer;
    response.writeHead(whole.status ?? 200, {
      'content-type': whole.type ?? TYPES['.html'],
      'cache-control': 'no-store',
      ...whole.headers,
    });
    response.end(whole.body);
  };

  const server = http.createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    answer: (pathname, answer) => made.set(pathname, typeof answer === 'function' ? answer : () => answer),
    drop: () => server.closeAllConnections(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readFile(root: string, pathname: string): Answer {
  const wanted = path.join(root, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  const missing = { status: 404, type: 'text/plain; charset=utf-8', body: `Not here: ${pathname}` };
  if (!fs.existsSync(wanted)) return missing;
  const file = fs.realpathSync(wanted);
  if (!file.startsWith(root + path.sep) || !fs.statSync(file).isFile()) return missing;
  const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  return { type, body: fs.readFileSync(file) };
}
