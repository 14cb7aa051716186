import { languages } from '../languages/registry.js';
import type { LocalizedText } from '../text/localized.js';
import type { FactKind } from './facts.js';

/** What else people call a fact, separated by commas. */
const OTHER_LABELS: Readonly<Partial<Record<FactKind, string>>> = {
  birthDate:
    'Birth date, Birthdate, Birth, Birthday, Born, DOB, 出生日期, 生日, 出生年月日, Geboren, Geburtstag, Né le, Née le',
  birthPlace: 'Birth place, Birthplace, 出生地点, 出身地',
  gender: 'Sex, 性别, 性別, Genre, Género, Sesso',
  nationality: 'Citizenship, Staatsbürgerschaft, Nationalität, Citoyenneté, Ciudadanía, Cittadinanza',
  workPermit: 'Visa, Visa status, Work authorization, Work authorisation, 签证, 签证状态, ビザ',
  ethnicity: 'Race, Ethnie',
  hometown: 'Hometown, 家乡, 户籍, 籍贯地',
  registeredResidence: '户口, 户籍所在地, 戶籍',
  politicalStatus: 'Political status, 党派, 政治身份, 入党时间',
  maritalStatus: 'Civil status, 婚否, 婚姻, 婚育状况, État civil, 결혼여부',
  dependents: 'Children, Kinder, Enfants, 扶養家族, 扶養家族数（配偶者を除く）, 配偶者の扶養義務',
  militaryService: '병역사항, 병역 사항, Wehrdienst / Zivildienst',
  health: 'Health status, 健康',
};

let known: ReadonlyMap<string, FactKind> | undefined;

const normalized = (label: string) =>
  label
    .normalize('NFKC')
    .trim()
    .replace(/[\s:]+$/, '')
    .toLowerCase();

/** The labels of all facts, in every language. */
function readLabels(): ReadonlyMap<string, FactKind> {
  const labels = new Map<string, FactKind>();
  const add = (label: string, kind: FactKind) => labels.set(normalized(label), kind);
  for (const { words } of languages.values())
    for (const [kind, label] of Object.entries(words.facts))
      add(label, kind === 'age' ? 'birthDate' : (kind as FactKind));
  for (const [kind, list] of Object.entries(OTHER_LABELS))
    for (const label of list.split(', ')) add(label, kind as FactKind);
  return labels;
}

/** The personal fact that a label names in some language, such as `Geburtsdatum`; nothing where it names none. */
export function factNamed(label: LocalizedText): FactKind | undefined {
  known ??= readLabels();
  const labels = typeof label === 'string' ? [label] : Object.values(label);
  for (const each of labels) {
    const kind = known.get(normalized(each));
    if (kind !== undefined) return kind;
  }
  return undefined;
}
