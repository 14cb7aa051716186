import { readWasm } from '../wasm.js';

/** An address in HarfBuzz's memory, or a handle of one of its objects. 0 is none. */
type Pointer = number;

/** What HarfBuzz's subsetter exports, as far as it is used here. Its manual says what each does. */
interface HarfBuzz {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(size: number): Pointer;
  free(address: Pointer): void;
  hb_blob_create(data: Pointer, length: number, mode: number, user: Pointer, destroy: Pointer): Pointer;
  hb_blob_destroy(blob: Pointer): void;
  hb_blob_get_data(blob: Pointer, length: Pointer): Pointer;
  hb_blob_get_length(blob: Pointer): number;
  hb_face_create(blob: Pointer, index: number): Pointer;
  hb_face_destroy(face: Pointer): void;
  hb_face_reference_blob(face: Pointer): Pointer;
  hb_set_clear(set: Pointer): void;
  hb_set_add(set: Pointer, value: number): void;
  hb_subset_input_create_or_fail(): Pointer;
  hb_subset_input_destroy(input: Pointer): void;
  hb_subset_input_unicode_set(input: Pointer): Pointer;
  hb_subset_input_set(input: Pointer, set: number): Pointer;
  hb_subset_input_pin_axis_location(input: Pointer, face: Pointer, axis: number, value: number): number;
  hb_subset_or_fail(face: Pointer, input: Pointer): Pointer;
}

const MEMORY_MODE_WRITABLE = 2;
const NAME_IDS = 4;
const LAYOUT_FEATURES = 6;

/** An OpenType tag, such as `liga`, as a number. */
const tag = (name: string) => [...name].reduce((number, char) => (number << 8) + char.charCodeAt(0), 0);

let loaded: Promise<HarfBuzz> | undefined;

/** HarfBuzz's subsetter, compiled once. Most of that happens on another thread, so asking early pays. */
export function loadHarfBuzz(): Promise<HarfBuzz> {
  loaded ??= instantiate();
  return loaded;
}

async function instantiate(): Promise<HarfBuzz> {
  const { instance } = await WebAssembly.instantiate(await readWasm('harfbuzzjs/dist/harfbuzz-subset.wasm'));
  const harfbuzz = instance.exports as unknown as HarfBuzz;
  harfbuzz._initialize();
  return harfbuzz;
}

export interface Subset {
  /** The characters to keep. */
  readonly text: string;
  /** The OpenType features to keep. */
  readonly features: readonly string[];
  /** Entries of the name table to keep, beyond the names of the font and its copyright. */
  readonly names?: readonly number[];
  /** Where to set the axes of a variable font, by tag. */
  readonly axes: Readonly<Record<string, number>>;
}

/**
 * Subsets a font.
 *
 * @param sfnt the bytes of a TTF or OTF file
 * @throws {Error} when HarfBuzz cannot read the font, or it lacks an axis
 */
export function runSubsetter(
  harfbuzz: HarfBuzz,
  sfnt: Uint8Array,
  { text, features, names = [], axes }: Subset,
): Uint8Array {
  // A view of the memory lasts until the memory grows.
  const memory = () => new Uint8Array(harfbuzz.memory.buffer);
  const font = harfbuzz.malloc(sfnt.length);
  memory().set(sfnt, font);
  const blob = harfbuzz.hb_blob_create(font, sfnt.length, MEMORY_MODE_WRITABLE, 0, 0);
  const face = harfbuzz.hb_face_create(blob, 0);
  harfbuzz.hb_blob_destroy(blob);
  const input = harfbuzz.hb_subset_input_create_or_fail();
  try {
    const characters = harfbuzz.hb_subset_input_unicode_set(input);
    for (const char of text) harfbuzz.hb_set_add(characters, char.codePointAt(0) ?? 0);
    const kept = harfbuzz.hb_subset_input_set(input, LAYOUT_FEATURES);
    harfbuzz.hb_set_clear(kept);
    for (const feature of features) harfbuzz.hb_set_add(kept, tag(feature));
    const entries = harfbuzz.hb_subset_input_set(input, NAME_IDS);
    for (const id of names) harfbuzz.hb_set_add(entries, id);
    for (const [axis, value] of Object.entries(axes)) {
      if (!harfbuzz.hb_subset_input_pin_axis_location(input, face, tag(axis), value))
        throw new Error(`it has no axis "${axis}"`);
    }
    const subset = harfbuzz.hb_subset_or_fail(face, input);
    if (subset === 0) throw new Error('HarfBuzz cannot subset it to the characters used');
    const result = harfbuzz.hb_face_reference_blob(subset);
    const start = harfbuzz.hb_blob_get_data(result, 0);
    const bytes = memory().slice(start, start + harfbuzz.hb_blob_get_length(result));
    harfbuzz.hb_blob_destroy(result);
    harfbuzz.hb_face_destroy(subset);
    if (bytes.length === 0) throw new Error('HarfBuzz found no font in it');
    return bytes;
  } finally {
    harfbuzz.hb_subset_input_destroy(input);
    harfbuzz.hb_face_destroy(face);
    harfbuzz.free(font);
  }
}
