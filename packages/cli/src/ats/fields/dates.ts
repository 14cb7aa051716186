const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?`;
const YEAR = String.raw`(?:19|20)\d{2}`;
const DATE = [
  String.raw`${MONTH}\s?[-–—]\s?${MONTH}\s${YEAR}`,
  String.raw`(?:${MONTH}|Spring|Summer|Autumn|Fall|Winter|c\.)\s(?:\d{1,2},\s)?${YEAR}`,
  String.raw`\d{1,2}[./]${YEAR}`,
  String.raw`${YEAR}\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?|[春夏秋冬]季)?`,
  String.raw`${YEAR}(?:[-./]\d{1,2}(?:[-./]\d{1,2})?)?(?![\d])`,
].join('|');
const NOW = 'present|now|current|today|ongoing|to date|至今|现在|今';

/** A span of time, or one date, as résumés in English and Chinese write it. */
const SPAN = new RegExp(
  String.raw`(?<![\d.])(?:${DATE})(?:\s*(?:[-–—~～]|to|until|至|到)\s*(?:${DATE}|${NOW}))?(?![\d%])`,
  'giu',
);

/** The spans of time in a text. */
export const spansIn = (text: string): readonly string[] =>
  [...text.matchAll(SPAN)].map(([span]) => span.trim());

/** A text without its spans of time. */
export const withoutSpans = (text: string): string => text.replace(SPAN, '\t');
