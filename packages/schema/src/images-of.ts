import { photoSource } from './personal/photo.js';
import type { Resume } from './resume.js';

/** An image of a document. */
export interface ImageSource {
  /** Where the document names it, such as `projects[0].figures[1].src`. */
  readonly path: string;
  /** Its address. */
  readonly src: string;
}

/** The images of a document, in its order. */
export function imagesOf({ basics, letters = [], projects = [] }: Resume): readonly ImageSource[] {
  return [
    ...imageAt('basics.image', photoSource(basics?.image)),
    ...imageAt('basics.signature.image', basics?.signature?.image),
    ...projects.flatMap(({ figures = [] }, i) =>
      figures.map(({ src }, j) => ({ path: `projects[${i}].figures[${j}].src`, src })),
    ),
    ...letters.flatMap(({ signature }, i) => imageAt(`letters[${i}].signature`, signature)),
  ];
}

const imageAt = (path: string, src: string | undefined): readonly ImageSource[] =>
  src ? [{ path, src }] : [];
