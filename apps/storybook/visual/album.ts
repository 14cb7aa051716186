import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { comparePictures } from './compare.js';
import { type Picture, readPicture, withFewColours, writePicture } from './picture.js';

/** A picture that is not as the album has it. Sides are PNGs. */
export interface Finding {
  readonly name: string;
  /** What was found, and where it is missing what to do. */
  readonly text: string;
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
  readonly difference?: Uint8Array;
}

/** A committed folder of pictures, with names such as `pieces-header/zh-dark`. */
export class Album {
  readonly #folder: string;
  readonly #notSeen: Set<string>;
  readonly #findings: Finding[] = [];

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    this.#notSeen = new Set(
      files.filter((file) => file.endsWith('.png')).map((file) => file.replaceAll('\\', '/').slice(0, -4)),
    );
  }

  /** Compares what was drawn with the picture of its name. */
  compare(name: string, drawn: Picture): void {
    const after = withFewColours(drawn);
    if (!this.#notSeen.delete(name)) {
      const text = 'There is no picture yet. Run `npm run visual:update`, look at it and commit it.';
      this.#findings.push({ name, text, after: writePicture(after) });
      return;
    }
    const before = readFileSync(this.#fileOf(name));
    const difference = comparePictures(readPicture(before), after);
    if (!difference) return;
    this.#findings.push({
      name,
      text: difference.text,
      before,
      after: writePicture(after),
      difference: writePicture(withFewColours(difference.picture)),
    });
  }

  /** What is not as the album has it, by name: changed, new, and what was not drawn at all. */
  findings(): readonly Finding[] {
    const gone = [...this.#notSeen].map((name) => ({
      name,
      text: 'Nothing is drawn for this picture any more. Run `npm run visual:update` and commit.',
      before: readFileSync(this.#fileOf(name)),
    }));
    return [...this.#findings, ...gone].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  /** Makes the album as drawn. What looks the same stays as it is, so that a commit holds what changed. */
  update(): void {
    for (const { name, after } of this.findings()) {
      const file = this.#fileOf(name);
      if (!after) rmSync(file);
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, after);
      }
    }
  }

  #fileOf(name: string): string {
    return join(this.#folder, `${name}.png`);
  }
}
