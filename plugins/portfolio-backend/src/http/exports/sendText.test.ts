import { once } from 'node:events';
import { createServer, get, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { sendText } from './sendText';

const CHUNK = 'x'.repeat(64 * 1024);

describe('sendText', () => {
  let server: Server | undefined;

  afterEach(async () => {
    server?.closeAllConnections();
    server?.close();
    server = undefined;
  });

  /** Serves a text to one client, and tells what became of it. */
  async function serve(text: AsyncIterable<string>) {
    let ended: (outcome: unknown) => void = () => {};
    const outcome = new Promise(resolve => {
      ended = resolve;
    });
    server = createServer((_, response) => {
      sendText(text, response).then(() => ended('no failure'), ended);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const request = get({ port, host: '127.0.0.1' });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return { request, response, outcome };
  }

  it('makes no more than is taken, and stops when the client goes', async () => {
    const made = { chunks: 0, stopped: false };
    async function* endless() {
      try {
        for (;;) {
          made.chunks++;
          yield CHUNK;
        }
      } finally {
        made.stopped = true;
      }
    }
    const { request, response, outcome } = await serve(endless());
    response.pause();
    let before = -1;
    while (before !== made.chunks) {
      before = made.chunks;
      await setTimeout(200);
    }
    expect(made.stopped).toBe(false);
    request.destroy();
    await expect(outcome).resolves.toBe('no failure');
    expect(made).toEqual({ chunks: before, stopped: true });
  });

  it('stops within a turn where the client goes while rows are made', async () => {
    let stopped = false;
    async function* slow() {
      try {
        for (;;) {
          yield 'row\n';
          await setTimeout(5);
        }
      } finally {
        stopped = true;
      }
    }
    const { request, outcome } = await serve(slow());
    request.destroy();
    await expect(outcome).resolves.toBe('no failure');
    await setTimeout(50);
    expect(stopped).toBe(true);
  });

  it('breaks the connection off where making the text fails', async () => {
    async function* broken() {
      yield CHUNK;
      throw new Error('no view');
    }
    const { response, outcome } = await serve(broken());
    response.resume();
    const [error] = await once(response, 'error');
    expect(error).toMatchObject({ code: 'ECONNRESET' });
    await expect(outcome).resolves.toEqual(new Error('no view'));
    expect(response.complete).toBe(false);
  });

  it('ends the answer after the last row', async () => {
    async function* short() {
      yield 'a';
      yield 'b';
    }
    const { response, outcome } = await serve(short());
    const chunks: Buffer[] = await response.toArray();
    expect(Buffer.concat(chunks).toString()).toBe('ab');
    await expect(outcome).resolves.toBe('no failure');
  });
});
