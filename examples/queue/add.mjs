// Adds a job for each résumé: node add.mjs people/*.yaml --out out
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Queue } from 'bullmq';
import { connection, QUEUE } from './queue.mjs';

/**
 * Adds a job for each file. A file that is in the queue already is not added again: its job has its name.
 *
 * @param {readonly string[]} files as every worker finds them
 * @param {string} out the folder for the PDFs
 */
export async function addJobs(files, out) {
  const queue = new Queue(QUEUE, { connection });
  const jobs = files.map((file) => ({
    name: 'render',
    data: { file: resolve(file), out: resolve(out) },
    opts: {
      jobId: createHash('sha256').update(resolve(file)).digest('hex').slice(0, 32),
      // A job that fails is tried again twice, at first after a second.
      attempts: 3,
      backoff: { type: 'exponential', delay: 1000 },
    },
  }));
  await queue.addBulk(jobs);
  await queue.close();
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
  await addJobs(positionals, values.out ?? 'out');
  console.log(`${positionals.length} résumés are in the queue.`);
}
