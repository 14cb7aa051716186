import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { settings } from './built.js';
import { openSite, type Visit } from './chromium.js';

let site: Visit;
let port: number;
beforeAll(async () => {
  port = await freePort();
  site = await openSite([`--remote-debugging-port=${port}`]);
});
afterAll(() => site[Symbol.asyncDispose]());

/** A machine with other work to do measures that too: the best of so many runs counts. */
const RUNS = 5;

const FULL = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };

it.each(settings.languages)('gives full marks to /%s/ on a phone', { timeout: 300_000 }, async (locale) => {
  let last = await audit(locale);
  for (let run = 1; run < RUNS && last.scores.performance !== 100; run += 1) last = await audit(locale);
  expect(last.scores, last.complaints.join('\n')).toEqual(FULL);
});

async function audit(locale: string) {
  const result = await lighthouse(`${site.origin}/${locale}/`, {
    port,
    output: 'json',
    logLevel: 'error',
    // The site knows its address and its host compresses; where it is served here is neither.
    skipAudits: ['canonical', 'is-on-https', 'redirects-http', 'uses-text-compression'],
  });
  const { categories = {}, audits = {} } = result?.lhr ?? {};
  return {
    scores: Object.fromEntries(
      Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    ),
    complaints: Object.values(audits)
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ id, displayValue }) => `${id} ${displayValue ?? ''}`),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
