import { createServer } from 'node:net';

/** The first port from this one on that nothing listens at. Development servers go on to the next one in the same way. */
export async function freePort(port: number): Promise<number> {
  return port >= 65_535 || (await isFree(port)) ? port : freePort(port + 1);
}

/** What a development server may listen at, and another may have taken: this machine's names, and all its addresses. */
const HOSTS = ['localhost', '0.0.0.0', '::'];

async function isFree(port: number): Promise<boolean> {
  for (const host of HOSTS) if (!(await canListen(port, host))) return false;
  return true;
}

const canListen = (port: number, host: string): Promise<boolean> =>
  new Promise((done) => {
    const server = createServer();
    // A machine without IPv6 has no address of it to listen at.
    server.once('error', ({ code }: NodeJS.ErrnoException) => done(code !== 'EADDRINUSE'));
    server.listen({ port, host }, () => server.close(() => done(true)));
  });
