import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const canvasModule = createRequire(import.meta.url).resolve('@napi-rs/canvas');

/** Decodes each image that it is sent, and answers whether that went well. */
const DECODE = `
  const { loadImage } = require(process.argv[1]);
  process.on('message', (bytes) =>
    loadImage(Buffer.from(bytes)).then(() => process.send(true), () => process.send(false)));
`;

let decoder: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Whether an image can be decoded. A damaged one may crash the decoder, so it is tried in another process: one for all
 * images, and a new one after a crash.
 */
export function canBeDecoded(bytes: Uint8Array): Promise<boolean> {
  const answer = last.then(() => decodes(bytes));
  last = answer;
  return answer;
}

async function decodes(bytes: Uint8Array): Promise<boolean> {
  const isFresh = decoder === undefined;
  const answer = await ask(bytes);
  // A process that was there before may have ended for another reason than this image.
  return answer ?? ((!isFresh && (await ask(bytes))) || false);
}

/** What the decoder answers; undefined where it ends without an answer. */
function ask(bytes: Uint8Array): Promise<boolean | undefined> {
  decoder ??= spawn(process.execPath, ['-e', DECODE, canvasModule], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Bytes as they are, and not as JSON.
    serialization: 'advanced',
  });
  const child = decoder;
  // This process ends when nothing but the decoder is left, and the decoder with it.
  const hold = (isNeeded: boolean) => {
    if (isNeeded) child.ref();
    else child.unref();
    const { channel } = child;
    if (isNeeded) channel?.ref();
    else channel?.unref();
  };
  return new Promise((resolve) => {
    const done = (isDecoded?: boolean) => {
      child.off('message', answered);
      child.off('close', gone);
      child.off('error', gone);
      if (decoder === child) hold(false);
      resolve(isDecoded);
    };
    const answered = (isDecoded: unknown) => done(isDecoded === true);
    const gone = () => {
      decoder = undefined;
      done();
    };
    child.on('message', answered);
    child.on('close', gone);
    child.on('error', gone);
    hold(true);
    child.send(bytes, (error) => error && gone());
  });
}
