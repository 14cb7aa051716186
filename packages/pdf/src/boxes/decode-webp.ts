import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Pixels } from './images.js';

let decoder: Promise<(data: ArrayBuffer) => Promise<ImageData>> | undefined;

/** The pixels of a WebP file. The decoder is loaded when the first one appears. */
export async function decodeWebp(data: Uint8Array): Promise<Pixels> {
  decoder ??= load();
  const decode = await decoder;
  const { data: rgba, height, width } = await decode(new Uint8Array(data).buffer);
  return { rgba: new Uint8Array(rgba.buffer, rgba.byteOffset, rgba.length), width, height };
}

async function load() {
  const { default: decode, init } = await import('@jsquash/webp/decode.js');
  const file = createRequire(import.meta.url).resolve('@jsquash/webp/codec/dec/webp_dec.wasm');
  await init(await WebAssembly.compile(new Uint8Array(await readFile(file))));
  return decode;
}
