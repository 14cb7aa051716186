import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareResume, type Resume, visibleStrings } from '@resume/schema';
import { divide, withoutSpace } from './private-strings.js';
import { readingsOf } from './readings.js';

/** A site that holds what its audience may not see. The message names files and paths, never what is private. */
export class PrivacyError extends Error {
  override readonly name = 'PrivacyError';
}

export interface ProofOptions {
  readonly resume: Resume;
  readonly audience: string;
  /** The languages of the site. */
  readonly locales: readonly string[];
  readonly now: Date;
  /** Makes the site of another document in the same way. */
  remake(resume: Resume): ReadonlyMap<string, () => Promise<string | Uint8Array> | string | Uint8Array>;
}

/** The most findings that a message lists. */
const MOST = 20;

/** In a script of the project, which no document goes into, a shorter string is chance. */
const LONG = 12;

/**
 * Searches every byte of a built site for what its audience may not see, and says what was looked for. Public strings are
 * looked for in the same way: a search that does not find them proves nothing.
 *
 * A string may stand in a file by chance, as `even` does in `event`. So a file where one was found is made again of the
 * document without it; what is found there as often is chance.
 *
 * @param folder the built site
 * @param files every file of it, as paths within
 * @throws {PrivacyError} where something private was found, or most of what is public was not
 */
export async function provePrivacy(
  folder: string,
  files: Iterable<string>,
  options: ProofOptions,
): Promise<string> {
  const { resume, audience } = options;
  const { secrets, rest, tooShort } = divide(resume, audience);
  const whole = options.remake(resume);
  const clean = options.remake(rest);
  const control = publicStrings(options);
  const found = new Set<string>();
  const leaks: string[] = [];
  let searched = 0;
  for (const file of files) {
    searched += 1;
    if (whole.has(file) && !clean.has(file)) leaks.push(`${file}: is there for what is private alone`);
    const readings = await readingsOf(file, await readFile(join(folder, file)));
    for (const text of control) if (!found.has(text) && readings.count(text) > 0) found.add(text);
    const hits = secrets.filter(({ forms }) => forms.some((form) => readings.count(form) > 0));
    if (hits.length === 0) continue;
    const make = clean.get(file);
    const chance = make && (await readingsOf(file, Buffer.from(await make())));
    const isLeak = (form: string) =>
      chance ? readings.count(form) > chance.count(form) : form.length >= LONG && readings.count(form) > 0;
    for (const { path, forms } of hits) if (forms.some(isLeak)) leaks.push(`${file}: ${path}`);
  }
  if (leaks.length > 0) throw new PrivacyError(leakMessage(leaks, audience));
  if (found.size * 2 < control.length)
    throw new PrivacyError(
      `The search for private strings proves nothing: of ${control.length} public strings it found ${found.size}. The site was not replaced.`,
    );
  const short = tooShort > 0 ? ` (too short to look for: ${tooShort})` : '';
  return `privacy: files searched: ${searched}; strings not for ${audience} looked for: ${secrets.length}${short}, found: 0; as a control, public strings found: ${found.size} of ${control.length}.`;
}

/** What the views of the site show, in every language. */
function publicStrings({ resume, audience, locales, now }: ProofOptions): readonly string[] {
  const strings = locales.flatMap((locale) =>
    visibleStrings(prepareResume(resume, { locale, audience, now })),
  );
  return [...new Set(strings.map(withoutSpace))].filter((text) => text.length > 3);
}

function leakMessage(leaks: readonly string[], audience: string): string {
  const more = leaks.length > MOST ? `\n… and ${leaks.length - MOST} more` : '';
  return (
    [
      `The site holds what is not for ${audience}, and was not replaced. Take these out of the pages, or show them to ${audience}:`,
      ...leaks.slice(0, MOST),
    ].join('\n') + more
  );
}
