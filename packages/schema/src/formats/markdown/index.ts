import type { LetterView } from '../../letters/letter-view.js';
import type { ResumeView } from '../../prepare.js';
import { labelColon } from '../../text/label-colon.js';
import { joinBlocks } from './blocks.js';
import { writeLetter } from './letter.js';
import { markdown } from './markdown.js';
import { plainText } from './plain-text.js';
import type { Style } from './style.js';
import { writeResume } from './write-resume.js';

/** Writes a prepared résumé or letter as CommonMark: the same strings in the same order as every other rendering. */
export const toMarkdown = (view: ResumeView | LetterView): string => write(view, markdown);

/** Writes a prepared résumé or letter as plain text, as application forms want it. Addresses stand behind their words. */
export const toPlainText = (view: ResumeView | LetterView): string => write(view, plainText);

function write(view: ResumeView | LetterView, media: Omit<Style, 'colon' | 'join'>): string {
  const style = { ...media, colon: labelColon(view.locale), join: joinBlocks };
  return `${'parts' in view ? writeLetter(view, style) : writeResume(view, style)}\n`;
}
