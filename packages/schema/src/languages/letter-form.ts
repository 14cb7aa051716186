import { isElsewhere } from './tags.js';

/** The parts of a letter below its head. */
export type LetterPart =
  | 'recipient'
  | 'date'
  | 'reference'
  | 'subject'
  | 'salutation'
  | 'body'
  | 'closing'
  | 'signature'
  | 'enclosures';

/**
 * How the parts of a letter stand on the sheet, and in which order: all at the start of the line, in the order of most
 * countries or of America or Britain; by DIN 5008, form B, for envelopes with a window; as in France, China or Japan.
 */
export type LetterLayout = 'block' | 'american' | 'british' | 'din-5008' | 'french' | 'chinese' | 'japanese';

/** How letters of a language are written. */
export interface LetterForm {
  readonly layout: LetterLayout;
  /** The layout outside the region that most speakers of the language live in. */
  readonly elsewhere?: LetterLayout;
  /** What is written to somebody whose name begins with a title. */
  readonly byTitle?: readonly {
    readonly title: string;
    readonly salutation: string;
    readonly closing?: string;
  }[];
  /** Whether the salutation is the same for everyone, and has no name. @default false */
  readonly isToAnyone?: boolean;
  /** Whether the salutation names the recipient, with the organization, in the place of an address. @default false */
  readonly isNamedInSalutation?: boolean;
  /** Whether an address begins with the organization, before the person. @default false */
  readonly isOrganizationFirst?: boolean;
  /** Ends what follows the letter. */
  readonly end?: string;
  /** The first day of a month, where it is an ordinal number. */
  readonly firstDay?: string;
}

const USUAL: readonly LetterPart[] = [
  'recipient',
  'date',
  'reference',
  'subject',
  'salutation',
  'body',
  'closing',
  'signature',
  'enclosures',
];

const ORDERS: Readonly<Record<LetterLayout, readonly LetterPart[]>> = {
  block: USUAL,
  american: ['date', ...USUAL.filter((part) => part !== 'date')],
  british: [
    'date',
    'recipient',
    'reference',
    'salutation',
    'subject',
    'body',
    'closing',
    'signature',
    'enclosures',
  ],
  // The date ends the information block.
  'din-5008': ['recipient', 'reference', 'date', ...USUAL.slice(3)],
  french: USUAL,
  chinese: [
    'recipient',
    'subject',
    'reference',
    'salutation',
    'body',
    'closing',
    'signature',
    'date',
    'enclosures',
  ],
  japanese: [
    'date',
    'recipient',
    'signature',
    'reference',
    'subject',
    'salutation',
    'body',
    'closing',
    'enclosures',
  ],
};

/** How letters are written in a language and a region, and the order of their parts. */
export interface LocalLetterForm extends LetterForm {
  readonly order: readonly LetterPart[];
}

/** The form of a language in the region of a tag; in blocks where it has none of its own. */
export function letterFormIn(locale: string, form: LetterForm = { layout: 'block' }): LocalLetterForm {
  const { elsewhere = form.layout } = form;
  const layout = isElsewhere(locale) ? elsewhere : form.layout;
  return { ...form, layout, order: ORDERS[layout] };
}
