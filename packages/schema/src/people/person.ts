import * as z from 'zod';
import { openObject } from '../text/open-object.js';

/** An author: `Given Family` as one string, or in parts when there is more to say. */
export const personSchema = z.union([
  z.string(),
  openObject({
    /** The whole name, where it has no parts. */
    literal: z.string().optional().describe('The whole name, where it has no parts'),
    /** The given name. */
    given: z.string().optional().describe('The given name'),
    /** The family name. */
    family: z.string().optional().describe('The family name'),
    /** CSL: the van of van Gogh. */
    'non-dropping-particle': z.string().optional().describe('CSL: the van of van Gogh'),
    /** CSL: the von of von Humboldt. */
    'dropping-particle': z.string().optional().describe('CSL: the von of von Humboldt'),
    /** CSL: Jr., III. */
    suffix: z.string().optional().describe('CSL: Jr., III'),
    /** Sixteen digits. */
    orcid: z.string().optional().describe('Sixteen digits'),
    /** Contributed equally, marked * in the paper. */
    equal: z.boolean().optional().describe('Contributed equally, marked * in the paper'),
    /** Corresponding author, marked † below. */
    corresponding: z.boolean().optional().describe('Corresponding author, marked † below'),
    /** The owner, where the name alone does not tell. */
    self: z.boolean().optional().describe('The owner, where the name alone does not tell'),
  }),
]);

export type Person = z.infer<typeof personSchema>;

const HAN = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}|\p{Script=Hiragana}/u;

/** A name as it is read: `Vincent van Gogh`, `董汉德`. Where East Asian scripts write it, the family name stands first. */
export function nameOf(person: Person): string {
  if (typeof person === 'string') return person;
  const { literal, given, family, suffix } = person;
  if (literal) return literal;
  if (family && given && HAN.test(family) && HAN.test(given)) return family + given;
  const parts = [given, person['dropping-particle'], person['non-dropping-particle'], family, suffix];
  return parts.filter(Boolean).join(' ');
}
