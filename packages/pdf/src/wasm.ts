import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * The bytes of a WebAssembly file of an npm package. In the built package the bytes stand in place of this call
 * (`tsup.config.ts`): bundlers of a host neither follow the file nor leave it behind.
 *
 * @param file such as `harfbuzzjs/dist/harfbuzz-subset.wasm`, as a literal
 */
export function readWasm(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return readFile(createRequire(import.meta.url).resolve(file));
}
