import { expect, it } from 'vitest';
import { structuredName } from './structured-name.js';

it.each<[string, string, string]>([
  ['Ada Lovelace', 'en', 'Lovelace;Ada;;;'],
  ['Ada Augusta King', 'en', 'King;Ada;Augusta;;'],
  ['Ludwig van der Berg', 'en', 'van der Berg;Ludwig;;;'],
  ['Dr. Anna Schmidt', 'de', 'Schmidt;Anna;;Dr.;'],
  ['Prof. Dr.-Ing. Max Weber', 'de', 'Weber;Max;;Prof. Dr.-Ing.;'],
  ['John Doe Jr.', 'en', 'Doe;John;;;Jr.'],
  ['John Doe, PhD', 'en', 'Doe;John;;;PhD'],
  ['Jane Roe, MD, PhD', 'en', 'Roe;Jane;;;MD, PhD'],
  ['King, Martin Luther, Jr.', 'en', 'King;Martin;Luther;;Jr.'],
  ['Sukarno', 'id', ';Sukarno;;;'],
  ['林雨', 'zh', '林;雨;;;'],
  ['欧阳修文', 'zh', '欧阳;修文;;;'],
  ['阿达·洛芙莱斯', 'zh', '洛芙莱斯;阿达;;;'],
  ['山田 太郎', 'ja', '山田;太郎;;;'],
  ['山田太郎', 'ja', '山田太郎;;;;'],
  ['やまだ はなこ', 'ja', 'やまだ;はなこ;;;'],
  ['윤서진', 'ko', '윤;서진;;;'],
  ['남궁민수', 'ko', '남궁;민수;;;'],
  ['윤 서진', 'ko', '윤;서진;;;'],
  ['Nguyễn Văn An', 'en', 'Nguyễn;An;Văn;;'],
  ['Nagy Anna', 'hu', 'Nagy;Anna;;;'],
  ['أحمد الخوارزمي', 'ar', 'الخوارزمي;أحمد;;;'],
  ['', 'en', ';;;;'],
  ['Dr.', 'en', ';Dr.;;;'],
])('of %s (%s) are %s', (name, language, parts) => {
  const { family, given, additional, prefix, suffix } = structuredName(name, language);
  expect([family, given, additional, prefix, suffix].join(';')).toBe(parts);
});
