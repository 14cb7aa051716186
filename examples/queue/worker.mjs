// Works jobs off until it is stopped, as many at a time as there are cores: node worker.mjs
import { availableParallelism } from 'node:os';
import { Worker } from 'bullmq';
import { connection, QUEUE } from './queue.mjs';

/** How long a job is held by a worker that is not heard of, in ms. Then another worker takes it. */
const HELD = Number(process.env.HELD_MS ?? 30_000);

const worker = new Worker(QUEUE, new URL('./render.mjs', import.meta.url), {
  connection,
  concurrency: availableParallelism(),
  // A thread renders while this one keeps reporting to Redis that the job is in progress.
  useWorkerThreads: true,
  lockDuration: HELD,
  stalledInterval: HELD / 2,
  // A résumé that ends its worker again and again fails in the end.
  maxStalledCount: 3,
});
worker.on('completed', ({ data }) => console.log(`rendered ${data.file}`));
worker.on('failed', (job, error) => console.error(`failed ${job?.data.file}: ${error.message}`));
worker.on('error', (error) => console.error(error.message));
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => worker.close().then(() => process.exit(0)));
console.log('ready');
