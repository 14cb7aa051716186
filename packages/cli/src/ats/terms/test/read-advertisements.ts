import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '@resume/schema/fixtures';

/** An advertisement of our own making, whose terms were marked by hand. */
export interface Advertisement {
  readonly name: string;
  /** Whose résumé it is compared with. */
  readonly person: Person;
  /** As it is read, without marks. */
  readonly text: string;
  /** Its terms, and whether the résumé has them. */
  readonly terms: readonly { readonly text: string; readonly isInResume: boolean }[];
}

/**
 * Reads the advertisements of a language: `[term]` marks a term, and `[+term]` one that the résumé has.
 *
 * @param set `further` for those that were marked before the rules had seen them
 */
export function readAdvertisements(language: 'zh' | 'en', set = ''): readonly Advertisement[] {
  const folder = join(import.meta.dirname, 'advertisements', set, language);
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      const [header = '', ...lines] = source.split('\n');
      const marked = lines.join('\n');
      return {
        name: file.replace('.txt', ''),
        person: header.replace('résumé: ', '') as Person,
        text: marked.replace(/\[\+?([^\]]+)\]/g, '$1'),
        terms: [...marked.matchAll(/\[(\+?)([^\]]+)\]/g)].map(([, has, text = '']) => ({
          text,
          isInResume: has === '+',
        })),
      };
    });
}
