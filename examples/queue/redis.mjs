import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';

/**
 * Starts a Redis of its own on a free port of this machine: Debian's package redis-server.
 *
 * @param {string} folder where it keeps the queue, so that a restart loses nothing
 */
export async function startRedis(folder) {
  const port = await freePort();
  const keeping = ['--dir', folder, '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'];
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', ...keeping];
  const server = spawn('redis-server', args, { stdio: 'ignore' });
  const started = once(server, 'spawn').catch(() => {
    throw new Error('There is no redis-server. Debian and Ubuntu: apt-get install redis-server');
  });
  await started;
  const client = new Redis({ port, retryStrategy: () => 100, maxRetriesPerRequest: null });
  // Until it listens, attempts to connect fail.
  client.on('error', () => {});
  await Promise.race([client.ping(), wait(20_000)]);
  client.disconnect();
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill();
      await once(server, 'exit');
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
