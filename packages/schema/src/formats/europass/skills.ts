import { compact, type FieldReader } from '../field-reader.js';
import { readHtml } from '../read-html.js';
import type { SectionBuilder } from '../section-builder.js';
import { finish, usualTitle } from './parts.js';
import { languageIn } from './person.js';

/** What the dimensions of the CEFR are called. */
const DIMENSIONS: Readonly<Record<string, string>> = {
  'CEF-Understanding-Listening': 'listening',
  'CEF-Understanding-Reading': 'reading',
  'CEF-Speaking-Interaction': 'conversation',
  'CEF-Speaking-Production': 'speaking',
  'CEF-Writing-Production': 'writing',
};

const isLevel = (text: string) => /^[ABC][12]$/.test(text);

/** Languages other than the first, with their levels. */
export function readLanguages(
  qualifications: FieldReader,
  language: string,
): readonly Readonly<Record<string, unknown>>[] {
  const entries = qualifications.maps('PersonCompetency').map((item) => {
    const written = item.text('CompetencyID') ?? item.text('CompetencyName') ?? '';
    const scores = item.maps('CompetencyDimension').map((dimension) => {
      const code = dimension.text('CompetencyDimensionTypeCode') ?? '';
      const score = dimension.map('Score');
      const level = score.text('ScoreText');
      finish(score);
      finish(dimension);
      return { name: DIMENSIONS[code] ?? code, level };
    });
    const known = scores.flatMap(({ name, level }) => (level === undefined ? [] : [{ name, level }]));
    const [first] = known;
    const isSame = first !== undefined && known.every(({ level }) => level === first.level);
    finish(item, ['CompetencyID@schemeName', 'TaxonomyID']);
    return compact({
      language: languageIn(written, language),
      ...(isSame && isLevel(first.level)
        ? { cefr: first.level }
        : { fluency: known.map(({ name, level }) => `${name} ${level}`).join(', ') || undefined }),
    });
  });
  finish(qualifications);
  return entries;
}

/** Skills: alone, in groups with a title, and as older versions of the editor wrote them. */
export function readSkills(profile: FieldReader, builder: SectionBuilder, language: string): void {
  const skills = profile.map('Skills');
  const digital = profile.map('DigitalSkills');
  const groups = [...skills.maps('SkillsGroup'), ...digital.maps('DigitalSkillsGroup')].map((group) => {
    const names = [
      ...group.maps('PersonCompetency').flatMap(readSkill),
      ...(group.texts('DigitalSkill') ?? []),
    ];
    const entry = compact({
      name: group.text('Title'),
      keywords: names,
      summary: readHtml(group, 'Description'),
    });
    finish(group, ['Title@languageID']);
    return entry;
  });
  const alone = [
    ...skills.maps('PersonCompetency').flatMap(readSkill),
    ...(digital.texts('DigitalSkill') ?? []),
  ];
  for (const item of [skills, digital]) finish(item);
  builder.add('skills', usualTitle('Skills', language), [...groups, ...alone.map((name) => ({ name }))]);
}

function readSkill(item: FieldReader): readonly string[] {
  const name = item.text('CompetencyName') ?? item.text('CompetencyID');
  finish(item, ['TaxonomyID', 'CompetencyID@schemeName']);
  return name === undefined ? [] : [name];
}
