import { type Diagnostic, formatPath, parsePath } from '../diagnostics/diagnostic.js';
import { quarantine } from '../formats/json-resume/quarantine.js';
import { type Resume, resumeSchema } from '../resume.js';
import { isMap, typeAt } from '../schema-walk.js';
import { reportUnknownKeys } from '../unknown-keys/index.js';
import { blankMaps } from './blank.js';
import { isTooDeep } from './depth.js';
import { explainIssue } from './issues.js';
import { type Change, normalize } from './normalize.js';
import { type DataSource, TOO_DEEP, withoutPlaces } from './source.js';
import { summarizeChanges } from './summarize-changes.js';

/** A parsed document: `resume` where there is no error, and everything there is to say about the source. */
export interface ParseResult {
  readonly resume: Resume | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface CheckOptions {
  /** The name to say in diagnostics. */
  readonly file: string;
  /** What JSON Resume allows and the schema does not is set aside with a warning: kept, not shown. */
  readonly jsonResume?: boolean;
  /** People wrote the source: maps of which nothing is shown are reported. */
  readonly isWritten?: boolean;
}

/**
 * Reads a résumé from a value, such as the outcome of another parser. Diagnostics have paths and no lines.
 *
 * With `jsonResume`, what JSON Resume allows and the schema does not is set aside with a warning: kept, not shown.
 */
export function parseValue(
  value: unknown,
  { file = 'resume', jsonResume = false }: Partial<CheckOptions> = {},
): ParseResult {
  return check(withoutPlaces(value), { file, jsonResume });
}

/** Makes data a document of the schema, or says what keeps it from being one. */
export function check(
  data: DataSource,
  { file, jsonResume = false, isWritten = false }: CheckOptions,
): ParseResult {
  const { value, writtenAt } = data;
  if (isTooDeep(value)) {
    const error: Diagnostic = { severity: 'error', code: 'unreadable', file, path: '', message: TOO_DEEP };
    return { resume: undefined, diagnostics: [error] };
  }
  const normalized = normalize(resumeSchema, value, writtenAt);
  let result = resumeSchema.safeParse(normalized.value, { reportInput: true });
  const found = result.success ? [] : result.error.issues;
  const issues = found.map((issue) =>
    explainIssue(
      issue,
      (path) => writtenAt(normalized.originOf(path)),
      // Examples are written as YAML has them.
      (path) => (jsonResume ? undefined : typeAt(resumeSchema, path)),
    ),
  );
  // Issues are reported with the paths they have before anything is moved.
  const isAside =
    jsonResume && issues.length > 0 && issues.every(({ path }) => quarantine(normalized.value, path));
  if (isAside) result = resumeSchema.safeParse(normalized.value, { reportInput: true });
  const isKept = isAside && result.success;
  const toDiagnostic = (
    severity: Diagnostic['severity'],
    path: readonly PropertyKey[],
    message: string,
  ): Diagnostic => ({
    severity,
    code: severity === 'error' ? 'invalid' : 'tolerated',
    file,
    ...data.placeAt(path),
    path: formatPath(path),
    message,
  });
  // What YAML took for a comment is reported as that, and not as an empty value too.
  const misread = new Set(data.diagnostics.map(({ path }) => path));
  const blankOrEmpty = result.success && isWritten ? blankMaps(result.data) : [];
  const empty = blankOrEmpty
    .filter(({ isEmpty }) => isEmpty)
    .map(({ path }): Change => ({ path: normalized.originOf(path), message: EMPTY, kind: 'empty' }))
    .filter(({ path }) => !normalized.changes.some((change) => isWithin(change.path, path)));
  const changes = [...normalized.changes, ...empty].filter(
    ({ path, kind }) => !(kind === 'empty' && misread.has(formatPath(path))),
  );
  // Lint reports them of a valid document.
  const unknown = result.success || !isMap(normalized.value) ? [] : reportUnknownKeys(normalized.value, file);
  const blank = blankOrEmpty.filter(({ isEmpty }) => !isEmpty).map(({ path }) => path);
  return {
    resume: result.success && (jsonResume || blank.length === 0) ? result.data : undefined,
    diagnostics: [
      ...data.diagnostics,
      ...issues.map(({ path, message }) =>
        isKept
          ? toDiagnostic('warning', normalized.originOf(path), `${message} Kept as it is, and not shown.`)
          : toDiagnostic('error', normalized.originOf(path), message),
      ),
      ...blank.map((path) =>
        toDiagnostic(jsonResume ? 'warning' : 'error', normalized.originOf(path), BLANK),
      ),
      ...unknown.map((diagnostic) => {
        const path = normalized.originOf(parsePath(diagnostic.path));
        return { ...diagnostic, ...data.placeAt(path), path: formatPath(path) };
      }),
      ...summarizeChanges(changes).map(({ path, message }) => toDiagnostic('warning', path, message)),
    ],
  };
}

const isWithin = (path: readonly PropertyKey[], around: readonly PropertyKey[]) =>
  around.every((key, i) => path[i] === key);

const EMPTY = 'The entry has no text. Leave it out.';

const BLANK =
  'Nothing of this would be shown: no key that is known here has a text. Write what it is called, or leave it out.';
