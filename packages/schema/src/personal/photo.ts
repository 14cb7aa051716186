import * as z from 'zod';
import { markFields } from '../sections/section.js';
import { imageSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import type { Sourced } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import { confidential } from './confidential.js';

/** A picture of the owner: its address, or the address with words for it and who may see it. */
export const photoSchema = confidential(
  z.union([
    imageSchema,
    openObject({
      src: imageSchema.describe('The address of the picture, or the picture itself'),
      alt: localizedTextSchema
        .optional()
        .describe('What it shows, for those who cannot see it; the name where left out'),
      size: openObject({
        width: z.number().positive().describe('From side to side, in millimetres'),
        height: z.number().positive().describe('From top to bottom, in millimetres'),
      })
        .optional()
        .describe(
          'Its width and height in millimetres, such as 35 and 45; those that applicants of the language have where left out',
        ),
      ...markFields,
    }),
  ]),
);

export type Photo = z.infer<typeof photoSchema>;

/** The address of a picture in either of its forms. */
export const photoSource = (photo: Photo | undefined): string | undefined =>
  typeof photo === 'object' ? photo.src : photo;

/** A picture: its address, and the words for who does not see it. */
export interface ImageView extends Sourced {
  /** The address of the picture, as `<img>` takes it: `/images/ada.jpg`. */
  readonly href: string;
  /** What the picture shows, for readers who do not see it. */
  readonly alt: string;
  /** Its size in millimetres, where the owner says it. */
  readonly size?: { readonly width: number; readonly height: number };
}
