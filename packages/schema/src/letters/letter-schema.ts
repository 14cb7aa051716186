import type * as z from 'zod';
import { partialDateSchema } from '../dates/partial-date.js';
import { languageTagSchema } from '../document.js';
import { confidential } from '../personal/confidential.js';
import { imageSchema } from '../text/href-schema.js';
import { localizedTextSchema, localizedTextsSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { variantNameSchema } from '../variants/variant-schema.js';
import { visibilitySchema } from '../visibility.js';

/** Whom a letter is to. */
const recipientSchema = openObject({
  name: localizedTextSchema.optional().describe('Who reads it, with a title, such as Dr. Maya Okafor'),
  role: localizedTextSchema.optional().describe('What that person does, such as Head of research'),
  organization: localizedTextSchema.optional().describe('The company, the university or the office'),
  department: localizedTextSchema.optional().describe('A part of it'),
  address: localizedTextsSchema.optional().describe('Street, place and country, a line each'),
});

/** A letter that goes with the résumé. It is for recruiters where it does not say who may see it. */
export const letterSchema = confidential(
  openObject({
    name: variantNameSchema.describe('What variants and commands call it, such as research'),
    language: languageTagSchema
      .optional()
      .describe(
        'BCP 47 tag of the language it is written in, such as en-GB, whose conventions it follows; that of the résumé where left out',
      ),
    visibility: visibilitySchema
      .optional()
      .describe('public, or the audiences that may see it; recruiter where left out'),
    recipient: recipientSchema.optional().describe('Whom it is to'),
    place: localizedTextSchema.optional().describe('Where it is written'),
    date: partialDateSchema
      .optional()
      .describe('YYYY-MM-DD, when it is written; the day it is made where left out'),
    reference: localizedTextSchema.optional().describe('The number of the advertisement, or the like'),
    subject: localizedTextSchema.optional().describe('What it is about, in one line'),
    salutation: localizedTextSchema
      .optional()
      .describe('How it begins, such as Dear Dr. Okafor; as the language has it where left out'),
    body: localizedTextsSchema.describe('What it says: paragraphs in Markdown, with empty lines between'),
    closing: localizedTextSchema
      .optional()
      .describe('How it ends, in one line or two; as the language has it where left out'),
    signature: imageSchema
      .optional()
      .describe('A picture of the signature; that of basics.signature where left out'),
    enclosures: localizedTextsSchema.optional().describe('What goes with it, such as [Résumé, Two papers]'),
  }),
);

export type Letter = z.infer<typeof letterSchema>;
