import { coverage, documentLanguage, type Resume } from '@resume/schema';

const LIST = /^([ \t]*languages:\s*)\[[^\]]*\]/m;

/** The languages of a résumé: its own first, then others that its texts are written in. */
export async function languagesOf(resume: Resume): Promise<readonly string[]> {
  const main = await documentLanguage(resume);
  return [...new Set([main, ...coverage(resume).languages])];
}

/** Settings with other languages; nothing where they have no list of languages to change. */
export function withLanguages(settings: string, languages: readonly string[]): string | undefined {
  if (!LIST.test(settings)) return undefined;
  return settings.replace(LIST, (_, key: string) => `${key}${listOf(languages)}`);
}

/** Languages as TypeScript has them: `['de', 'en']`. */
export const listOf = (languages: readonly string[]) => `[${languages.map((tag) => `'${tag}'`).join(', ')}]`;
