import { select } from '../audience.js';
import { prepareBasics } from '../basics.js';
import { dateText } from '../dates/partial-date.js';
import type { LetterPart } from '../languages/letter-form.js';
import type { OwnWords } from '../languages/messages.js';
import { conventionsOf } from '../layout/conventions.js';
import { contextOf } from '../prepare-context.js';
import { type Resume, resumeSchema } from '../resume.js';
import type { PrepareContext } from '../sections/section.js';
import { fillText, joinLines, joinTexts } from '../text/compose.js';
import { type LocalizedText, type LocalizedTexts, resolveText } from '../text/localized.js';
import { isEmptyText, type Text, textToString } from '../text/nodes.js';
import type { Letter } from './letter-schema.js';
import type { LetterLinesView, LetterPartView, LetterView } from './letter-view.js';
import { selectLetter } from './select-letter.js';

export interface PrepareLetterOptions {
  /** BCP 47 tag of the language wanted, where the letter does not name its own. */
  readonly locale: string;
  /** Whom the view is for. @default 'public' */
  readonly audience?: string;
  /** Gives the address to show an image by, or nothing to leave it out. Addresses stay as they are by default. */
  readonly image?: (src: string) => string | undefined;
  /** Words in the place of ours and of those the document has, by key: `{ 'letters.closing': 'Best,' }`. */
  readonly words?: OwnWords;
  /** Whether each part gets the path of its `source` in the document, for messages. @default false */
  readonly sources?: boolean;
  /** The moment it is prepared for, which dates a letter that has no date. */
  readonly now: Date;
}

/**
 * Turns a letter of a document into the view of one language and audience. What the letter leaves out is as its language has
 * it: salutation, closing, order, the form of the date.
 *
 * @param name the letter, one of `resume.letters`
 * @throws {LetterError} where no letter has the name, and where the audience may not see it
 */
export function prepareLetter(resume: Resume, name: string, options: PrepareLetterOptions): LetterView {
  const { audience = 'public', sources = false } = options;
  const letter = selectLetter(resume, name, audience);
  const locale = letter.language ?? options.locale;
  const { letters: _, ...document } = resume;
  const visible: Resume = select(resumeSchema, document, { audience }) ?? {};
  const context = contextOf(visible, { ...options, ...conventionsOf(visible, locale), locale });
  const { messages } = context;
  const { name: owner, label, contacts } = prepareBasics(visible.basics ?? {}, context);
  const sender: Sender = { name: owner, signature: letter.signature ?? visible.basics?.signature?.image };
  const path = `letters[${resume.letters?.findIndex((each) => each.name === name)}]`;
  return {
    locale,
    direction: messages.direction,
    layout: messages.letter.layout,
    basics: { name: owner, ...(label !== undefined && { label }), contacts, facts: [] },
    parts: messages.letter.order.flatMap((part) =>
      prepareParts[part](letter, context, sender).map((view) => ({
        ...view,
        ...(sources && { source: sourceOf(path, letter, part) }),
      })),
    ),
  };
}

/** Where a part stands in the document; that of the letter, where the language says it. */
const sourceOf = (path: string, letter: Letter, part: LetterPart) =>
  letter[part] === undefined ? path : `${path}.${part}`;

/** Who writes. */
interface Sender {
  readonly name: Text;
  readonly signature: string | undefined;
}

type PreparePart = (letter: Letter, context: PrepareContext, sender: Sender) => readonly LetterPartView[];

/** How each part of a letter is prepared; no view where there is nothing to show. */
const prepareParts: Readonly<Record<LetterPart, PreparePart>> = {
  recipient: (letter, context) => linesOf('recipient', addressOf(letter, context)),
  date({ date, place }, context) {
    const text = dateOf(date ?? context.now.toISOString().slice(0, 10), context);
    return linesOf('date', [
      place === undefined
        ? context.messages.formatLetter('dateAlone', { date: text })
        : context.messages.formatLetter('placeAndDate', { place: context.text(place), date: text }),
    ]);
  },
  reference: ({ reference }, { messages, text }) =>
    linesOf('reference', [
      reference === undefined ? '' : messages.formatLetter('reference', { reference: text(reference) }),
    ]),
  subject: ({ subject }, { messages, text }) =>
    linesOf('subject', [
      subject === undefined ? '' : messages.formatLetter('subject', { subject: text(subject) }),
    ]),
  salutation: (letter, context) => linesOf('salutation', [salutationOf(letter, context)]),
  body({ body }, { blockTexts }) {
    const paragraphs = blockTexts(body).filter((text) => !isEmptyText(text));
    return paragraphs.length > 0 ? [{ type: 'body', paragraphs }] : [];
  },
  closing: (letter, context) => linesOf('closing', closingOf(letter, context)),
  signature(_, { image }, { name, signature }) {
    const href = signature === undefined ? undefined : image(signature);
    return name === '' && href === undefined
      ? []
      : [{ type: 'signature', ...(href !== undefined && { image: { href, alt: '' } }), name }];
  },
  enclosures({ enclosures }, context) {
    const items = linesIn(enclosures, context);
    const { end } = context.messages.letter;
    return items.length > 0
      ? [
          {
            type: 'enclosures',
            label: context.messages.word('letters.enclosures'),
            items,
            ...(end !== undefined && { end }),
          },
        ]
      : [];
  },
};

/** Lines as a part of a letter, without empty ones. */
function linesOf(type: LetterLinesView['type'], lines: readonly Text[]): readonly LetterPartView[] {
  const shown = lines.filter((line) => !isEmptyText(line));
  return shown.length > 0 ? [{ type, text: joinLines(shown) }] : [];
}

/** The lines of texts, each on its own. */
const linesIn = (source: LocalizedTexts | undefined, context: PrepareContext): readonly Text[] =>
  [source ?? []].flat().flatMap((text) => linesInText(text, context));

function linesInText(source: LocalizedText, { locale, text }: PrepareContext): readonly Text[] {
  const { value, lang } = resolveText(source, locale);
  return value.split('\n').flatMap((line) => (line.trim() === '' ? [] : [text(line, lang)]));
}

/** Whom a letter is to, as an address has it; nothing where a salutation that names the recipient says all of it. */
function addressOf(letter: Letter, context: PrepareContext): readonly Text[] {
  const { recipient: { name, role, organization, department, address } = {} } = letter;
  const { locale, messages, text } = context;
  const one = (source: LocalizedText | undefined) => (source === undefined ? [] : [text(source)]);
  const named = (key: 'person' | 'organization', source: LocalizedText | undefined) =>
    one(source).map((line) => withHonorific(key, line, context));
  const isToSomebody = name !== undefined || role !== undefined;
  const place = linesIn(address, context);
  const office = [
    isToSomebody ? one(organization) : named('organization', organization),
    one(department),
  ].flat();
  // Where an address runs from wide to narrow, the person ends it.
  const lines = /^(?:zh|ja|ko)\b/.test(locale)
    ? [
        ...place,
        ...office,
        ...(name === undefined ? named('person', role) : one(role)),
        ...named('person', name),
      ]
    : messages.letter.isOrganizationFirst
      ? [...office, ...named('person', name), ...one(role), ...place]
      : [...named('person', name), ...one(role), ...office.toReversed(), ...place];
  if (!messages.letter.isNamedInSalutation) return lines;
  const salutation = textToString(salutationOf(letter, context));
  return lines.every((line) => salutation.includes(textToString(line))) ? [] : lines;
}

/** Who or what a letter is to, with the honorific of the language, unless its owner wrote it. */
function withHonorific(key: 'person' | 'organization', name: Text, { messages }: PrepareContext): Text {
  const honorific = textToString(messages.formatLetter(key, { name: '' })).trim();
  return honorific !== '' && textToString(name).endsWith(honorific)
    ? name
    : messages.formatLetter(key, { name });
}

function salutationOf({ recipient = {}, salutation }: Letter, context: PrepareContext): Text {
  const { messages, text } = context;
  if (salutation !== undefined) return text(salutation);
  const { isNamedInSalutation, isToAnyone } = messages.letter;
  const { organization, name, role } = recipient;
  if (isNamedInSalutation) {
    const person = name ?? role;
    return person === undefined
      ? messages.formatLetter('salutationToAnyone')
      : messages.formatLetter('salutation', {
          name: joinTexts([organization === undefined ? '' : text(organization), text(person)]),
        });
  }
  const titled = byTitle(recipient, context);
  if (titled && name !== undefined) return fillText(titled.salutation, { name: text(name) });
  return isToAnyone || name === undefined
    ? messages.formatLetter('salutationToAnyone')
    : messages.formatLetter('salutation', { name: text(name) });
}

function closingOf({ closing, recipient = {} }: Letter, context: PrepareContext): readonly Text[] {
  if (closing !== undefined) return linesInText(closing, context);
  const { messages } = context;
  const titled = byTitle(recipient, context)?.closing;
  if (titled !== undefined) return [titled];
  const usual = messages.formatLetter(recipient.name === undefined ? 'closingToAnyone' : 'closing');
  if (typeof usual === 'string') return usual.split('\n');
  return textToString(usual)
    .split('\n')
    .map((line) => ({ ...usual, children: [line] }));
}

/** What is written to a recipient whose name begins with a title. */
const byTitle = ({ name }: NonNullable<Letter['recipient']>, { messages, plain }: PrepareContext) =>
  name === undefined
    ? undefined
    : messages.letter.byTitle?.find(({ title }) => plain(name).startsWith(`${title} `));

/** A date with its month in words, which no line break divides. */
function dateOf(date: string, { messages }: PrepareContext): Text {
  const [year = '', month, day] = date.split('-');
  const { firstDay } = messages.letter;
  const text = messages.formatLongDate({ year, month, day });
  const written =
    firstDay !== undefined && Number(day) === 1 && typeof text === 'string'
      ? text.replace(/^1\b/, firstDay)
      : text;
  return dateText({ datetime: date, text: written });
}
