import { compact, type FieldReader } from '../field-reader.js';
import { readHtml, readHtmlBullets } from '../read-html.js';
import { contactOf, finish, linksOf, spanOf } from './parts.js';

type Entry = Readonly<Record<string, unknown>>;

/** The positions held, one entry each. */
export function readEmployment(history: FieldReader, language = 'en'): readonly Entry[] {
  const entries = history.maps('EmployerHistory').flatMap((employer) => {
    const { location, url } = contactOf(employer, language);
    const links = linksOf(employer, url);
    const common = {
      name: employer.text('OrganizationName'),
      department: employer.text('Department'),
      url: links.url,
    };
    for (const link of links.others) employer.warn('Link', `"${link}" is a further address; left out.`);
    const positions = employer.maps('PositionHistory').map((position) => readPosition(position, location));
    finish(employer, ['OrganizationName@languageID']);
    const held = positions.length > 0 ? positions : [{ location }];
    return held.map((position) => compact({ ...common, ...position }));
  });
  finish(history);
  return entries;
}

function readPosition(item: FieldReader, location: string | undefined): Entry {
  const place = [item.text('City'), item.text('Country')];
  const [city, country] = place;
  // The address of the employer names the place as a rule.
  const isKnown = city !== undefined && location?.includes(city);
  const position = {
    position: item.text('PositionTitle'),
    ...spanOf(item, 'EmploymentPeriod'),
    ...readHtmlBullets(item, 'Description'),
    location: isKnown
      ? location
      : [city, country?.toUpperCase(), location].filter(Boolean).join(', ') || undefined,
  };
  finish(item, ['PositionTitle@typeCode', 'PositionTitle@languageID']);
  return position;
}

/** Where the person learned. */
export function readEducation(history: FieldReader, language = 'en'): readonly Entry[] {
  const entries = history.maps('EducationOrganizationAttendance').map((item) => {
    const { location, url } = contactOf(item, language);
    const links = linksOf(item, url);
    for (const link of links.others) item.warn('Link', `"${link}" is a further address; left out.`);
    const level = item.text('EducationLevelCode');
    const program = item.text('ProgramName');
    const degree = readDegree(item.map('EducationDegree'));
    const entry = compact({
      institution: item.text('OrganizationName'),
      department: item.text('Department'),
      location,
      url: links.url,
      ...degree,
      ...(program !== undefined && program !== degree.studyType && { program }),
      level: level === undefined ? undefined : `EQF ${level}`,
      ...spanOf(item, 'AttendancePeriod'),
    });
    finish(item, ['OrganizationName@languageID', 'ProgramName@languageID']);
    return entry;
  });
  finish(history);
  return entries;
}

function readDegree(degree: FieldReader): Entry {
  const { summary, highlights = [] } = readHtmlBullets(degree, 'OccupationalSkillsCovered');
  const credits = [degree.text('NumberOfCredit'), degree.text('CreditType')].filter(Boolean).join(' ');
  const classification = degree.text('NationalClassification');
  const grade = degree.map('FinalGrade');
  const score = grade.text('ScoreText');
  finish(grade);
  const entry = {
    studyType: degree.text('DegreeName'),
    area: degree.maps('FieldOfStudy').flatMap(readField).join(', ') || undefined,
    score,
    thesis: readThesis(degree),
    achievements: [summary ?? [], highlights, classification ?? [], credits || []].flat(),
  };
  finish(degree, ['DegreeName@languageID']);
  return entry;
}

const readThesis = (degree: FieldReader) => readHtml(degree, 'Thesis');

/** Subjects in words; their numbers in a classification have no place. */
function readField(field: FieldReader): readonly string[] {
  const isCode = field.text('@typeCode') === 'URI';
  const levels = ['MainFieldOfStudy', 'SpecificFieldOfStudy'].flatMap((key) =>
    typeof field.value[key] === 'string'
      ? (field.texts(key) ?? [])
      : field.maps(key).flatMap((inner) => {
          const text = inner.text('ProgramConcentration');
          finish(inner);
          return text ?? [];
        }),
  );
  finish(field);
  if (!isCode) return levels;
  if (levels.length > 0)
    field.warn('@typeCode', `Subjects by number have no place here; left out: ${levels.join(', ')}.`);
  return [];
}
