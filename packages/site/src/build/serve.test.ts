import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFile } from '../seo/headers.js';
import { settingsFrom } from '../settings/settings-from.js';
import { servePreview } from './serve.js';

const folder = mkdtempSync(join(tmpdir(), 'resume-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { pathname: base } = new URL(settingsFrom(process.env).url);
const files = {
  'en/index.html': '<h1>Ada</h1>',
  'resume.en.pdf': '%PDF',
  '404.html': '<h1>Not here</h1>',
  'assets/a.css': 'a{}',
  _headers: headersFile(base),
};

let served: Awaited<ReturnType<typeof servePreview>>;
let origin = '';
beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  served = await servePreview({ root: folder, port: 0, folder });
  ({ origin } = served);
});
afterAll(() => served.close());

/** Asks without a browser's or fetch's own view of addresses. */
const ask = (path: string, headers = {}) =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const asked = request(new URL(origin), { path, headers }, (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      });
      asked.on('error', reject).end();
    },
  );

describe('the built site, served', () => {
  it('has an address in each language, and one for each PDF', () => {
    expect(served.addresses).toEqual([
      { label: 'English', url: `${origin}${base}en/` },
      { label: 'PDF', url: `${origin}${base}resume.en.pdf` },
    ]);
  });

  it.each([`${base}en/`, `${base}en/index.html`, `${base}resume.en.pdf`, `${base}en/?a=b`])(
    '%s has the headers that visitors get',
    async (path) => {
      const { status, headers } = await ask(path);
      expect(status).toBe(200);
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );

  it('keeps what is named by its content', async () => {
    expect((await ask(`${base}assets/a.css`)).headers['cache-control']).toContain('immutable');
    expect((await ask(`${base}en/`)).headers['cache-control'] ?? '').not.toContain('immutable');
  });

  it.each([
    'nothing',
    'en/nothing/',
    'en/index.html/',
    'assets/',
    '%zz',
    '../package.json',
    '%2e%2e/x',
    '..%2fx',
  ])('has the page for what is not there: %s', async (path) => {
    const { status, body, headers } = await ask(base + path);
    expect(status).toBe(404);
    expect(body).toBe(files['404.html']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toBeTruthy();
  });

  it('leads to the folder where its slash is missing', async () => {
    expect(await ask(`${base}en?a=b`)).toMatchObject({
      status: 301,
      headers: { location: `${base}en/?a=b` },
    });
  });

  it('may be read by no other local origin', async () => {
    const { headers } = await ask(`${base}en/`, { Origin: 'http://localhost:3000' });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});
