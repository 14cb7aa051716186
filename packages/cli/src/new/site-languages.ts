const LIST = /^([ \t]*languages:\s*)\[[^\]]*\]/m;

/** Settings with other languages; nothing where they have no list of languages to change. */
export function withLanguages(settings: string, languages: readonly string[]): string | undefined {
  if (!LIST.test(settings)) return undefined;
  return settings.replace(LIST, (_, key: string) => `${key}${listOf(languages)}`);
}

/** Languages as TypeScript has them: `['de', 'en']`. */
export const listOf = (languages: readonly string[]) => `[${languages.map((tag) => `'${tag}'`).join(', ')}]`;
