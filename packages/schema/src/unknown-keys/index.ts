import { type Diagnostic, formatPath } from '../diagnostics/diagnostic.js';
import { pathOfKey, reportOnce } from '../diagnostics/report-once.js';
import { KEPT } from '../formats/json-resume/quarantine.js';
import { standard } from '../formats/json-resume/standard.js';
import { type Resume, resumeSchema } from '../resume.js';
import { fieldOf, variantOf, visitMaps } from '../schema-walk.js';
import { entryFields } from '../sections/section.js';
import { isLikeVisibility } from '../visibility.js';
import { cslNameOf, meantBy, placeOf } from './meaning.js';

/** A key that the schema does not know, with the known keys of its map. */
interface UnknownKey {
  readonly path: readonly PropertyKey[];
  readonly key: string;
  readonly value: unknown;
  readonly map: Readonly<Record<string, unknown>>;
  readonly shape: Readonly<Record<string, unknown>>;
}

/** Every key of a document that the schema does not know: kept in the owner's file, and left out for any audience. */
export function findUnknownKeys(resume: Resume): readonly UnknownKey[] {
  const found: UnknownKey[] = [];
  visitMaps(resumeSchema, resume, (map, { shape }, path) => {
    if (!shape) return;
    for (const [key, value] of Object.entries(map))
      if (!Object.hasOwn(shape, key)) found.push({ path: [...path, key], key, value, map, shape });
  });
  return found;
}

const basics = variantOf(fieldOf(resumeSchema, 'basics'), 'object')?.shape ?? {};

/**
 * Reports each key that the schema does not know, with the nearest thing to write instead. The same key in several
 * entries of a list is reported once, at the first, with the others named.
 */
export function reportUnknownKeys(resume: Resume, file: string): readonly Diagnostic[] {
  const found = findUnknownKeys(resume).filter((each) => !isExpected(each));
  const diagnostics = found.map((each) => ({
    severity: 'warning' as const,
    code: 'unknown-key',
    file,
    path: formatPath(each.path),
    message: `Kept, shown nowhere. ${remedyFor(each)}`,
  }));
  return reportOnce(diagnostics, pathOfKey);
}

/** What tools write and nobody looks for on a page, and marks that count wherever they stand. */
function isExpected({ path: [section], path, key }: UnknownKey): boolean {
  // A key that looks like visibility is an error of its own.
  if (key === KEPT || Object.hasOwn(entryFields, key) || isLikeVisibility(key)) return true;
  if (path.length === 1) return key === '$schema';
  // The envelope of `toJsonResume` is under meta too.
  return section === 'meta' && (Object.hasOwn(standard.meta, key) || key.startsWith('@resume/'));
}

function remedyFor({ path, key, map, shape }: UnknownKey): string {
  const meant = meantBy(key, map, shape);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  const variable = Object.hasOwn(shape, 'csl') ? cslNameOf(key) : undefined;
  if (variable !== undefined) return `To show it, write csl: { ${variable}: … }.`;
  const place = placeOf(key, shape, resumeSchema.shape, basics);
  const [section] = path;
  if (section === 'meta') return 'Nothing in meta is shown: to show it, write a section under custom.';
  const inEntry = ['highlights', 'summary', 'description'].find((field) => Object.hasOwn(shape, field));
  const elsewhere =
    section !== 'custom' ? 'a section under custom' : inEntry ? undefined : 'text, bullets, pairs or entries';
  // A key is not shown by writing its own section.
  const options = [place === section ? undefined : place, path.length > 2 ? inEntry : undefined, elsewhere];
  return `To show it, write ${options
    .filter((option) => option !== undefined)
    .slice(0, 2)
    .join(', or ')}.`;
}
