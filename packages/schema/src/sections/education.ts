import * as z from 'zod';
import type { CareerSpanView } from '../dates/career-scale.js';
import { isPartialDate } from '../dates/date-forms.js';
import { inTime } from '../dates/in-time.js';
import {
  type DateRangeView,
  endDateSchema,
  prepareDateRange,
  startDateSchema,
} from '../dates/partial-date.js';
import { joinTexts } from '../text/compose.js';
import { hrefSchema } from '../text/href-schema.js';
import { type LocalizedText, localizedTextSchema } from '../text/localized.js';
import { type Sourced, type Text, textToString } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import { bulletSchema, bulletsSchema } from './bullet.js';
import { type DetailPart, type DetailView, prepareDetails } from './details.js';
import { employmentAt } from './employment.js';
import { scoreSchema } from './entry.js';
import { defineSection, entryFields, type PrepareContext } from './section.js';
import { linkTo, prepareTitle } from './title.js';

/** A grade: the score and what it is out of, the rank and among how many. */
const gradeSchema = openObject({
  score: scoreSchema.optional(),
  scale: scoreSchema.optional().describe('The best there is, such as 4.3'),
  rank: z.number().int().positive().optional().describe('The place among all, from 1'),
  of: z.number().int().positive().optional().describe('How many were ranked'),
});

/** A thesis: its title, and where it is. */
const thesisSchema = openObject({
  name: localizedTextSchema.describe('What it is called'),
  url: hrefSchema.optional().describe('Its home page'),
});

/** A degree, as in JSON Resume, with advisors, honours class, research and honours. */
export const educationSchema = openObject({
  institution: localizedTextSchema.optional().describe('The school or university'),
  department: localizedTextSchema.optional().describe('The department or group'),
  location: localizedTextSchema.optional().describe('Where it is'),
  url: hrefSchema.optional().describe('Its home page'),
  area: localizedTextSchema.optional().describe('The subject'),
  studyType: localizedTextSchema.optional().describe('The degree'),
  level: localizedTextSchema
    .optional()
    .describe('high-school, vocational, associate, bachelor, master, doctorate, or other words'),
  mode: localizedTextSchema.optional().describe('full-time, part-time, or other words'),
  status: localizedTextSchema.optional().describe('enrolled, expected, graduated, withdrawn, or other words'),
  marks: z
    .array(localizedTextSchema)
    .optional()
    .describe('What the school is known by, such as 985, 211 or 双一流'),
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  advisors: z.array(localizedTextSchema).optional().describe('Who advised'),
  program: localizedTextSchema.optional().describe('A named class or programme, and what it is'),
  minors: z.array(localizedTextSchema).optional().describe('Minor subjects'),
  score: scoreSchema.optional().describe("JSON Resume's grade; write grade where there is more to say"),
  grade: gradeSchema.optional().describe('The grade, with scale and rank'),
  thesis: z
    .union([localizedTextSchema, thesisSchema])
    .optional()
    .describe('The title of the thesis, or with its address'),
  research: bulletsSchema.optional().describe('Fields of research'),
  achievements: bulletsSchema.optional().describe('What was achieved'),
  honors: z.array(bulletSchema).optional().describe('Honours received'),
  courses: z.array(localizedTextSchema).optional().describe('Courses taken'),
  ...entryFields,
});

export type Education = z.infer<typeof educationSchema>;

export interface EducationView extends Sourced {
  /** The school or university, which leads to `url`. */
  readonly institution: Text;
  /** Where the name leads. */
  readonly url?: string;
  /** The degree: `MSc`. */
  readonly studyType?: Text;
  /** The subject: `Computer science`. */
  readonly area?: Text;
  /** What the school leads to, where the degree does not say it. */
  readonly level?: Text;
  /** Such as full-time or distance learning, in the language of the view. */
  readonly mode?: Text;
  /** Whether the degree is in progress, expected or given. */
  readonly status?: Text;
  /** The department and the place. */
  readonly department?: Text;
  /** What the school is known by, such as 985. */
  readonly marks: readonly Text[];
  /** When it began and ended. */
  readonly date: DateRangeView;
  /** Where it lies on the scale of the career. */
  readonly span?: CareerSpanView;
  /** Labelled lists below: score, courses, thesis. */
  readonly details: readonly DetailView[];
}

export const education = defineSection({
  about: 'Degrees and schools',
  titles: {
    en: 'Education, Academic background, Educational background, Degrees, Studies, Qualifications, Education and training',
    de: 'Ausbildung, Bildung, Bildungsweg, Studium, Akademische Ausbildung, Schulbildung',
    fr: 'Formation, Formations, Études, Diplômes, Parcours académique',
    es: 'Educación, Formación, Formación académica, Estudios',
    pt: 'Educação, Formação, Formação acadêmica, Formação académica',
    it: 'Istruzione, Formazione, Istruzione e formazione',
    nl: 'Opleiding, Opleidingen',
    pl: 'Edukacja, Wykształcenie',
    zh: '教育, 教育背景, 教育经历, 学历, 教育經歷, 學歷',
    ja: '学歴',
    ko: '학력, 학력사항',
  },
  shape: {
    organization: 'institution',
    name: 'institution',
    summary: 'achievements',
    highlights: 'achievements',
  },
  entry: educationSchema,
  jsonLd: {
    keys: ['institution', 'url'],
    person: (entry, { plain, now }) => ({
      [isInProgress(entry, now) ? 'affiliation' : 'alumniOf']: entry.institution && {
        '@type': 'EducationalOrganization',
        name: plain(entry.institution),
        url: entry.url,
      },
    }),
  },
  prepare: (entries, context) => ({
    items: inTime(entries, context).map((entry): EducationView => {
      const { text, texts } = context;
      const { title, url } = prepareTitle(entry.institution ?? entry.area, entry.url, context);
      return {
        institution: title,
        ...(url !== undefined && { url }),
        ...(entry.studyType !== undefined && { studyType: text(entry.studyType) }),
        ...(entry.institution !== undefined && entry.area !== undefined && { area: text(entry.area) }),
        ...prepareStage(entry, context),
        ...preparePlace(entry, context),
        marks: texts(entry.marks),
        date: prepareDateRange({ ...entry, endDate: endOf(entry) }, context),
        ...context.careerSpan(entry),
        details: prepareDetails(
          {
            advisors: entry.advisors,
            program: entry.program,
            minors: entry.minors,
            grade: prepareGrade(entry, context),
            thesis: prepareThesis(entry, context),
            research: entry.research,
            achievements: entry.achievements,
            honors: entry.honors,
            courses: entry.courses,
          },
          context,
        ),
      };
    }),
  }),
});

/** Whether a degree is not given yet: it says so, or by its dates. */
const isInProgress = ({ status, startDate, endDate }: Education, now: Date) =>
  status === 'enrolled' || status === 'expected' || employmentAt(now, { startDate, endDate }) === 'current';

/** The end of a degree; one that is expected says so. */
const endOf = ({ status, endDate }: Education) =>
  status === 'expected' && endDate !== undefined && isPartialDate(endDate) ? `${endDate}?` : endDate;

/** The level where the degree does not say the same, the mode, and the status where the dates do not say it. */
function prepareStage(entry: Education, { plain, term }: PrepareContext) {
  const { studyType, level, mode, status } = entry;
  const levelText = level === undefined ? undefined : term(level, 'educationLevels');
  const isSaid =
    levelText !== undefined && studyType !== undefined && textToString(levelText) === plain(studyType);
  return {
    ...(levelText !== undefined && !isSaid && { level: levelText }),
    ...(mode !== undefined && { mode: term(mode, 'educationModes') }),
    ...(status !== undefined &&
      endOf(entry) === entry.endDate && { status: term(status, 'educationStatuses') }),
  };
}

function preparePlace({ department, location }: Education, { messages, text }: PrepareContext) {
  if (department !== undefined && location !== undefined)
    return {
      department: joinTexts(
        [department, location].map((part) => text(part)),
        messages.nameSeparator,
      ),
    };
  const only = department ?? location;
  return only === undefined ? {} : { department: text(only) };
}

function prepareGrade({ grade, score }: Education, { messages }: PrepareContext): DetailPart | undefined {
  const { score: ownScore = score, scale, rank, of } = grade ?? {};
  if (ownScore === undefined && rank === undefined) return undefined;
  return {
    prepared: messages.formatGrade({
      score: ownScore === undefined ? undefined : String(ownScore),
      scale: scale === undefined ? undefined : String(scale),
      rank,
      of,
    }),
  };
}

/** The title of the thesis, as a link where it has an address. */
function prepareThesis({ thesis }: Education, context: PrepareContext): DetailPart | undefined {
  const parsed = thesisSchema.safeParse(thesis);
  if (!parsed.success) return thesis as LocalizedText | undefined;
  const { title, url } = prepareTitle(parsed.data.name, parsed.data.url, context);
  return { prepared: linkTo(url, title) };
}
