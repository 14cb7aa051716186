import type { ResumeView } from '../../prepare.js';
import { labelColon } from '../../text/label-colon.js';
import { joinBlocks } from './blocks.js';
import { markdown } from './markdown.js';
import { plainText } from './plain-text.js';
import type { Style } from './style.js';
import { writeResume } from './write-resume.js';

/** Writes a prepared résumé as CommonMark: the same strings in the same order as every other rendering. */
export const toMarkdown = (view: ResumeView): string => write(view, markdown);

/** Writes a prepared résumé as plain text, as application forms want it. Addresses stand behind their words. */
export const toPlainText = (view: ResumeView): string => write(view, plainText);

const write = (view: ResumeView, style: Omit<Style, 'colon' | 'join'>) =>
  `${writeResume(view, { ...style, colon: labelColon(view.locale), join: joinBlocks })}\n`;
