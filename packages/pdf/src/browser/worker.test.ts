import { afterEach, expect, it, vi } from 'vitest';
import { PdfError } from '../pdf-error.js';
import { answerRequests, type RequestPort } from './worker.js';
import { workerRenderer } from './worker-renderer.js';

afterEach(() => vi.unstubAllGlobals());

const options = { title: 'Ada', lang: 'en', date: new Date(0) };

/** A worker that runs in this thread, behind a real message channel: what cannot be cloned is lost. */
function startWorker(): Worker {
  const { port1, port2 } = new MessageChannel();
  answerRequests(port1 as unknown as RequestPort);
  port1.start();
  port2.start();
  return Object.assign(port2, { terminate: () => port1.close() }) as unknown as Worker;
}

async function errorOf(html: string, fonts: Parameters<ReturnType<typeof workerRenderer>>[1]['fonts']) {
  vi.stubGlobal('document', { baseURI: 'https://example.org/' });
  const error = await workerRenderer(startWorker)(html, { ...options, fonts }).catch(
    (error: unknown) => error,
  );
  return error as Error;
}

it('passes on the cause of an error in the worker', async () => {
  const refused = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
  vi.stubGlobal('fetch', () => Promise.reject(refused));
  const error = await errorOf('<p>Text</p>', [{ family: 'Inter', weight: 400, url: '/inter.woff2' }]);
  const messages = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause) messages.push(at.message);
  expect(messages.join('\n')).toMatch(/fetch failed[\s\S]*connect ECONNREFUSED/);
});

it('keeps the class of errors of the package', async () => {
  const error = await errorOf('<p>Text</p>', []);
  expect(error).toBeInstanceOf(PdfError);
  expect(error.stack).toContain('PdfError');
});

it('keeps the event of a worker that does not start as the cause', async () => {
  vi.stubGlobal('document', { baseURI: 'https://example.org/' });
  const worker = Object.assign(new EventTarget(), { postMessage: () => {}, terminate: () => {} });
  const rendered = workerRenderer(() => worker as unknown as Worker)('<p>Text</p>', {
    ...options,
    fonts: [],
  });
  const event = new Event('error');
  worker.dispatchEvent(event);
  await expect(rendered).rejects.toThrow(/did not start or broke.*import '@resume\/pdf\/worker'/);
  await expect(rendered).rejects.toMatchObject({ cause: event });
});
