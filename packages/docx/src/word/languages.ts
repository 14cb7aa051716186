/** The languages of a run, as Word names them by script. */
export interface RunLanguage {
  readonly value?: string;
  readonly eastAsia?: string;
  readonly bidirectional?: string;
}

const EAST_ASIAN = /^(?:zh|ja|ko|yue)\b/i;
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);

export const isEastAsian = (language: string): boolean => EAST_ASIAN.test(language);

/** @param language BCP 47 tag */
export function isRightToLeft(language: string): boolean {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && RIGHT_TO_LEFT.has(script);
}

/**
 * A language under the attribute that Word looks for it at, with its region: `zh-Hans` is `zh-CN` for East Asian text.
 *
 * @param language BCP 47 tag; empty where the language is not known
 */
export function runLanguage(language: string): RunLanguage {
  if (language === '') return {};
  const { language: name, region } = new Intl.Locale(language).maximize();
  const tag = region && !/^\d/.test(region) ? `${name}-${region}` : (name ?? language);
  if (isEastAsian(language)) return { eastAsia: tag };
  return isRightToLeft(language) ? { bidirectional: tag } : { value: tag };
}
