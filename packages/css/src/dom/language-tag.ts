/** A well-formed tag of BCP 47 (RFC 5646, section 2.1), without those that were grandfathered. */
const WELL_FORMED = new RegExp(
  `^(?:${[
    '(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})', // language, and what extends it
    '(?:-[a-z]{4})?', // script
    '(?:-(?:[a-z]{2}|\\d{3}))?', // region
    '(?:-(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3}))*', // variants
    '(?:-[a-wyz\\d](?:-[a-z\\d]{2,8})+)*', // extensions
    '(?:-x(?:-[a-z\\d]{1,8})+)?', // private use
  ].join('')}|x(?:-[a-z\\d]{1,8})+)$`,
  'i',
);

/** Whether a text has the form of a language tag, such as `en` or `zh-Hant-TW`. */
export const isLanguageTag = (tag: string): boolean => WELL_FORMED.test(tag);
