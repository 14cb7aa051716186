import * as z from 'zod';
import { openObject } from '../text/open-object.js';

/** An author: `Given Family` as one string, or in parts when there is more to say. */
export const personSchema = z.union([
  z.string(),
  openObject({
    literal: z.string().optional().describe('The whole name, where it has no parts'),
    given: z.string().optional().describe('The given name'),
    family: z.string().optional().describe('The family name'),
    'non-dropping-particle': z.string().optional().describe('CSL: the van of van Gogh'),
    'dropping-particle': z.string().optional().describe('CSL: the von of von Humboldt'),
    suffix: z.string().optional().describe('CSL: Jr., III'),
    orcid: z.string().optional().describe('Sixteen digits'),
    equal: z.boolean().optional().describe('Contributed equally, marked * in the paper'),
    corresponding: z.boolean().optional().describe('Corresponding author, marked † below'),
    self: z.boolean().optional().describe('The owner, if the name is not enough to know'),
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
