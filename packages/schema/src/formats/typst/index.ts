import type { ResumeView } from '../../prepare.js';
import { labelColon } from '../../text/label-colon.js';
import { textToString } from '../../text/nodes.js';
import { writeResume } from '../markdown/write-resume.js';
import { escapeTypst, quoted, typst } from './typst.js';

/**
 * Writes a prepared résumé as Typst: the same strings in the same order as every other rendering. Nothing in a document is
 * code of Typst. Pictures are not in it.
 */
export function toTypst(view: ResumeView): string {
  const { locale } = view;
  const [language = 'en'] = locale.split('-');
  const region = /-([A-Z]{2})(?:-|$)/.exec(locale)?.[1];
  const name = quoted(textToString(view.basics.name));
  return [
    `#set document(title: ${name}, author: ${name})`,
    `#set text(lang: ${quoted(language)}${region ? `, region: ${quoted(region)}` : ''}, size: 11pt)`,
    '#set page(paper: "a4", margin: 20mm, numbering: "1")',
    '#set smartquote(enabled: false)',
    '',
    writeResume(view, { ...typst, colon: escapeTypst(labelColon(locale)) }),
    '',
  ].join('\n');
}
