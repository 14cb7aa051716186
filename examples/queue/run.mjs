// All of it on one machine: starts Redis and workers, adds the files, waits until all are done.
// node run.mjs people/*.yaml --out out --workers 2
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Queue, QueueEvents } from 'bullmq';
import { startRedis } from './redis.mjs';

const { values, positionals: files } = parseArgs({
  options: { out: { type: 'string', default: 'out' }, workers: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const folder = mkdtempSync(join(tmpdir(), 'resume-queue-'));
const redis = await startRedis(folder);
process.env.REDIS_URL = redis.url;
const workers = Array.from({ length: Number(values.workers) }, () =>
  spawn(process.execPath, [join(import.meta.dirname, 'worker.mjs')], { stdio: 'inherit' }),
);
const { addJobs } = await import('./add.mjs');
const { connection, QUEUE } = await import('./queue.mjs');
const queue = new Queue(QUEUE, { connection });
const events = new QueueEvents(QUEUE, { connection });
const ended = new Set();
const done = new Promise((resolve) => {
  for (const event of ['completed', 'failed'])
    events.on(event, ({ jobId }) => {
      ended.add(jobId);
      if (ended.size === new Set(files).size) resolve(undefined);
    });
});
await events.waitUntilReady();
await addJobs(files, values.out);
if (files.length > 0) await done;
const { completed, failed } = await queue.getJobCounts('completed', 'failed');
console.log(`${completed} rendered, ${failed} failed`);
for (const worker of workers) worker.kill();
await events.close();
await queue.close();
await redis.stop();
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;
