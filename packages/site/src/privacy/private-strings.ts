import { findUnknownKeys, formatPath, inlineToString, parseInline, type Resume } from '@resume/schema';

/** Something that an audience may not see, and where the document has it. */
export interface PrivateString {
  readonly path: string;
  /** The ways in which it may be written: with its marks, without, a line of it, its last digits. */
  readonly forms: readonly string[];
}

export interface Division {
  readonly secrets: readonly PrivateString[];
  /** How many private strings are too short to distinguish from other text. */
  readonly tooShort: number;
  /** The document without what the audience may not see. */
  readonly rest: Resume;
}

/** What reference managers keep for the owner of a paper. */
const OWN_FIELDS = new Set([
  'note',
  'annote',
  'keyword',
  'keywords',
  'file',
  'call-number',
  'custom',
  'categories',
]);

/** A variant is for its owner alone, and a letter for recruiters, unless they say otherwise. */
const USUAL_AUDIENCES = new Map<PropertyKey | undefined, string>([
  ['variants', 'private'],
  ['letters', 'recruiter'],
]);

/** What a variant says in words of the schema, of themes and of languages: no text of the owner. */
const SETTINGS = new Set(['languages', 'layout', 'theme']);

/** Shorter than this, a string is found anywhere by chance. */
const SHORTEST = 4;

/**
 * Divides a document into what an audience may see and what it may not: what is marked for others, and every key that the
 * schema does not know. It asks none of the code that narrows documents, so that it finds where that code fails.
 */
export function divide(resume: Resume, audience: string): Division {
  const unknown = new Set(findUnknownKeys(resume).map(({ path }) => formatPath(path)));
  const open = new Set<string>();
  const closed: { path: string; text: string }[] = [];
  const walk = (value: unknown, path: readonly PropertyKey[], isOpen: boolean): unknown => {
    if (Array.isArray(value))
      return value.map((item, i) => walk(item, [...path, i], isOpen)).filter((item) => item !== undefined);
    if (typeof value === 'object' && value !== null) {
      const usual = (path.length === 2 && USUAL_AUDIENCES.get(path[0])) || 'public';
      const { visibility = usual } = value as { visibility?: unknown };
      const names = [visibility].flat();
      const stillOpen = isOpen && (names.includes('public') || names.includes(audience));
      const entries = Object.entries(value).flatMap(([key, child]) => {
        const isSetting = path.length === 2 && path[0] === 'variants' && SETTINGS.has(key);
        if (key === 'visibility' || isSetting) return [[key, child] as const];
        const here = [...path, key];
        const isOwn = path.at(-1) === 'csl' && OWN_FIELDS.has(key);
        const kept = walk(child, here, stillOpen && !isOwn && !unknown.has(formatPath(here)));
        return kept === undefined ? [] : [[key, kept] as const];
      });
      return stillOpen ? Object.fromEntries(entries) : undefined;
    }
    if (typeof value === 'string' || typeof value === 'number') {
      const text = String(value);
      if (isOpen) for (const form of formsOf(text)) open.add(form);
      else closed.push({ path: formatPath(path), text });
    }
    return isOpen ? value : undefined;
  };
  const rest = (walk(resume, [], true) ?? {}) as Resume;
  const secrets = closed
    .map(({ path, text }) => ({ path, forms: formsOf(text).filter((form) => !open.has(form)) }))
    .filter(({ forms }) => forms.length > 0);
  const tooShort = closed.filter(({ text }) => withoutSpace(text).length < SHORTEST).length;
  return { secrets, tooShort, rest };
}

function formsOf(text: string): readonly string[] {
  const lines = text.split('\n');
  const written = [text, ...lines, ...lines.map((line) => inlineToString(parseInline(line)))];
  const digits = text.replace(/\D/g, '');
  const forms = [...written.map(withoutSpace), ...(digits.length >= 7 ? [digits.slice(-8)] : [])];
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST);
}

export const withoutSpace = (text: string) => text.replace(/\s+/g, '');
