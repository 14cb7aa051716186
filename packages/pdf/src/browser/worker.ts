import { renderHtml } from '../render-html.js';
import { fetchBytes } from './fetch-bytes.js';
import type { RenderReply, RenderRequest, SentError } from './messages.js';

/** Where requests come from and replies go: the global scope of a worker, or a `MessagePort`. */
export interface RequestPort {
  addEventListener(type: 'message', listener: (event: MessageEvent<RenderRequest>) => void): void;
  postMessage(reply: RenderReply, transfer?: Transferable[]): void;
}

/** Makes the PDFs that `workerRenderer` asks for on the other side of a port. A module worker of this file does so itself. */
export function answerRequests(port: RequestPort): void {
  port.addEventListener('message', async ({ data: { base, html, id, options } }) => {
    try {
      port.postMessage({ id, progress: { stage: 'fonts', done: 0 } });
      const bytes = await renderHtml(html, {
        ...options,
        loadImage: (src) => fetchBytes(new URL(src, base).href),
        onProgress: (progress) => port.postMessage({ id, progress }),
        onWarning: (warning) => port.postMessage({ id, warning }),
      });
      port.postMessage({ id, bytes }, [bytes.buffer]);
    } catch (error) {
      port.postMessage({ id, error: sent(error) });
    }
  });
}

function sent(error: unknown): SentError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { cause, message, name, stack } = error;
  return { name, message, stack, cause: cause === undefined ? undefined : sent(cause) };
}

if ('DedicatedWorkerGlobalScope' in globalThis) answerRequests(globalThis as unknown as RequestPort);
