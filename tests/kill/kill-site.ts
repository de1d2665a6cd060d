import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How many articles the site has, and how many pictures each has of its own; all share one more. */
export const ARTICLES = 6;
const OWN_PICTURES = 4;

/** A site on loopback whose articles can be written anew, and whose pictures take their time. */
export interface KillSite {
  url: string;
  /** Writes an article anew: its text, its title and its pictures are of the next version, which is handed back. */
  write(article: number): number;
  version(article: number): number;
  /** Pictures that are on their way at the moment. */
  underWay(): number;
  /** Keeps all pictures waiting until the function that is handed back is called. */
  holdPictures(): () => void;
  close(): Promise<void>;
}

/** The title of an article in a version; its text says the same in each paragraph. */
export const titleOf = (article: number, version: number): string => `Harbour ${article}, edition ${version}`;

/** A PNG signature and whatever makes it another picture: the library looks no farther. */
const png = (name: string): Buffer =>
  Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from(name.repeat(400))]);

function page(article: number, version: number): string {
  const title = titleOf(article, version);
  const pictures = Array.from({ length: OWN_PICTURES }, (_, at) => `/p/${article}-${version}-${at}.png`);
  const text = [...pictures, '/p/shared.png']
    .map(
      (source, at) =>
        `<p>${title}. The boats of paragraph ${at} lay with their keels up along the shore, painted in the colours of their owners, and nobody could say who had brought them there or why the ferry had left an hour late that day.</p><figure><img src="${source}" width="600" height="400" alt="Boat ${at}"></figure>`,
    )
    .join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body style="background-image: url(/p/around-${article}-${version}.png)"><article><h1>${title}</h1>${text}</article></html>`;
}

/** Serves it; `delay` says how many milliseconds a picture takes. */
export async function serveKillSite(delay: () => number): Promise<KillSite> {
  const versions = Array.from({ length: ARTICLES }, () => 1);
  let waiting = 0;
  let gate: Promise<void> = Promise.resolve();
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const article = /^\/a\/(\d+)$/.exec(pathname);
    if (article) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page(Number(article[1]), versions[Number(article[1])] ?? 1));
    } else if (pathname.startsWith('/p/')) {
      waiting++;
      void Promise.all([wait(delay()), gate]).then(() => {
        waiting--;
        response.setHeader('content-type', 'image/png');
        response.setHeader('cache-control', 'no-store');
        response.end(png(pathname));
      });
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    write: (at) => (versions[at] = (versions[at] ?? 1) + 1),
    version: (at) => versions[at] ?? 1,
    underWay: () => waiting,
    holdPictures() {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
