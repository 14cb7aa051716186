import { setTimeout as sleep } from 'node:timers/promises';

/** A source that gave no answer that can be used. The message says what it did, for after the name of the source. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  /** @param body the text of an answer whose status is an error */
  constructor(
    message: string,
    readonly body = '',
  ) {
    super(message);
  }
}

export interface HttpOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** How long an answer may take, in milliseconds. */
  readonly timeout?: number;
  /** Waits, in milliseconds; tests give one of their own. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** Asks one source, and keeps to what it asks for. */
export interface Http {
  /**
   * The JSON of an address; nothing where there is none (404).
   *
   * @throws {SourceError}
   */
  json(address: string | URL, init?: RequestInit): Promise<unknown>;
}

/** The longest that is waited for a source in all, in milliseconds. */
const MOST_WAITED = 60_000;
const MOST_TRIES = 4;
const LARGEST = 20_000_000;

/** Asks a source with plain `fetch`: one request after the other, each again after the time that 429 and 503 ask for. */
export function createHttp({ headers = {}, timeout = 30_000, wait = sleep }: HttpOptions = {}): Http {
  let waited = 0;
  return {
    async json(address, init) {
      for (let tries = 1; ; tries += 1) {
        const response = await request(address, {
          ...init,
          headers: { Accept: 'application/json', 'User-Agent': 'resume-cli', ...headers, ...init?.headers },
          signal: AbortSignal.timeout(timeout),
        });
        const { status } = response;
        if (status === 429 || status === 503) {
          await response.body?.cancel();
          const pause = waitOf(response.headers.get('Retry-After'), new Date()) ?? 1000 * 2 ** (tries - 1);
          if (tries === MOST_TRIES || waited + pause > MOST_WAITED)
            throw new SourceError(`asks to wait (${status}, ${Math.ceil(pause / 1000)} s). Try again later.`);
          waited += pause;
          await wait(pause);
          continue;
        }
        if (status === 404 || status === 410) {
          await response.body?.cancel();
          return undefined;
        }
        const text = await bodyOf(response);
        if (!response.ok) throw new SourceError(`answers with the status ${status}.`, text);
        return parsed(text, response);
      }
    },
  };
}

async function request(address: string | URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    throw new SourceError(`cannot be reached (${reasonOf(error)}).`);
  }
}

/** The text of a body, which may not be larger than {@link LARGEST}. */
async function bodyOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > LARGEST) throw new SourceError(`answers with more than ${LARGEST} bytes.`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(`breaks off in its answer (${reasonOf(error)}).`);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string, response: Response): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const type = response.headers.get('Content-Type')?.split(';', 1)[0] ?? 'no type';
    throw new SourceError(`answers with something other than JSON (${type}).`);
  }
}

/** How long `Retry-After` asks to wait, in milliseconds: it gives seconds or a date. */
function waitOf(header: string | null, now: Date): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : undefined;
  const date = Date.parse(header);
  if (seconds !== undefined) return seconds * 1000;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error;
  const { code } = (cause ?? {}) as { readonly code?: string };
  return name === 'TimeoutError' ? 'no answer in time' : (code ?? message);
}
