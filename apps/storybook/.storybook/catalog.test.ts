import * as library from '@resume/ui';
import { describe, expect, it } from 'vitest';

interface StoryFile {
  readonly default: {
    readonly title: string;
    readonly component?: unknown;
    readonly subcomponents?: Readonly<Record<string, unknown>>;
  };
  readonly AllVariants?: { readonly parameters: { readonly variants: readonly string[] } };
}

const files = Object.values(
  import.meta.glob<StoryFile>('../../../packages/ui/src/**/*.stories.tsx', { eager: true }),
);
const islands = import.meta.glob<Record<string, unknown>>(
  ['../../../packages/ui/src/islands/*.tsx', '!**/*.{stories,test}.tsx'],
  { eager: true },
);

const storiesOf = (file: StoryFile) => Object.keys(file).filter((name) => name !== 'default');

/** Files by title, of those that show one component: not whole pages, and not the lists that are all one component. */
const single = new Map(
  files
    .filter(
      ({ default: { title } }) => /^(Pieces|Sections)\//.test(title) && title !== 'Sections/Entry lists',
    )
    .map((file) => [file.default.title, file]),
);

const isComponent = ([name, value]: [string, unknown]) =>
  /^[A-Z]/.test(name) && typeof value === 'object' && value !== null && '$$typeof' in value;

it('shows every component of the library', () => {
  const shown = new Set(
    files.flatMap(({ default: { component, subcomponents = {} } }) => [
      component,
      ...Object.values(subcomponents),
    ]),
  );
  const components = [library, ...Object.values(islands)].flatMap((module) =>
    Object.entries(module).filter(isComponent),
  );
  expect(components.length).toBeGreaterThan(40);
  expect(components.filter(([, component]) => !shown.has(component)).map(([name]) => name)).toEqual([]);
});

describe.each([...single])('%s', (_, file) => {
  it('has a plain story', () => {
    expect(storiesOf(file)).toContain('Default');
  });

  it('has a page with all variants, but for those that fill pages themselves', () => {
    const pages = ['AllVariants', 'ThreePageRole', 'WithSections'];
    expect(file.AllVariants?.parameters.variants).toEqual(
      storiesOf(file).filter((name) => !pages.includes(name)),
    );
  });
});

/** The extremes that apply, and what they apply to: where a text of any length, language or number can stand. */
const ANYWHERE = [...single.keys()];
const EXTREMES: Readonly<
  Record<string, { readonly stories: readonly string[]; readonly titles: readonly string[] }>
> = {
  'right to left': {
    stories: ['RightToLeft'],
    // A picture and a code have no direction.
    titles: ANYWHERE.filter((title) => !['Pieces/Figure', 'Pieces/QRCode'].includes(title)),
  },
  'longer than the line': {
    stories: [
      'UnbrokenUrl',
      'UnbrokenValue',
      'UnbrokenCaption',
      'LongWords',
      'LongName',
      'LongLabel',
      'LongLabels',
      'LongTitle',
      'Uneven',
    ],
    // Dates and names of languages are what `prepare` and the app make of them.
    titles: ANYWHERE.filter((title) => !['Pieces/DateRange', 'Pieces/LocaleSwitch'].includes(title)),
  },
  'one character': {
    stories: ['OneCharacter'],
    titles: [
      'Pieces/Header',
      'Pieces/Section',
      'Pieces/TagList',
      'Sections/EntryList',
      'Sections/StrengthList',
    ],
  },
  'mixed scripts': {
    stories: ['MixedScripts'],
    titles: [
      'Pieces/Header',
      'Pieces/RichText',
      'Sections/EntryList',
      'Sections/WorkTimeline',
      'Sections/EducationTimeline',
      'Sections/ProjectCard',
      'Sections/PublicationList',
    ],
  },
  nothing: { stories: ['Empty'], titles: ['Sections/EntryList', 'Sections/PublicationList'] },
  'forty authors': {
    stories: ['ManyAuthors', 'FortyAuthors'],
    titles: ['Sections/PublicationList', 'Pieces/PublicationFilter'],
  },
  'a role of three pages': { stories: ['ThreePageRole'], titles: ['Sections/WorkTimeline'] },
};

it.each(Object.entries(EXTREMES))('shows what it looks like at its edges: %s', (_, { stories, titles }) => {
  const without = titles.filter((title) => {
    const file = single.get(title);
    return !file || !storiesOf(file).some((name) => stories.includes(name));
  });
  expect(without).toEqual([]);
});
