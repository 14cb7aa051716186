import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** One recorded response. A text is sent as it is, any other body as JSON. */
export interface Recorded {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Ends the connection after so many bytes of what it announced. */
  readonly cutOffAt?: number;
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

/** A server on this machine that replays responses: those of a path in their order, and the last again and again. */
export interface Replay {
  readonly base: string;
  readonly asked: Asked[];
  /** Sets what is replayed, by path and query as they are sent; `*` stands for every other. */
  set(responses: Readonly<Record<string, Recorded | readonly Recorded[]>>): void;
  close(): Promise<void>;
}

export async function startReplay(): Promise<Replay> {
  const asked: Asked[] = [];
  let responses: Record<string, readonly Recorded[]> = {};
  const server: Server = createServer(async (request, response) => {
    const url = request.url ?? '';
    const body = (await buffer(request)).toString();
    asked.push({ method: request.method ?? '', url, body, headers: request.headers });
    const key = Object.hasOwn(responses, url) ? url : '*';
    const [next = { status: 404 }, ...others] = responses[key] ?? [];
    if (others.length > 0) responses[key] = others;
    const isText = typeof next.body === 'string';
    const text = isText ? (next.body as string) : JSON.stringify(next.body ?? null);
    response.writeHead(next.status ?? 200, {
      'Content-Type': isText ? 'text/html' : 'application/json',
      'Content-Length': Buffer.byteLength(text),
      ...next.headers,
    });
    if (next.cutOffAt === undefined) return void response.end(text);
    response.write(text.slice(0, next.cutOffAt), () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    set(next) {
      asked.length = 0;
      responses = Object.fromEntries(Object.entries(next).map(([key, value]) => [key, [value].flat()]));
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
