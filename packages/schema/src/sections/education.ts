import * as z from 'zod';
import {
  byRecency,
  type DateRangeView,
  endDateSchema,
  partialDateSchema,
  prepareDateRange,
} from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import {
  type LocalizedText,
  localizedTextSchema,
  localizedTextsSchema,
  resolveText,
  type Text,
} from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { type DetailView, prepareDetails } from './details.js';
import { scoreSchema } from './entry.js';
import { defineSection, entryFields, type PrepareContext } from './section.js';

/** A grade: the score and what it is out of, the rank and among how many. */
export const gradeSchema = openObject({
  score: scoreSchema.optional(),
  scale: scoreSchema.optional().describe('The best there is, such as 4.3'),
  rank: z.number().int().positive().optional(),
  of: z.number().int().positive().optional().describe('How many were ranked'),
});

/** A thesis: its title, and where it is. */
export const thesisSchema = openObject({
  name: localizedTextSchema,
  url: hrefSchema.optional(),
});

/** A degree, as in JSON Resume, with advisors, honours class, research and honours. */
export const educationSchema = openObject({
  institution: localizedTextSchema.optional(),
  department: localizedTextSchema.optional(),
  url: hrefSchema.optional(),
  area: localizedTextSchema.optional().describe('The subject'),
  studyType: localizedTextSchema.optional().describe('The degree'),
  startDate: partialDateSchema.optional(),
  endDate: endDateSchema.optional(),
  advisors: z.array(localizedTextSchema).optional(),
  program: localizedTextSchema.optional().describe('A named class or programme, and what it is'),
  minors: z.array(localizedTextSchema).optional(),
  score: scoreSchema.optional().describe("JSON Resume's grade; write grade where there is more to say"),
  grade: gradeSchema.optional(),
  thesis: z.union([localizedTextSchema, thesisSchema]).optional(),
  research: localizedTextsSchema.optional(),
  achievements: localizedTextsSchema.optional(),
  honors: z.array(localizedTextSchema).optional(),
  courses: z.array(localizedTextSchema).optional(),
  ...entryFields,
});

export type Education = z.infer<typeof educationSchema>;

export interface EducationView {
  readonly institution: Text;
  readonly url?: string;
  readonly studyType?: Text;
  readonly area?: Text;
  readonly department?: Text;
  readonly date: DateRangeView;
  readonly details: readonly DetailView[];
}

export const education = defineSection({
  entry: educationSchema,
  prepare: (entries, context) => ({
    items: entries.toSorted(byRecency).map((entry): EducationView => {
      const { messages, text } = context;
      const title = entry.institution ?? entry.area ?? '';
      return {
        institution: text(title),
        ...(entry.url !== undefined && { url: entry.url }),
        ...(entry.studyType !== undefined && { studyType: text(entry.studyType) }),
        ...(entry.institution !== undefined && entry.area !== undefined && { area: text(entry.area) }),
        ...(entry.department !== undefined && { department: text(entry.department) }),
        date: prepareDateRange(entry, messages),
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

function prepareGrade({ grade, score }: Education, { messages }: PrepareContext): string | undefined {
  const { score: ownScore = score, scale, rank, of } = grade ?? {};
  if (ownScore === undefined && rank === undefined) return undefined;
  return messages.formatGrade({
    score: ownScore === undefined ? undefined : String(ownScore),
    scale: scale === undefined ? undefined : String(scale),
    rank,
    of,
  });
}

/** The title of the thesis, as a link where it has an address. */
function prepareThesis({ thesis }: Education, { locale }: PrepareContext): LocalizedText | undefined {
  const parsed = thesisSchema.safeParse(thesis);
  if (!parsed.success) return thesis as LocalizedText | undefined;
  const { name, url } = parsed.data;
  return url === undefined ? name : `[${resolveText(name, locale).value}](${url})`;
}
