import type { Resume } from '../resume.js';
import { coverage } from '../text/coverage.js';
import { documentLanguage } from './document-language.js';

/** The languages of a résumé, by BCP 47 tag: its own first, then the others that its texts are written in. */
export async function documentLanguages(resume: Resume): Promise<readonly [string, ...string[]]> {
  const main = await documentLanguage(resume);
  return [main, ...coverage(resume).languages.filter((tag) => tag !== main)];
}
