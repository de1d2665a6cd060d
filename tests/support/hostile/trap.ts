import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { ALLOWED_PICTURE } from './vector.ts';

/** A server on loopback that counts who asks it. */
export interface Trap {
  /** Its address, with the slash. */
  url: string;
  /** The paths that were asked for, but for pictures that an article may show. */
  asked: string[];
  /** How often such a picture was asked for. */
  pictures: number;
  close(): Promise<void>;
}

/** One transparent pixel. */
const PICTURE = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Starts a trap. Whoever asks for a picture gets one; all else is answered with nothing. It keeps no process alive. */
export async function openTrap(): Promise<Trap> {
  const server = http.createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    const isPicture = path.startsWith(ALLOWED_PICTURE);
    if (isPicture) trap.pictures++;
    else trap.asked.push(`${request.method} ${path}`);
    response.writeHead(200, { 'content-type': isPicture ? 'image/gif' : 'text/plain' });
    response.end(isPicture ? PICTURE : '');
  });
  const trap: Trap = {
    url: '',
    asked: [],
    pictures: 0,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  trap.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return trap;
}
