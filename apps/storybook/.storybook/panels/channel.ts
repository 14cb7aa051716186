import type { PdfReport } from '@resume/pdf/read';
import type { Theme } from '@resume/ui/tokens';
import type { ComponentFacts } from '../facts/facts.js';
import type { WordParagraph } from '../word/make-docx.js';

/** Events between the panels, which stand in Storybook's frame, and the story in its own. */
export const ASK = 'resume/ask';
/** Carries an {@link Answer} as JSON. */
export const ANSWER = 'resume/answer';

/** What a panel wants to know about the story on view. */
export type Question = 'pdf' | 'word' | 'facts' | 'theme';

export interface PdfAnswer {
  readonly question: 'pdf';
  readonly bytes?: number;
  readonly report?: PdfReport;
  readonly warnings: readonly string[];
  /** Why there is no PDF. */
  readonly error?: string;
}

export interface WordAnswer {
  readonly question: 'word';
  /** Its bytes in base64. */
  readonly file?: string;
  readonly paragraphs?: readonly WordParagraph[];
  readonly warnings: readonly string[];
  /** Why there is no Word file. */
  readonly error?: string;
}

export interface FactsAnswer {
  readonly question: 'facts';
  readonly facts?: ComponentFacts | undefined;
}

export interface ThemeAnswer {
  readonly question: 'theme';
  /** The theme that the toolbar chooses, without the changes of the panel. */
  readonly theme: Pick<Theme, 'name' | 'tokens' | 'ownTokens'>;
}

export type Answer = PdfAnswer | WordAnswer | FactsAnswer | ThemeAnswer;
