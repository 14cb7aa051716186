import * as z from 'zod';
import { formatPath } from './diagnostics/diagnostic.js';
import { distanceBetween } from './diagnostics/nearest.js';
import { isQuarantined } from './formats/json-resume/quarantine.js';
import { visitMaps } from './schema-walk.js';
import { lettersOf, meantBy } from './unknown-keys/meaning.js';

const REMEDY = 'Write public, or the audiences that may see this, such as recruiter';

const EMPTY = `Nobody is named who may see this. ${REMEDY}; leave the key out for everyone.`;

/**
 * Who may see a thing: `public` (everyone, the default), or the audiences named, such as `recruiter`.
 * The list is open: an owner may name audiences of their own. `private` shows it to no one.
 */
export const visibilitySchema = z
  .union([z.string().min(1, EMPTY), z.array(z.string().min(1, EMPTY)).min(1, EMPTY)], { error: REMEDY })
  .describe(
    'public (the default), or the audiences that may see this, such as recruiter; private for no one',
  );

export type Visibility = z.infer<typeof visibilitySchema>;

/** The audience of what is confidential, where a document does not say who may see it. */
export const CONFIDENTIAL_AUDIENCE = 'recruiter';

/** The name of no audience: what is marked with it stays in the document and is shown to no one. */
export const NO_AUDIENCE = 'private';

/** Whether `audience` may see something marked `visibility`. */
export function isVisibleTo(audience: string, visibility: Visibility | undefined): boolean {
  const audiences = visibility === undefined ? ['public'] : [visibility].flat();
  return audiences.includes('public') || audiences.includes(audience);
}

/** A mark where no schema looked is taken at its strictest: what is not understood is shown to nobody. */
export function toVisibility(mark: unknown): Visibility | undefined {
  if (mark === undefined) return undefined;
  const parsed = visibilitySchema.safeParse(mark);
  return parsed.success ? parsed.data : [''];
}

/** A place where a document does not say clearly who may see something. */
export interface VisibilityProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The audiences that a document may name. */
export interface KnownAudiences {
  /** The audience that something is made for. */
  readonly audience?: string | undefined;
  /** All audiences there are, where settings list them; any other is then an error. */
  readonly audiences?: readonly string[] | undefined;
}

/** Thrown where something is made for an audience of a document that does not say clearly who may see what. */
export class VisibilityError extends Error {
  override readonly name = 'VisibilityError';

  constructor(readonly problems: readonly VisibilityProblem[]) {
    super(problems.map(({ path, message }) => `${formatPath(path)}: ${message}`).join('\n'));
  }
}

/**
 * Finds every `visibility` that is empty, misspelt or not known, and every key that looks like `visibility`. A slip there
 * would publish what its owner meant to keep.
 *
 * Without `audiences`, any well-formed name is an audience: it is not `public`, so nothing is published by it.
 */
export function visibilityProblems(
  type: z.core.$ZodType,
  value: unknown,
  { audience, audiences }: KnownAudiences = {},
): readonly VisibilityProblem[] {
  const known = [
    'public',
    NO_AUDIENCE,
    CONFIDENTIAL_AUDIENCE,
    ...(audiences ?? []),
    ...(audience === undefined ? [] : [audience]),
  ];
  const problems: VisibilityProblem[] = [];
  const report = (path: readonly PropertyKey[], message: string) => problems.push({ path, message });
  if (audience !== undefined && audience !== 'public' && isLikePublic(audience))
    report([], `The audience asked for is "${audience}". Did you mean "public"?`);

  const named = new Set(known);
  visitMaps(type, value, (map, _, path) => {
    if (!Object.hasOwn(map, 'visibility')) return;
    for (const name of audiencesIn(map.visibility) ?? []) named.add(name);
    const problem = isQuarantined(map, 'visibility')
      ? `This says nothing of who may see it. ${REMEDY}.`
      : problemOf(map.visibility, known, audiences);
    if (problem !== undefined) report([...path, 'visibility'], problem);
  });
  named.delete('public');

  visitMaps(type, value, (map, { fieldOf, shape }, path) => {
    // Nothing of a map without known keys, such as meta, is shown to anyone.
    if (shape && Object.keys(shape).length === 0) return;
    for (const [key, child] of Object.entries(map)) {
      const isKnown = shape ? fieldOf(key) !== undefined : isAddress(child);
      if (key === 'visibility' || isKnown) continue;
      if (isLikeVisibility(key))
        report(
          [...path, key],
          `The key "${key}" hides nothing. Write visibility, with public or the audiences that may see this; or rename the key.`,
        );
      else if (
        shape &&
        meantBy(key, map, shape) === undefined &&
        audiencesIn(child)?.every((name) => named.has(name))
      )
        report(
          [...path, key],
          `The key "${key}" names an audience, and hides nothing. Call it visibility, or write another value.`,
        );
    }
  });
  return problems;
}

/** What is wrong with the value of a `visibility`. */
function problemOf(
  value: unknown,
  known: readonly string[],
  listed: readonly string[] | undefined,
): string | undefined {
  const names = audiencesIn(value);
  if (!names)
    return `Found ${JSON.stringify(value) ?? 'nothing'}, which says nothing of who may see this. ${REMEDY}.`;
  for (const name of names) {
    if (known.includes(name)) continue;
    const found = `Found the audience "${name}"`;
    if (isLikePublic(name)) return `${found}. Did you mean "public"?`;
    if (!/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} _.-]*[\p{L}\p{M}\p{N}])?$/u.test(name))
      return `${found}, which is not one name. Write a name, or a list of names such as [recruiter, family].`;
    const meant = known.find((other) => isLike(name, other));
    if (meant !== undefined) return `${found}. Did you mean "${meant}"?`;
    if (listed)
      return `${found}, which the settings do not list. Use one of: ${[...listed, NO_AUDIENCE].join(', ')}.`;
  }
  return undefined;
}

/** The names in the value of a `visibility`; nothing where it has none. */
function audiencesIn(value: unknown): readonly string[] | undefined {
  const names: unknown[] = Array.isArray(value) ? value : [value];
  const isName = (name: unknown): name is string => typeof name === 'string' && name !== '';
  return names.length > 0 && names.every(isName) ? names : undefined;
}

/** Words for everyone, and those that are nearly "public". */
function isLikePublic(name: string): boolean {
  const word = lettersOf(name);
  return EVERYONE.has(word) || distanceBetween(word, 'public') <= (word.startsWith('pub') ? 3 : 2);
}

const EVERYONE = new Set(['all', 'any', 'anybody', 'anyone', 'everybody', 'everyone', 'open', 'world']);

/** Whether two names differ by a slip: in case, in signs, or in a letter of four. */
function isLike(name: string, other: string): boolean {
  const [a, b] = [lettersOf(name), lettersOf(other)];
  return a === b || distanceBetween(a, b) <= b.length / 4;
}

/** Keys by which other formats, and people, say who may see something. */
const HIDING = new Set(
  (
    'access audience audiences confidential disabled draft enabled exclude hidden hide hidefrom hiddenfrom internal ' +
    'invisible nonpublic notpublic omit onlyfor privacy private public publicly restricted restrictedto secret show ' +
    'shownto showto unlisted visible visibleto 可见 可见性 可見性 公开 公開 私密 隐私 隱私 保密 不公开 非公開'
  ).split(' '),
);

/** Whether a key that the schema does not know was meant to say who may see something. */
export function isLikeVisibility(key: string): boolean {
  const letters = lettersOf(key);
  // isPrivate says what private says.
  return [letters, letters.replace(/^is/, '')].some((word) => {
    if (HIDING.has(word) || word.includes('visibility')) return true;
    if (distanceBetween(word, 'visibility') <= (word.startsWith('v') ? 3 : 2)) return true;
    return (
      word.length > 4 && [...HIDING].some((other) => other.length > 5 && distanceBetween(word, other) === 1)
    );
  });
}

/** Whether a value of `links` is an address rather than the name of an audience. */
const isAddress = (value: unknown) => typeof value === 'string' && /[/:.#]/.test(value);
