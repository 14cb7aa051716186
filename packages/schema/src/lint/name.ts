import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Resume } from '../resume.js';

/**
 * Reports a résumé that does not say whose it is: its page and its PDF begin without a heading. Publications alone, as a
 * file of BibTeX has them, need no name.
 *
 * @param file the name to say in diagnostics
 */
export function reportName(resume: Resume, file: string): readonly Diagnostic[] {
  const { name = '' } = resume.basics ?? {};
  const isNamed = Object.values(typeof name === 'string' ? [name] : name).some((text) => text.trim() !== '');
  if (isNamed || Object.keys(resume).every((key) => key === 'publications')) return [];
  return [
    {
      severity: 'warning',
      code: 'no-name',
      file,
      path: 'basics.name',
      message:
        'The résumé has no name, so page and PDF begin without a heading. Write basics: { name: Ada Lovelace }.',
    },
  ];
}
