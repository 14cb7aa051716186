import { isMap } from '../../schema-walk.js';
import type { SectionType } from '../../sections/index.js';
import { readBlocks, type SourceBlock, writeItem } from '../../text/blocks.js';
import { NO_AUDIENCE } from '../../visibility.js';
import { readContacts } from '../contacts.js';
import { type ConversionWarning, ImportError, type Imported } from '../conversion.js';
import { accept, compact, FieldReader } from '../field-reader.js';
import { readHtml, readHtmlBullets } from '../read-html.js';
import { addSection, type ReadEntry } from '../rendercv/index.js';
import { SectionBuilder } from '../section-builder.js';
import { isMagicResume } from './recognize.js';

/** What magic-resume keeps for itself: numbers, times, and what was open last. */
const TECHNICAL = ['id', 'createdAt', 'updatedAt', 'activeSection', 'draggingProjectId'];

/**
 * Reads an export of magic-resume. Sections keep their order and titles, HTML becomes Markdown. What was hidden there is kept
 * with `visibility: private`. What has no place is reported.
 *
 * @throws {ImportError} where it is no such export
 */
export function fromMagicResume(value: unknown): Imported {
  if (!isMagicResume(value) || !isMap(value))
    throw new ImportError(
      'There are no "basic" and "menuSections". Give the JSON that magic-resume exports.',
    );
  const warnings: ConversionWarning[] = [];
  const root = new FieldReader(value, [], warnings);
  const builder = new SectionBuilder();
  const basics = readBasics(root.map('basic'));
  for (const menu of menusOf(root)) readSection(root, menu, builder, basics);
  for (const key of [...TECHNICAL, 'certificates', 'customData']) root.skip(key);
  if (root.has('title')) root.warn('title', 'is the name of the file there; left out.');
  root.skip('title');
  for (const key of ['templateId', 'globalSettings'])
    if (root.has(key)) {
      root.warn(key, 'styles the page; a document here holds content alone.');
      root.skip(key);
    }
  root.finish('has no place here; left out.');
  return { resume: accept(compact({ basics, ...builder.build() })), warnings };
}

/** A section of the menu: its key there, its title and whether it is shown. */
interface Menu {
  readonly id: string;
  readonly title: string;
  readonly isShown: boolean;
}

/** The sections of the menu in their order, then those that hold something and are not in the menu. */
function menusOf(root: FieldReader): readonly Menu[] {
  const listed = root.maps('menuSections').map((item) => {
    const menu = {
      id: item.text('id') ?? '',
      title: item.text('title') ?? '',
      isShown: item.value.enabled !== false,
      order: Number(item.value.order ?? 0),
    };
    for (const key of ['icon', 'enabled', 'order']) item.skip(key);
    item.finish('has no place here; left out.');
    return menu;
  });
  const sorted = listed.toSorted((a, b) => a.order - b.order);
  const custom = isMap(root.value.customData) ? Object.keys(root.value.customData) : [];
  const unlisted = [...Object.keys(READERS), 'skills', 'selfEvaluation', 'certificates', ...custom].filter(
    (id) => !sorted.some((menu) => menu.id === id),
  );
  return [...sorted, ...unlisted.map((id) => ({ id, title: TITLES[id] ?? id, isShown: true }))];
}

/** Titles of sections that a menu does not name. */
const TITLES: Readonly<Record<string, string>> = {
  education: 'Education',
  experience: 'Experience',
  projects: 'Projects',
  skills: 'Skills',
};

function readSection(
  root: FieldReader,
  { id, title, isShown }: Menu,
  builder: SectionBuilder,
  basics: Record<string, unknown>,
): void {
  const reader = READERS[id];
  if (reader) {
    const entries = root.maps(id).map((item) => {
      const entry = compact(reader.read(item));
      for (const key of ['id', 'visible']) item.skip(key);
      item.finish('has no place here; left out.');
      return withVisibility(entry, isShown && item.value.visible !== false);
    });
    builder.add(
      reader.type,
      title,
      entries.filter((entry) => Object.keys(entry).length > 0),
    );
  } else if (id === 'selfEvaluation') {
    const summary = readHtml(root, 'selfEvaluationContent');
    if (isShown) basics.summary = summary;
    else if (summary !== undefined) root.warn('selfEvaluationContent', 'is hidden there; left out.');
  } else if (id === 'skills') readSkills(root, title, isShown, builder);
  else if (id === 'certificates') {
    for (const item of root.maps('certificates')) {
      item.warn('url', 'is a picture of a certificate, of which nothing can be read; left out.');
      for (const key of ['id', 'url', 'width']) item.skip(key);
      item.finish('has no place here; left out.');
    }
  } else if (id !== 'basic') readCustom(root.map('customData'), id, { title, isShown }, builder);
}

const withVisibility = (entry: Readonly<Record<string, unknown>>, isShown: boolean) =>
  isShown ? entry : { ...entry, visibility: NO_AUDIENCE };

/** A section with entries: what they are here, and how one is read. */
interface EntrySection {
  readonly type: SectionType;
  read(item: FieldReader): Record<string, unknown>;
}

/** Sections with entries, by their keys. */
const READERS: Readonly<Record<string, EntrySection>> = {
  experience: {
    type: 'work',
    read: (item) => ({
      name: item.text('company'),
      position: item.text('position'),
      ...item.period('date'),
      ...readHtmlBullets(item, 'details'),
    }),
  },
  education: {
    type: 'education',
    read: (item) => {
      const { summary, highlights = [] } = readHtmlBullets(item, 'description');
      return {
        institution: item.text('school'),
        area: item.text('major'),
        studyType: item.text('degree'),
        score: item.text('gpa'),
        ...item.span('startDate', 'endDate'),
        achievements: [summary ?? [], highlights].flat(),
      };
    },
  },
  projects: {
    type: 'projects',
    read: (item) => {
      const { summary, highlights } = readHtmlBullets(item, 'description');
      const role = item.text('role');
      const url = item.href('link');
      const label = item.text('linkLabel');
      return {
        name: item.text('name'),
        roles: role === undefined ? [] : [role],
        ...item.period('date'),
        description: summary,
        highlights,
        ...(label !== undefined && url !== undefined ? { links: { [label]: url } } : { url }),
      };
    },
  },
};

/** Skills are one text: each item of its lists, and each paragraph, is a line. */
function readSkills(root: FieldReader, title: string, isShown: boolean, builder: SectionBuilder): void {
  const text = readHtml(root, 'skillContent');
  if (text === undefined) return;
  if (!isShown) {
    root.warn('skillContent', 'is hidden there; left out.');
    return;
  }
  addSection(
    builder,
    title,
    readBlocks(text)
      .flatMap(linesOf)
      .map((line) => ({ type: undefined, parts: { line } })),
  );
}

const linesOf = (block: SourceBlock): readonly string[] =>
  typeof block === 'string' ? [block] : block.items.map(writeItem);

function readCustom(
  custom: FieldReader,
  id: string,
  { title, isShown }: Omit<Menu, 'id'>,
  builder: SectionBuilder,
): void {
  const items = custom.maps(id).map((item): ReadEntry & { readonly isShown: boolean } => {
    const { summary, highlights } = readHtmlBullets(item, 'description');
    const parts = compact({
      name: item.text('title'),
      organization: item.text('subtitle'),
      ...item.period('dateRange'),
      summary,
      highlights,
    });
    for (const key of ['id', 'visible']) item.skip(key);
    item.finish('has no place here; left out.');
    return { type: undefined, parts, isShown: isShown && item.value.visible !== false };
  });
  const shown = items.filter((item) => item.isShown);
  for (const [i, item] of items.entries())
    if (!item.isShown) custom.warn(`${id}[${i}]`, 'is hidden there; left out.');
  if (shown.length > 0) addSection(builder, title, shown);
}

function readBasics(basic: FieldReader): Record<string, unknown> {
  const hidden = hiddenFields(basic);
  const marked = (key: string, value: string | undefined) =>
    value !== undefined && hidden.has(key) ? { value, visibility: NO_AUDIENCE } : value;
  const shown = (key: string) => {
    const text = basic.text(key);
    if (text === undefined || !hidden.has(key)) return text;
    basic.warn(key, 'is hidden there; left out.');
    return undefined;
  };
  const photo = basic.map('photoConfig');
  const image = basic.href('photo');
  if (image !== undefined && photo.value.visible === false) basic.warn('photo', 'is hidden there; left out.');
  const github = basic.text('githubUseName');
  // It opens an account: it is neither kept nor printed.
  if (basic.has('githubKey')) basic.warn('githubKey', 'is a secret key; left out.');
  const status = shown('employementStatus');
  const label = labelsOf(basic).get('employementStatus');
  const result = {
    name: basic.text('name'),
    label: shown('title'),
    email: marked('email', basic.text('email')),
    phone: marked('phone', basic.text('phone')),
    location: compact({ city: shown('location') }),
    image: photo.value.visible === false ? undefined : image,
    ...readContacts([
      ...(status === undefined ? [] : [{ label: label ?? status, value: status }]),
      ...basic.maps('customFields').flatMap(readCustomField),
    ]),
    birthDate: marked('birthDate', basic.entryDate('birthDate')),
    profiles:
      github === undefined
        ? []
        : [{ network: 'GitHub', username: github, url: `https://github.com/${encodeURIComponent(github)}` }],
  };
  for (const key of [
    'fieldOrder',
    'icons',
    'photoConfig',
    'githubKey',
    'githubContributionsVisible',
    'layout',
  ])
    basic.skip(key);
  basic.finish('has no place here; left out.');
  return compact(result);
}

function readCustomField(field: FieldReader) {
  const [label, value] = [field.text('label'), field.text('value')];
  for (const key of ['id', 'icon', 'visible', 'custom', 'displayLabel']) field.skip(key);
  field.finish('has no place here; left out.');
  if (value === undefined) {
    if (label !== undefined) field.warn('label', 'has no value; left out.');
    return [];
  }
  if (field.value.visible === false) {
    field.warn('value', `${label === undefined ? '' : `of "${label}" `}is hidden there; left out.`);
    return [];
  }
  const isLink = /^https?:\/\/\S+$/.test(value);
  return [{ label: label ?? value, value, ...(isLink && { url: value }) }];
}

/** The fields of the head, as the menu of the head lists them. */
const fieldsOf = ({ value }: FieldReader) =>
  Array.isArray(value.fieldOrder) ? value.fieldOrder.filter(isMap) : [];

const hiddenFields = (basic: FieldReader): ReadonlySet<unknown> =>
  new Set(fieldsOf(basic).flatMap(({ key, visible }) => (visible === false ? [key] : [])));

const labelsOf = (basic: FieldReader): ReadonlyMap<unknown, string> =>
  new Map(fieldsOf(basic).flatMap(({ key, label }) => (typeof label === 'string' ? [[key, label]] : [])));
