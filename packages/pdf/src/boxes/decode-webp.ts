import { readWasm } from '../wasm.js';
import type { Pixels } from './pixels.js';

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
  await init(await WebAssembly.compile(await readWasm('@jsquash/webp/codec/dec/webp_dec.wasm')));
  return decode;
}
