import { type Diagnostic, formatPath } from '../diagnostics/diagnostic.js';
import { hiddenEntries } from '../layout/select-resume.js';
import { confidentialValues } from '../personal/confidential.js';
import { factOf, privateContacts } from '../personal/private-contacts.js';
import { type Resume, resumeSchema } from '../resume.js';
import { isMap } from '../schema-walk.js';
import { CONFIDENTIAL_AUDIENCE, isVisibleTo, NO_AUDIENCE, toVisibility } from '../visibility.js';
import type { Report } from './rules.js';

/** Who may see the personal facts and private contacts of a document, and facts that stand among the contacts. */
export function checkPersonal(resume: Resume, file: string, report: Report): readonly Diagnostic[] {
  const { contacts = [] } = resume.basics ?? {};
  const facts = new Map(contacts.map((contact, i) => [`basics.contacts[${i}]`, factOf(contact)]));
  for (const { path } of personalValues(resume, 'public').shown) {
    const fact = facts.get(formatPath(path));
    if (fact === undefined)
      report(
        'published-fact',
        'info',
        path,
        `Everyone may see this. Write visibility: ${CONFIDENTIAL_AUDIENCE} to keep it for recruiters.`,
      );
    else
      report(
        'fact-among-contacts',
        'info',
        path,
        `This is a personal fact, which everyone may see. Write basics.${fact}, which is for recruiters unless it says otherwise.`,
      );
  }
  return reportWithheld(resume, file, 'public');
}

/**
 * Reports what an audience sees of the personal facts, phones and contacts of references that most owners keep from the
 * public, and what it does not see of them: one diagnostic each, or none. Whatever makes something for an audience prints
 * them.
 *
 * @param file the name to say in the diagnostics
 */
export function reportPersonal(resume: Resume, file: string, audience: string): readonly Diagnostic[] {
  // Those who may see such things by default are meant to.
  if (audience === CONFIDENTIAL_AUDIENCE) return reportWithheld(resume, file, audience);
  const [first, ...others] = personalValues(resume, audience).shown.map(pathOf);
  if (first === undefined) return reportWithheld(resume, file, audience);
  const who = audience === 'public' ? 'Everyone' : `The audience "${audience}"`;
  const published: Diagnostic = {
    severity: 'info',
    code: 'published-fact',
    file,
    path: first,
    message: `${who} may see this${also(others, 'and')}. Write visibility: ${CONFIDENTIAL_AUDIENCE} to keep it for recruiters.`,
  };
  return [published, ...reportWithheld(resume, file, audience)];
}

function reportWithheld(resume: Resume, file: string, audience: string): readonly Diagnostic[] {
  const { withheld } = personalValues(resume, audience);
  const [first, ...others] = withheld.map(pathOf);
  if (first === undefined) return [];
  const audiences = [...new Set(withheld.flatMap(({ marks }) => marks.flat()))].filter(
    (name) => name !== NO_AUDIENCE && name !== 'public',
  );
  const makeFor =
    audiences.length > 0 ? `Make the résumé for an audience that may (${audiences.join(', ')}), or w` : 'W';
  return [
    {
      severity: 'info',
      code: 'withheld-fact',
      file,
      path: first,
      message: `The audience "${audience}" does not see this${also(others, 'nor')}. ${makeFor}rite visibility: public.`,
    },
  ];
}

const pathOf = ({ path }: { readonly path: readonly PropertyKey[] }) => formatPath(path);

const MOST_NAMED = 8;

/** Further paths in a sentence, as far as there is space for them. */
function also(paths: readonly string[], word: 'and' | 'nor'): string {
  if (paths.length === 0) return '';
  const more = paths.length - MOST_NAMED;
  return `, ${word} ${paths.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Personal facts and private contacts, by whether an audience sees them. Those of a hidden section are neither. */
function personalValues(resume: Resume, audience: string) {
  const hidden = hiddenEntries(resume);
  // Letters are made only where they are asked for.
  const { letters: _, ...document } = resume;
  const values = [
    ...confidentialValues(resumeSchema, document).map((value) => ({
      ...value,
      otherwise: CONFIDENTIAL_AUDIENCE,
    })),
    ...privateContacts(resume).map((value) => ({ ...value, otherwise: 'public' })),
  ];
  const present = values.flatMap(({ path, visibility, otherwise }) => {
    const holders = holdersOf(resume, path);
    if (holders.some((holder) => hidden.has(holder))) return [];
    const marks = holders.map((holder) => (isMap(holder) ? toVisibility(holder.visibility) : undefined));
    return [
      { path, marks: [toVisibility(visibility) ?? otherwise, ...marks].filter((mark) => mark !== undefined) },
    ];
  });
  const isShown = ({ marks }: (typeof present)[number]) => marks.every((mark) => isVisibleTo(audience, mark));
  return { shown: present.filter(isShown), withheld: present.filter((value) => !isShown(value)) };
}

/** The maps and lists that a value is in, from the outermost. */
function holdersOf(resume: Resume, path: readonly PropertyKey[]): readonly unknown[] {
  let holder: unknown = resume;
  return path.slice(0, -1).map((key) => {
    holder = (holder as Record<PropertyKey, unknown>)[key];
    return holder;
  });
}
