import type { ResumeView } from '../../prepare.js';
import { labelColon } from '../../text/label-colon.js';
import { textToString } from '../../text/nodes.js';
import { writeResume } from '../markdown/write-resume.js';
import { escapeLatex, latex } from './latex.js';
import { preambleFor } from './preamble.js';

/**
 * Writes a prepared résumé as LaTeX, for XeLaTeX and its packages in TeX Live: the same strings in the same order as every
 * other rendering. Nothing in a document is a command of TeX. Pictures are not in it.
 */
export function toLatex(view: ResumeView): string {
  const body = writeResume(view, { ...latex, colon: escapeLatex(labelColon(view.locale)) });
  const preamble = preambleFor(body, view.locale, textToString(view.basics.name));
  return `${preamble}\n\\begin{document}\n\n${body}\n\n\\end{document}\n`;
}
