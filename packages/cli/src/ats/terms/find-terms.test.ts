import { personView } from '@resume/schema/fixtures';
import { toPlainText } from '@resume/schema/formats';
import { describe, expect, it } from 'vitest';
import { linesOfText } from '../extractors.js';
import { findTerms, keyOf } from './find-terms.js';
import { matchTerms } from './match-terms.js';
import { type Advertisement, readAdvertisements } from './test/read-advertisements.js';

const keysOf = (terms: readonly { readonly text: string }[]) => new Set(terms.map(({ text }) => keyOf(text)));

/** What a finder got right, missed and added. */
class Score {
  readonly missed: string[] = [];
  readonly added: string[] = [];
  #right = 0;

  count(name: string, wanted: ReadonlySet<string>, found: ReadonlySet<string>): void {
    for (const key of wanted) {
      if (found.has(key)) this.#right += 1;
      else this.missed.push(`${name}: ${key}`);
    }
    for (const key of found) if (!wanted.has(key)) this.added.push(`${name}: ${key}`);
  }

  get recall(): number {
    return this.#right / (this.#right + this.missed.length);
  }

  get precision(): number {
    return this.#right / (this.#right + this.added.length);
  }
}

/** The terms of an advertisement, matched with the résumé of its person. */
function matched({ person, text }: Advertisement) {
  const resume = toPlainText(personView(person));
  return matchTerms(findTerms(text), linesOfText(resume), text);
}

describe.each(['en', 'zh'] as const)('advertisements marked by hand, in %s', (language) => {
  const advertisements = readAdvertisements(language);

  it('are twenty at least', () => {
    expect(advertisements.length).toBeGreaterThanOrEqual(20);
  });

  it('have nearly all of their terms found, and little else', () => {
    const score = new Score();
    for (const { name, terms, text } of advertisements)
      score.count(name, keysOf(terms), keysOf(findTerms(text)));
    expect(score.recall, score.missed.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(score.precision, score.added.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it('have those of their terms found in the résumé that it has, and no others', () => {
    const score = new Score();
    for (const advertisement of advertisements) {
      const found = matched(advertisement);
      const isFound = ({ text }: { readonly text: string }) => keysOf(found).has(keyOf(text));
      const isMarked = ({ text }: { readonly text: string }) => keysOf(advertisement.terms).has(keyOf(text));
      // What is no term or was not found is counted above.
      const wanted = advertisement.terms.filter((term) => term.isInResume && isFound(term));
      const has = found.filter((term) => term.occurrences.length > 0 && isMarked(term));
      score.count(advertisement.name, keysOf(wanted), keysOf(has));
    }
    expect(score.recall, score.missed.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(score.precision, score.added.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});

it.each([
  ['en', 0.92, 0.89],
  ['zh', 0.91, 0.89],
] as const)('finds most terms of advertisements in other styles, in %s', (language, recall, precision) => {
  const score = new Score();
  for (const { name, terms, text } of readAdvertisements(language, 'further'))
    score.count(name, keysOf(terms), keysOf(findTerms(text)));
  expect(score.recall, score.missed.join('\n')).toBeGreaterThanOrEqual(recall);
  expect(score.precision, score.added.join('\n')).toBeGreaterThanOrEqual(precision);
});

describe('findTerms', () => {
  const textsOf = (advertisement: string) => findTerms(advertisement).map(({ text }) => text);

  it('takes an abbreviation and its long form for one term', () => {
    expect(textsOf('Requirements\n- Natural Language Processing (NLP)\n- NLP at scale')).toEqual([
      'Natural Language Processing',
    ]);
  });

  it('leaves out what is offered', () => {
    expect(textsOf('Requirements:\n- Kotlin\n\nWe offer\n- Espresso and yoga')).toEqual(['Kotlin']);
    expect(textsOf('任职要求：\n1、熟悉Kotlin；\n福利待遇：\n1、咖啡和瑜伽')).toEqual(['Kotlin']);
  });

  it('takes a list of words without a heading for terms', () => {
    expect(textsOf('Kotlin, Ktor, Gradle')).toEqual(['Kotlin', 'Ktor', 'Gradle']);
  });

  it('takes no line of a list for a heading, and finds headings behind pictures and in capitals', () => {
    expect(textsOf('Required\n- Kotlin\nExperience with Ktor\nDesired\n- Gradle')).toEqual([
      'Kotlin',
      'Ktor',
      'Gradle',
    ]);
    expect(textsOf('👉 What we look for\n✅ Kotlin\n🎁 What’s in it for you\n✅ Yoga')).toEqual(['Kotlin']);
    expect(textsOf('KNOWLEDGE, SKILLS\nKotlin\nSPECIAL NOTE\nThe office is closed.')).toEqual(['Kotlin']);
  });

  it('keeps C++ behind Han characters, deep learning, and nouns that begin a term', () => {
    expect(textsOf('任职要求：\n1、熟悉C++和CAN总线')).toEqual(['C++', 'CAN总线']);
    expect(textsOf('Requirements\n- Deep understanding of deep learning\n- Project accounting')).toEqual([
      'deep learning',
      'Project accounting',
    ]);
  });

  it('reads what is pasted as HTML, with the lines of its source', () => {
    const html =
      '<h3>Requirements</h3><ul>\n<li>Knowledge of <b>Kotlin</b>,&nbsp;Ktor</li>\n</ul><h3>We offer</h3><ul><li>Yoga</li></ul>';
    expect(findTerms(html)).toEqual([
      { text: 'Kotlin', line: 2 },
      { text: 'Ktor', line: 2 },
    ]);
    expect(textsOf('Requirements\n- R < S &amp; T&notanentity;')).not.toEqual([]);
  });

  it('reads tables, whose first cells say what the others are', () => {
    expect(textsOf('Location\tOslo\nEducation\tMSc in hydrology\nSoftware\tKotlin, Ktor')).toEqual([
      'MSc',
      'hydrology',
      'Kotlin',
      'Ktor',
    ]);
    expect(textsOf('| 学历 | 硕士及以上 |\n| 专业 | 土木工程、结构工程 |\n| 地点 | 苏州 |')).toEqual([
      '硕士',
      '土木工程',
      '结构工程',
    ]);
  });

  it('reads Traditional Chinese', () => {
    expect(textsOf('職位內容\n・開發後台\n條件要求\n・熟悉單元測試與 Kotlin\n福利待遇\n・員工旅遊')).toEqual([
      '單元測試',
      'Kotlin',
    ]);
  });

  it('leaves out what is done with something that has a name, and what is not needed', () => {
    expect(textsOf('Requirements\n- Kotlin scripting and VAT returns')).toEqual(['Kotlin', 'VAT returns']);
    expect(textsOf('Requirements\nYou do not need to be a hydrologist, but you know Kotlin.')).toEqual([
      'Kotlin',
    ]);
  });

  it.each(['', '\n \n', '!!!', '（（（', '[', '\u0000'])('reads %j', (text) => {
    expect(() => findTerms(text)).not.toThrow();
  });
});
