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

it.each(settings.languages)('gives full marks to /%s/ on a phone', { timeout: 180_000 }, async (locale) => {
  const result = await lighthouse(`${site.origin}/${locale}/`, {
    port,
    output: 'json',
    logLevel: 'error',
    // The site knows its address; where it is served here is another.
    skipAudits: ['canonical', 'is-on-https', 'redirects-http', 'uses-text-compression'],
  });
  const { categories = {}, audits = {} } = result?.lhr ?? {};
  const scores = Object.fromEntries(
    Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
  );
  const complaints = Object.values(audits)
    .filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
    )
    .map(({ id, displayValue }) => `${id} ${displayValue ?? ''}`);
  console.log(locale, scores, complaints);
  expect(scores, complaints.join('\n')).toEqual({
    performance: 100,
    accessibility: 100,
    'best-practices': 100,
    seo: 100,
  });
});

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
