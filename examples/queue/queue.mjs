// What adds jobs and what works them off have in common.

/** The queue by its name in Redis. */
export const QUEUE = 'resumes';

/** Where Redis is: REDIS_URL, or this machine. A worker waits for it as long as it takes. */
export const connection = {
  url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379',
  maxRetriesPerRequest: null,
};
