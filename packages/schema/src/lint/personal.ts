import { type Diagnostic, formatPath } from '../diagnostics/diagnostic.js';
import { confidentialValues } from '../personal/confidential.js';
import { factNamed } from '../personal/fact-labels.js';
import { type Resume, resumeSchema } from '../resume.js';
import { CONFIDENTIAL_AUDIENCE } from '../visibility.js';
import type { Report } from './rules.js';

/** Who may see the personal facts of a document, and facts that stand among the contacts. */
export function checkPersonal(resume: Resume, file: string, report: Report): readonly Diagnostic[] {
  for (const { path, visibility } of confidentialValues(resumeSchema, resume))
    if ([visibility].flat().includes('public'))
      report(
        'published-fact',
        'info',
        path,
        'Everyone may see this. Leave visibility out to keep it for recruiters.',
      );
  for (const [i, { kind, label }] of (resume.basics?.contacts ?? []).entries()) {
    const fact = kind === undefined && label !== undefined ? factNamed(label) : undefined;
    if (fact !== undefined)
      report(
        'fact-among-contacts',
        'info',
        ['basics', 'contacts', i],
        `This is a personal fact, which everyone may see. Write basics.${fact}, which is for recruiters unless it says otherwise.`,
      );
  }
  return reportWithheld(resume, file, 'public');
}

/**
 * Reports in one diagnostic the personal facts that an audience does not see because the document does not say who may see
 * them; nothing where there are none.
 *
 * @param file the name to say in the diagnostic
 */
export function reportWithheld(resume: Resume, file: string, audience: string): readonly Diagnostic[] {
  if (audience === CONFIDENTIAL_AUDIENCE) return [];
  const [first, ...others] = confidentialValues(resumeSchema, resume)
    .filter(({ visibility }) => visibility === undefined)
    .map(({ path }) => formatPath(path));
  if (first === undefined) return [];
  const also = others.length > 0 ? ` So are ${others.join(', ')}.` : '';
  return [
    {
      severity: 'info',
      code: 'withheld-fact',
      file,
      path: first,
      message: `For recruiters alone, since nothing says who may see it.${also} Make the résumé for the audience ${CONFIDENTIAL_AUDIENCE}, or write visibility: public.`,
    },
  ];
}
