import type { BasicsView } from '../basics.js';
import type { LetterLayout } from '../languages/letter-form.js';
import type { ImageView } from '../personal/photo.js';
import type { BlockText, Sourced, Text } from '../text/nodes.js';

/** A line, or several with breaks between, such as those of an address. */
export interface LetterLinesView extends Sourced {
  /** Which part of the letter it is. */
  readonly type: 'recipient' | 'date' | 'reference' | 'subject' | 'salutation' | 'closing';
  /** With breaks between its lines. */
  readonly text: Text;
}

/** What the letter says. */
export interface LetterBodyView extends Sourced {
  /** Which part of the letter it is. */
  readonly type: 'body';
  /** Paragraphs and lists, in order. */
  readonly paragraphs: readonly BlockText[];
}

/** The picture of a signature, and the name below it. */
export interface LetterSignatureView extends Sourced {
  /** Which part of the letter it is. */
  readonly type: 'signature';
  /** The picture of the signature. */
  readonly image?: ImageView;
  /** Who signs. */
  readonly name: Text;
}

/** What goes with the letter. */
export interface LetterEnclosuresView extends Sourced {
  /** Which part of the letter it is. */
  readonly type: 'enclosures';
  /** What stands above the list. */
  readonly label: Text;
  /** One enclosure each. */
  readonly items: readonly Text[];
  /** Ends the list, in languages that write it: `以上`. */
  readonly end?: Text;
}

/** A part of a letter. */
export type LetterPartView = LetterLinesView | LetterBodyView | LetterSignatureView | LetterEnclosuresView;

/** A letter in one language: plain readonly JSON in reading order, nothing left to decide. */
export interface LetterView {
  /** BCP 47 tag of the language. */
  readonly locale: string;
  /** Which way the language is written. */
  readonly direction: 'ltr' | 'rtl';
  /** How its parts stand on the sheet, by the conventions of the language. */
  readonly layout: LetterLayout;
  /** Who writes: name, headline and contacts, as at the head of the résumé. */
  readonly basics: BasicsView;
  /** The parts that there are, from top to bottom. */
  readonly parts: readonly LetterPartView[];
}
