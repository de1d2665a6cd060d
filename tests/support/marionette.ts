import net from 'node:net';

/** Firefox's answer to a command, or its complaint. */
type Reply = [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

/**
 * A client for Marionette, the remote control that is built into Firefox: messages of JSON, each with its length before it.
 * No driver program is needed.
 */
export class Marionette {
  #socket: net.Socket;
  #received = Buffer.alloc(0);
  #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  #lastId = 0;
  #greeted: () => void = () => undefined;

  private constructor(socket: net.Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#receive(data));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection'));
      this.#waiting.clear();
    });
    socket.on('error', (error) => {
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
  }

  /** Connects and opens a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = net.connect(port, '127.0.0.1');
    const client = new Marionette(socket);
    await new Promise<void>((resolve, reject) => {
      client.#greeted = resolve;
      socket.once('error', reject);
      socket.setTimeout(10_000, () => reject(new Error('Firefox did not greet within 10 s')));
    });
    socket.setTimeout(0);
    await client.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await client.send('WebDriver:SetTimeouts', { script: 20_000, pageLoad: 20_000 });
    return client;
  }

  /** Sends a command; its value comes back, or an error with Firefox's own words. */
  send(name: string, parameters: object = {}): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const message = Buffer.from(JSON.stringify([0, id, name, parameters]));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    });
  }

  /**
   * Runs a function in the page, or with `context: 'chrome'` in the browser's own window. What it names must be its arguments or stand there;
   * its value must be JSON.
   */
  async run<A extends unknown[], R>(
    body: (...args: A) => R,
    args: A,
    context: 'content' | 'chrome' = 'content',
  ): Promise<Awaited<R>> {
    const script = `
      const done = arguments[arguments.length - 1];
      const args = Array.prototype.slice.call(arguments, 0, -1);
      Promise.resolve().then(() => (${body.toString()})(...args)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    await this.send('Marionette:SetContext', { value: context });
    try {
      const reply = (await this.send('WebDriver:ExecuteAsyncScript', {
        script,
        args,
        sandbox: context === 'chrome' ? 'system' : null,
        newSandbox: true,
      })) as { value?: Awaited<R>; error?: string };
      if (reply.error) throw new Error(reply.error);
      return reply.value as Awaited<R>;
    } finally {
      if (context === 'chrome') await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.#received.subarray(0, colon).toString());
      const end = colon + 1 + length;
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#settle(message as Reply);
      else this.#greeted();
    }
  }

  #settle([, id, error, result]: Reply): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else if (result !== null && typeof result === 'object' && 'value' in result) waiting?.resolve(result.value);
    else waiting?.resolve(result);
  }
}
