import type { StyledElement } from '@resume/css';
import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';
import type { ListMarker } from '../flow/flow-types.js';
import { twips } from './units.js';

const MOST_LEVELS = 9;

/** The lists of a document. Each numbered one begins at 1. */
export class Lists {
  readonly #instances = new Map<StyledElement, number>();
  readonly #kinds = new Map<string, { readonly reference: string; readonly text: ListMarker['text'] }>();

  /** @param em how far each level is indented, in px */
  constructor(private readonly em: number) {}

  numbering(marker: ListMarker) {
    const { kind, level, list, text } = marker;
    const key = JSON.stringify([kind, text]);
    const known = this.#kinds.get(key) ?? { reference: `${kind}${this.#kinds.size + 1}`, text };
    this.#kinds.set(key, known);
    const instance = this.#instances.get(list) ?? this.#instances.size + 1;
    this.#instances.set(list, instance);
    return {
      reference: known.reference,
      level: Math.min(level, MOST_LEVELS - 1),
      ...(kind === 'number' && { instance }),
    };
  }

  /** The definitions of the lists that were asked for. */
  get config() {
    return Array.from(this.#kinds.values(), ({ reference, text }) => ({
      reference,
      levels: Array.from({ length: MOST_LEVELS }, (_, level) => this.#level(text, level)),
    }));
  }

  #level(text: ListMarker['text'], level: number): ILevelsOptions {
    const isBullet = typeof text === 'string';
    return {
      level,
      format: isBullet ? LevelFormat.BULLET : LevelFormat.DECIMAL,
      text: isBullet ? text : `${text.before}%${level + 1}${text.after}`,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: twips(this.em * (level + 1)), hanging: twips(this.em) } } },
    };
  }
}
