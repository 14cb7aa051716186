type Pairs = readonly (readonly [open: string, close: string])[];

const ENGLISH: Pairs = [
  ['“', '”'],
  ['‘', '’'],
];
const CORNERS: Pairs = [
  ['「', '」'],
  ['『', '』'],
];
const GUILLEMETS: Pairs = [
  ['«', '»'],
  ['‹', '›'],
];
const LOW: Pairs = [
  ['„', '“'],
  ['‚', '‘'],
];

/** Quotation marks by language: those that browsers take. Others have those of English. */
const BY_LANGUAGE: Readonly<Record<string, Pairs>> = {
  ar: [
    ['”', '“'],
    ['’', '‘'],
  ],
  bg: LOW,
  cs: LOW,
  da: ENGLISH,
  de: LOW,
  el: [
    ['«', '»'],
    ['“', '”'],
  ],
  es: [
    ['«', '»'],
    ['“', '”'],
  ],
  fi: [
    ['”', '”'],
    ['’', '’'],
  ],
  fr: GUILLEMETS,
  hu: [
    ['„', '”'],
    ['»', '«'],
  ],
  it: [
    ['«', '»'],
    ['“', '”'],
  ],
  ja: CORNERS,
  no: [
    ['«', '»'],
    ['‘', '’'],
  ],
  pl: [
    ['„', '”'],
    ['«', '»'],
  ],
  pt: ENGLISH,
  ru: [
    ['«', '»'],
    ['„', '“'],
  ],
  sv: [
    ['”', '”'],
    ['’', '’'],
  ],
  uk: [
    ['«', '»'],
    ['„', '“'],
  ],
  'zh-hant': CORNERS,
  'zh-tw': CORNERS,
  'zh-hk': CORNERS,
};

/** The quotation marks of a language. */
export function quotesOf(language: string): Pairs {
  for (let tag = language.toLowerCase(); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    if (Object.hasOwn(BY_LANGUAGE, tag)) return BY_LANGUAGE[tag] ?? ENGLISH;
  }
  return ENGLISH;
}
