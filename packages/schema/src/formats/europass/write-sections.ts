import type { DateRangeView, DateView } from '../../dates/partial-date.js';
import { languages } from '../../languages/registry.js';
import type { EducationView } from '../../sections/education.js';
import type { EntryView } from '../../sections/entry.js';
import type { SectionView } from '../../sections/index.js';
import type { PublicationView } from '../../sections/publications.js';
import { bareDoi } from '../../sections/publications.js';
import type { WorkView } from '../../sections/work.js';
import { type Text, textToString } from '../../text/nodes.js';
import type { Style } from '../markdown/style.js';
import { writeBlocks } from '../markdown/write-blocks.js';
import { writeItems } from '../markdown/write-resume.js';
import type { XmlNode } from '../xml/write-xml.js';

/** The sections as elements of the profile, in the order in which the editor shows them. */
export interface WrittenSections {
  readonly elements: readonly XmlNode[];
  /** Their names in the editor, which shows no others. */
  readonly order: readonly string[];
  /** Languages that the person grew up with. */
  readonly firstLanguages: readonly string[];
}

/** The element that holds a section and its name in the editor. */
const OWN = {
  work: ['EmploymentHistory', 'work-experience'],
  education: ['EducationHistory', 'education-training'],
  publications: ['PublicationHistory', 'publication'],
  languages: ['PersonQualifications', 'language'],
  skills: ['Skills', 'profile-skills'],
} as const;

export function writeSections(sections: readonly SectionView[], style: Style): WrittenSections {
  const elements = new Map<string, XmlNode[]>();
  const order: string[] = [];
  const others: XmlNode[] = [];
  const firstLanguages: string[] = [];
  for (const section of sections) {
    const writer = new SectionWriter(section, style);
    for (const { own, rest } of writer.write(firstLanguages)) {
      const [name, title] = Object.hasOwn(OWN, section.type) ? OWN[section.type as keyof typeof OWN] : [];
      if (own !== undefined && name !== undefined && title !== undefined) {
        elements.set(name, [...(elements.get(name) ?? []), own]);
        if (!order.includes(title)) order.push(title);
      }
      others.push(...rest);
    }
    if (section.type === 'languages' && firstLanguages.length > 0 && !order.includes('language'))
      order.push('language');
  }
  return {
    elements: [...[...elements].map(([name, content]): XmlNode => [name, content]), ...others],
    order,
    firstLanguages,
  };
}

/** What becomes of an entry: an element of its section, and entries of sections of the person for what that has no field for. */
interface WrittenEntry {
  readonly own?: XmlNode;
  readonly rest: readonly XmlNode[];
}

class SectionWriter {
  constructor(
    readonly section: SectionView,
    readonly style: Style,
  ) {}

  write(firstLanguages: string[]): readonly WrittenEntry[] {
    const { section } = this;
    const notes = section.notes.map((note) => ({
      rest: [this.#other({ summary: this.style.join(writeBlocks(note, this.style)) })],
    }));
    return [...this.#entries(firstLanguages), ...notes];
  }

  #entries(firstLanguages: string[]): readonly WrittenEntry[] {
    const { section } = this;
    switch (section.type) {
      case 'work':
        return section.items.map((item) => ({ own: this.#work(item), rest: [] }));
      case 'education':
        return section.items.map((item) => ({ own: this.#education(item), rest: [] }));
      case 'publications':
        return section.items.map((item) => ({ own: this.#publication(item), rest: [] }));
      case 'languages':
        return section.items.map((item) => this.#language(item, firstLanguages));
      case 'skills':
        return section.items.map((item) => this.#skill(item));
      case 'strengths':
      case 'seeking':
      case 'goals':
      case 'projects':
        return section.items.map((item) => ({ rest: [this.#plain(item)] }));
      default:
        return (section.items as readonly EntryView[]).map((item) => ({ rest: [this.#entry(item)] }));
    }
  }

  /** The HTML of an entry, as it is without what has fields of its own. */
  #body(item: unknown): string {
    const { history: _, ...section } = this.section;
    return this.style.join(writeItems({ ...section, items: [item] } as unknown as SectionView, this.style));
  }

  #work(item: WorkView): XmlNode {
    const rest = { ...item, name: '', url: undefined, position: undefined, location: undefined, date: {} };
    return [
      'EmployerHistory',
      [
        ['hr:OrganizationName', textOf(item.name)],
        contactOf(item.url),
        [
          'PositionHistory',
          [
            ['PositionTitle', { typeCode: 'FREETEXT' }, textOf(item.position)],
            [
              'eures:EmploymentPeriod',
              [
                ['eures:StartDate', dateOf(item.date.start)],
                ['eures:EndDate', dateOf(item.date.end)],
                ['hr:CurrentIndicator', goesOn(item.date)],
              ],
            ],
            ['oa:Description', wordsOf(item.date, this.style) + this.#body(rest)],
            ['City', textOf(item.location)],
          ],
        ],
      ],
    ];
  }

  #education(item: EducationView): XmlNode {
    const rest = {
      ...item,
      institution: '',
      url: undefined,
      studyType: undefined,
      area: undefined,
      date: {},
    };
    return [
      'EducationOrganizationAttendance',
      [
        ['hr:OrganizationName', textOf(item.institution)],
        contactOf(item.url),
        [
          'AttendancePeriod',
          [
            ['StartDate', dateOf(item.date.start)],
            ['EndDate', dateOf(item.date.end)],
            ['Ongoing', goesOn(item.date)],
          ],
        ],
        [
          'EducationDegree',
          [
            ['hr:DegreeName', [item.studyType, item.area].map(textOf).filter(Boolean).join(', ')],
            ['OccupationalSkillsCovered', wordsOf(item.date, this.style) + this.#body(rest)],
          ],
        ],
      ],
    ];
  }

  #publication(item: PublicationView): XmlNode {
    const doi =
      item.url !== undefined && /^https?:\/\/doi\.org\//.test(item.url) ? bareDoi(item.url) : undefined;
    const others = item.otherAuthors === undefined ? '' : textOf(item.otherAuthors);
    const year = item.date?.datetime?.slice(0, 4);
    const rest = {
      ...item,
      group: undefined,
      title: '',
      url: undefined,
      authors: [],
      otherAuthors: undefined,
      venue: undefined,
      date: item.date?.datetime === year ? undefined : item.date,
    };
    return [
      'Publication',
      [
        // The list of one entry is none.
        ['hr:FormattedPublicationDescription', this.#body(rest).replace(/^<ol><li>(.*)<\/li><\/ol>$/s, '$1')],
        ['Title', textOf(item.title)],
        ['Year', year],
        ['DOI', [['Link', doi]]],
        ['Authors', item.authors.map(({ name }) => name).join('; ') + others],
        ['Journal', textOf(item.venue)],
        ['Link', doi === undefined ? item.url : undefined],
      ],
    ];
  }

  #language(item: EntryView, firstLanguages: string[]): WrittenEntry {
    const name = textOf(item.title);
    const meta = item.meta.map(({ text }) => textOf(text));
    const isFirst = meta.some((text) => NATIVE.test(text) || isNativeWord(text));
    const level = meta.map((text) => /\b[ABC][12]\b/.exec(text)?.[0]).find((found) => found !== undefined);
    if (isFirst) firstLanguages.push(name);
    const isSaid = (text: string) => text === level || isNativeWord(text) || NATIVE.exec(text)?.[0] === text;
    const rest = { ...item, title: '', meta: meta.every(isSaid) && meta.length < 2 ? [] : item.meta };
    const body = this.#body(rest);
    return {
      ...(!isFirst && { own: competencyOf(name, level) }),
      rest: body === '' ? [] : [this.#other({ title: name, summary: body })],
    };
  }

  #skill(item: EntryView): WrittenEntry {
    const name = textOf(item.title);
    const skills = [...new Set(item.keywords.map(textOf))].map(skillOf);
    const body = this.#body({ ...item, title: '', keywords: [], url: undefined });
    return {
      own: skills.length === 0 ? skillOf(name) : ['SkillsGroup', [['Title', name], ...skills]],
      rest:
        body === '' && item.url === undefined
          ? []
          : [this.#other({ title: name, url: item.url, summary: body })],
    };
  }

  #entry(item: EntryView): XmlNode {
    const isDated = wordsOf(item.date, this.style) === '';
    const body = this.#body({ ...item, title: '', url: undefined, ...(isDated && { date: {} }) });
    return this.#other({
      title: textOf(item.title),
      url: item.url,
      date: isDated ? item.date : {},
      summary: body,
    });
  }

  /** An entry of another form: all of it in the description. */
  #plain(item: unknown): XmlNode {
    const { name, term } = item as { readonly name?: Text; readonly term?: Text };
    return this.#other({ title: textOf(name ?? term), summary: this.#body(item) });
  }

  /** An entry of a section of the person. The importer keeps one entry of each such section, and joins those of a title. */
  #other({
    title,
    url,
    date = {},
    summary,
  }: {
    readonly title?: string;
    readonly url?: string | undefined;
    readonly date?: DateRangeView;
    readonly summary: string;
  }): XmlNode {
    const heading = textOf(this.section.title);
    return [
      'Others',
      [
        ['Title', heading],
        [
          'Other',
          [
            ['Title', title || heading],
            [
              'Date',
              [
                ['StartDate', dateOf(date.start)],
                ['EndDate', dateOf(date.end)],
                ['Ongoing', goesOn(date)],
              ],
            ],
            ['Description', summary],
            ['Link', url],
          ],
        ],
      ],
    ];
  }
}

const textOf = (text: Text | undefined): string => (text === undefined ? '' : textToString(text));

const contactOf = (url: string | undefined): XmlNode =>
  url === undefined
    ? undefined
    : [
        'OrganizationContact',
        [
          [
            'Communication',
            [
              ['ChannelCode', 'Web'],
              ['oa:URI', url],
            ],
          ],
        ],
      ];

const dateOf = (date: DateView | undefined): readonly XmlNode[] => [['hr:FormattedDateTime', date?.datetime]];

/** Whether a span goes on; nothing where there is no span. */
const goesOn = ({ start, end }: DateRangeView): string =>
  end !== undefined && end.datetime === undefined
    ? 'true'
    : start === undefined && end === undefined
      ? ''
      : 'false';

/** Dates that are words alone, for the description. */
function wordsOf({ start, end }: DateRangeView, style: Style): string {
  if (start === undefined || start.datetime !== undefined) return '';
  return `<p>${[start, end].flatMap((date) => (date ? style.inline(date.text) : [])).join(' – ')}</p>`;
}

const skillOf = (name: string): XmlNode => [
  'PersonCompetency',
  [
    ['hr:TaxonomyID', 'Digital_Skill'],
    ['hr:CompetencyName', name],
  ],
];

const DIMENSIONS = [
  'CEF-Understanding-Listening',
  'CEF-Understanding-Reading',
  'CEF-Speaking-Interaction',
  'CEF-Speaking-Production',
  'CEF-Writing-Production',
];

/** A language with its level, which is that of each of its dimensions. */
const competencyOf = (name: string, level: string | undefined): XmlNode => [
  'PersonCompetency',
  [
    ['CompetencyID', { schemeName: 'FREE_TEXT' }, name],
    ['hr:TaxonomyID', 'language'],
    ...(level === undefined
      ? []
      : DIMENSIONS.map(
          (dimension): XmlNode => [
            'eures:CompetencyDimension',
            [
              ['hr:CompetencyDimensionTypeCode', dimension],
              ['eures:Score', [['hr:ScoreText', level]]],
            ],
          ],
        )),
  ],
];

/** What a text begins with that says a first language in words of one's own. */
const NATIVE = /^(?:native(?: speaker)?|mother tongue|Muttersprache|母语|母語|모국어)/i;

/** Whether a text is what a language has for a first language. */
const isNativeWord = (text: string) =>
  [...languages.values()].some(({ words }) => words.fluencies['native-or-bilingual'] === text);
