import { PdfError } from '../pdf-error.js';
import type { RenderPdfOptions } from '../render-html.js';
import type { FontAddress, FontFace } from '../text/font-face.js';
import type { RenderReply, RenderRequest, SentError, SentOptions } from './messages.js';

export type { FontAddress } from '../text/font-face.js';

/** The options of `renderPdf`, with fonts by bytes or address. */
export type WorkerOptions = SentOptions & Pick<RenderPdfOptions, 'onProgress' | 'onWarning' | 'signal'>;

/** Renders HTML to PDF in a worker. */
export type WorkerRenderer = (html: string, options: WorkerOptions) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Gives a function that renders in a worker, so that the page stays awake. The worker is started when it is first needed
 * and serves every document after; stopping one by its `signal` ends the worker, and the next starts another.
 *
 * @param start starts a module worker of `@resume/pdf/worker`
 */
export function workerRenderer(start: () => Worker): WorkerRenderer {
  let worker: Worker | undefined;
  let requests = 0;
  return (html, { onProgress, onWarning, signal, ...options }) => {
    signal?.throwIfAborted();
    worker ??= start();
    const running = worker;
    requests += 1;
    const id = requests;
    return new Promise((resolve, reject) => {
      const listening = new AbortController();
      const settle = (how: () => void) => {
        listening.abort();
        how();
      };
      const stop = (reason: unknown) => {
        running.terminate();
        if (worker === running) worker = undefined;
        settle(() => reject(reason));
      };
      running.addEventListener(
        'message',
        ({ data }: MessageEvent<RenderReply>) => {
          if (data.id !== id) return;
          if ('progress' in data) onProgress?.(data.progress);
          else if ('warning' in data) onWarning?.(data.warning);
          else if ('bytes' in data) settle(() => resolve(data.bytes));
          else settle(() => reject(errorFrom(data.error)));
        },
        { signal: listening.signal },
      );
      running.addEventListener(
        'error',
        (event) =>
          stop(new Error(`${NOT_RUNNING} ${event.message ?? ''}`.trim(), { cause: event.error ?? event })),
        { signal: listening.signal },
      );
      signal?.addEventListener('abort', () => stop(signal.reason), { signal: listening.signal });
      running.postMessage({
        id,
        html,
        options: { ...options, fonts: options.fonts.map(withWholeAddress) },
        base: document.baseURI,
      } satisfies RenderRequest);
    });
  };
}

/** A face whose address does not depend on that of the page. */
const withWholeAddress = (face: FontFace | FontAddress): FontFace | FontAddress =>
  'url' in face ? { ...face, url: new URL(face.url, document.baseURI).href } : face;

const NOT_RUNNING =
  "The worker that makes PDFs did not start or broke. Browsers do not say why; the console does, or import '@resume/pdf/worker' in the page to see the error.";

function errorFrom({ cause, message, name, stack }: SentError): Error {
  const error = name === 'PdfError' ? new PdfError(message) : new Error(message);
  if (cause) error.cause = errorFrom(cause);
  if (stack !== undefined) error.stack = stack;
  return error;
}
