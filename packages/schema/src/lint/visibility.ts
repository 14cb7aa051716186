import { type Diagnostic, formatPath } from '../diagnostics/diagnostic.js';
import { reportOnce } from '../diagnostics/report-once.js';
import { type Resume, resumeSchema } from '../resume.js';
import { type KnownAudiences, visibilityProblems } from '../visibility.js';

/**
 * Reports as errors every `visibility` that is empty, misspelt or not known, and every key that looks like `visibility`;
 * the same in several entries once.
 * Commands ask it before they make something for an audience: `select` throws what it finds.
 *
 * @param file the name to say in diagnostics
 */
export function reportVisibility(
  resume: Resume,
  file: string,
  known: KnownAudiences = {},
): readonly Diagnostic[] {
  const problems = visibilityProblems(resumeSchema, resume, known).map(({ path, message }) => ({
    severity: 'error' as const,
    code: 'visibility',
    file,
    path: formatPath(path),
    message,
  }));
  return reportOnce(problems);
}
