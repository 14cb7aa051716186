import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue, QueueEvents } from 'bullmq';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startRedis } from './redis.mjs';

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'resume-queue-test-'));
const NAMES = Array.from({ length: 8 }, (_, index) => `person-${index + 1}`);
const out = join(folder, 'out');
const workers = new Set();
let redis;
let queue;
let events;

function startWorker() {
  // Short, so that a job of a killed worker is soon free.
  const env = { ...process.env, REDIS_URL: redis.url, HELD_MS: '4000' };
  const worker = spawn(process.execPath, [join(import.meta.dirname, 'worker.mjs')], { env, stdio: 'pipe' });
  workers.add(worker);
  return worker;
}

beforeAll(async () => {
  if (!hasRedis) return;
  redis = await startRedis(folder);
  process.env.REDIS_URL = redis.url;
  const { connection, QUEUE } = await import('./queue.mjs');
  queue = new Queue(QUEUE, { connection });
  events = new QueueEvents(QUEUE, { connection });
  await events.waitUntilReady();
});
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await events?.close();
  await queue?.close();
  await redis?.stop();
  rmSync(folder, { recursive: true, force: true });
});

it.skipIf(!hasRedis)('renders each résumé once, although a worker is killed at work', async () => {
  const { addJobs } = await import('./add.mjs');
  const files = NAMES.map((name) => join(folder, `${name}.yaml`));
  for (const [index, file] of files.entries())
    writeFileSync(
      file,
      `basics:\n  name: Person ${index + 1}\nwork:\n  - name: Company\n    startDate: 2020\n`,
    );
  const completed = [];
  const allDone = new Promise((resolve) => {
    events.on('completed', ({ jobId }) => {
      completed.push(jobId);
      if (new Set(completed).size === files.length) resolve(undefined);
    });
  });
  const isWorking = new Promise((resolve) => events.on('active', resolve));
  await addJobs(files, out);
  // The same again: they are in the queue already.
  await addJobs(files, out);
  const doomed = startWorker();
  await isWorking;
  doomed.kill('SIGKILL');
  startWorker();
  await allDone;
  expect(completed.toSorted()).toEqual([...new Set(completed)].toSorted());
  expect(await queue.getJobCounts('completed', 'failed', 'active', 'waiting')).toEqual({
    completed: files.length,
    failed: 0,
    active: 0,
    waiting: 0,
  });
  expect(readdirSync(out).sort()).toEqual(NAMES.map((name) => `${name}.pdf`));
  for (const name of NAMES)
    expect(
      readFileSync(join(out, `${name}.pdf`))
        .subarray(-6)
        .toString(),
    ).toContain('%%EOF');
});

it.skipIf(!hasRedis)(
  'gives up a résumé that cannot be read, with what is wrong, after three attempts',
  async () => {
    const { addJobs } = await import('./add.mjs');
    const file = join(folder, 'wrong.yaml');
    writeFileSync(file, 'basics: many\n');
    const failed = new Promise((resolve) => events.on('failed', resolve));
    await addJobs([file], out);
    expect(await failed).toMatchObject({
      failedReason: expect.stringContaining('wrong.yaml:1:9 basics: This is the text "many"'),
    });
    const [job] = await queue.getFailed();
    expect(job?.attemptsMade).toBe(3);
  },
);
