import { formOf } from '../../dates/date-forms.js';
import { formatPath } from '../../diagnostics/diagnostic.js';
import { selectResume } from '../../layout/select-resume.js';
import { prepareResume, type ResumeView } from '../../prepare.js';
import type { Resume } from '../../resume.js';
import { labelColon } from '../../text/label-colon.js';
import { textToString } from '../../text/nodes.js';
import type { ConversionWarning, Exported } from '../conversion.js';
import type { Style } from '../markdown/style.js';
import { writeBlocks } from '../markdown/write-blocks.js';
import { reportUnshown } from '../unshown.js';
import { writeXml, type XmlNode } from '../xml/write-xml.js';
import { html } from './html.js';
import { nameParts, writePerson } from './write-person.js';
import { writeSections } from './write-sections.js';

export interface ToEuropassOptions {
  /** Language of the document. */
  readonly locale: string;
  /** Whom it is for; `public` by default. */
  readonly audience?: string;
  /** The moment that separates what is current from what is past; now by default. */
  readonly now?: Date;
}

/** The languages that the editor has. */
const LANGUAGES = new Set(
  'en bg hr cs da nl et fi fr de el hu is ga it lv lt mk mt no pl pt ro sr sk sl es sv tr uk me'.split(' '),
);

const NAMESPACES = {
  xmlns: 'http://www.europass.eu/1.0',
  'xmlns:oa': 'http://www.openapplications.org/oagis/9',
  'xmlns:eures': 'http://www.europass_eures.eu/1.0',
  'xmlns:hr': 'http://www.hr-xml.org/3',
};

/**
 * Writes a résumé as the XML that the Europass editor opens. What has no field of its own there stands in descriptions and in
 * sections of the person; what has no place at all is reported by path.
 */
export function toEuropass(
  resume: Resume,
  { locale, audience = 'public', now = new Date() }: ToEuropassOptions,
): Exported<string> {
  const warnings: ConversionWarning[] = [...reportUnshown(resume, { locale, audience })];
  const warn = (path: string, message = 'has no place in Europass; left out.') =>
    warnings.push({ path, message });
  const view = prepareResume(resume, { locale, audience, now });
  const visible = selectResume(resume, { audience });
  const style: Style = { ...html, colon: labelColon(locale) };
  const [language = ''] = locale.split('-');
  if (!LANGUAGES.has(language))
    warn('document.language', `"${language}" is no language of the Europass editor: choose another there.`);
  if (view.document) warn('document.title');
  if (visible.document?.date !== undefined) warn('document.date');
  if (view.signature) warn('basics.signature');
  if (view.basics.reading !== undefined) warn('basics.nameReading');
  reportDates(visible, [], warn);
  const sections = writeSections(view.sections, style);
  const person = writePerson(visible, view, sections.firstLanguages, warn);
  const name = nameParts(view);
  const output = writeXml([
    'Candidate',
    NAMESPACES,
    [
      identifier('hr:DocumentID', 'DocumentIdentifier', '4.0'),
      [
        'CandidateSupplier',
        [
          identifier('hr:PartyID', 'PartyID', '1.0'),
          ['hr:PartyName', 'Owner'],
          ['PersonContact', [['PersonName', name], ...person.emails]],
          ['hr:PrecedenceCode', '1'],
        ],
      ],
      ['CandidatePerson', person.elements],
      [
        'CandidateProfile',
        { languageCode: language },
        [
          identifier('hr:ID', 'CandidateProfileID', '1.0'),
          ['hr:ExecutiveSummary', summaryOf(view, style)],
          ...person.licences,
          ...sections.elements,
        ],
      ],
      [
        'RenderingInformation',
        [
          [
            'Design',
            [['SectionsOrder', sections.order.map((title): XmlNode => ['Section', [['Title', title]]])]],
          ],
        ],
      ],
    ],
  ]);
  return { output, warnings };
}

const identifier = (name: string, scheme: string, version: string): XmlNode => [
  name,
  { schemeID: 'resume', schemeName: scheme, schemeAgencyName: 'EUROPASS', schemeVersionID: version },
  true,
];

/** The line below the name, which has no field there, before the summary. */
function summaryOf({ basics: { label, summary } }: ResumeView, style: Style): string {
  const line = label === undefined || textToString(label) === '' ? '' : `<p>${style.strong(label)}</p>`;
  return line + (summary === undefined ? '' : style.join(writeBlocks(summary, style)));
}

/** Keys of dates that the editor has fields for. */
const DATES = /^(?:startDate|endDate|date|issued|releaseDate|birthDate)$/;

/** Reports dates that say more than a year, a month or a day, of which the editor takes no more. */
function reportDates(
  value: unknown,
  path: readonly PropertyKey[],
  warn: (path: string, message: string) => void,
): void {
  if (typeof value === 'string') {
    const { iso, words, ...more } = (DATES.test(String(path.at(-1))) && formOf(value)) || { iso: value };
    if (words === undefined && Object.keys(more).length > 0)
      warn(formatPath(path), `"${value}" is only ${iso} in Europass.`);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value))
      reportDates(child, [...path, Array.isArray(value) ? Number(key) : key], warn);
}
