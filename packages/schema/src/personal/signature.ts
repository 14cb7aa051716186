import type * as z from 'zod';
import { dateText, partialDateSchema, prepareDate } from '../dates/partial-date.js';
import { markFields, type PrepareContext } from '../sections/section.js';
import { joinTexts } from '../text/compose.js';
import { imageSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import type { Sourced, Text } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import { confidential } from './confidential.js';
import type { ImageView } from './photo.js';

/** What stands below a signed document. */
export const signatureSchema = confidential(
  openObject({
    place: localizedTextSchema.optional().describe('Where it is signed'),
    date: partialDateSchema.optional().describe('When it is signed'),
    image: imageSchema.optional().describe('A picture of the signature'),
    ...markFields,
  }),
);

/** A signature: what it confirms, where and when, its picture, and the name below it. */
export interface SignatureView extends Sourced {
  /** What the signature confirms. */
  readonly statement?: Text;
  /** The place and the date. */
  readonly text?: Text;
  /** A picture of the signature. */
  readonly image?: ImageView;
  /** The name below the signature. */
  readonly name: Text;
}

/** Prepares a signature over the name of the owner. */
export function prepareSignature(
  { place, date, image }: z.infer<typeof signatureSchema>,
  name: Text,
  context: PrepareContext,
): SignatureView {
  const { messages } = context;
  const { statement } = messages.personal;
  const parts = [
    place === undefined ? '' : context.text(place),
    date === undefined ? '' : dateText(prepareDate(date, messages)),
  ];
  const text = joinTexts(parts, messages.nameSeparator);
  const href = image === undefined ? undefined : context.image(image);
  return {
    ...(statement !== undefined && { statement }),
    ...(text !== '' && { text }),
    ...(href !== undefined && { image: { href, alt: '' } }),
    name,
  };
}
