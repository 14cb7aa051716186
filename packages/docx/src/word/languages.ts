import { directionOf } from '@resume/css';

/** The languages of a run, as Word names them by script. */
export interface RunLanguage {
  readonly value?: string;
  readonly eastAsia?: string;
  readonly bidirectional?: string;
}

const EAST_ASIAN = /^(?:zh|ja|ko|yue)\b/i;

export const isEastAsian = (language: string): boolean => EAST_ASIAN.test(language);

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
  return directionOf(language) === 'rtl' ? { bidirectional: tag } : { value: tag };
}
