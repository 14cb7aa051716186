import { type Abbreviation, abbreviationsIn } from './abbreviations.js';
import { type AdvertisementLine, readAdvertisement } from './advertisement.js';
import { DEGREES } from './degrees.js';
import { englishPhrases, namesIn, type Span } from './phrases-en.js';
import { chinesePhrases } from './phrases-zh.js';
import { simplified } from './simplified.js';
import { tokensOf } from './tokens.js';

/** What an advertisement asks for: a skill, a tool, a method, a degree, a certificate, a language. */
export interface Term {
  /** As the advertisement writes it. */
  readonly text: string;
  /** The line of the advertisement, from 1. */
  readonly line: number;
}

/** What says that a sentence outside the requirements requires something. */
const CUES =
  /\b(?:experienced? (?:with|in|of|as)|knowledge of|familiar(?:ity)? with|proficien|fluen|qualified|certified|accredited|(?:you|who|applicants?|candidates?|holder|person|post-?holder)\b[^.;]{0,24}?\b(?:must|should|will|would|can|need to) (?:already |also |ideally )?(?:have|hold|know|be able|possess|bring|speak|read|use|set up|be (?!available|based|paid|given|offered|made|held|part|responsible))|(?:is|are|be|would be|will be|as) (?:an? |highly |strongly |real |big |strong |nice |particularly )*(?:required|expected|essential|desirable|desired|necessary|preferred|beneficial|useful|helpful|welcomed?|advantage|advantageous|plus|must|bonus|asset)|(?:particularly )?welcome applicants|(?:speakers?|experience|knowledge|skills)\b[^.;]* welcome|degree in|skilled in|confident (?:with|in)|you (?:have|need|know|hold|speak|write|read|master|care about|understand|are (?:familiar|fluent|at home|skilled|comfortable|used))|(?:previous|prior) (?:work|exposure|experience)|we (?:ask|expect|require|seek|are seeking|are looking for) |would be (?:a )?(?:great|good|nice|ideal|lovely)|seeking |ability to|completed an)|even better|熟悉|精通|掌握|熟练|了解|持有|具备|优先|以上学历|专业毕业|经验|最好会|希望你/iu;

/** Sentences about pay and applications, wherever they stand. */
const ASIDES =
  /\b(?:salary|wages?|closing date|deadline for|to apply|applications? (?:is|are|by|for|close)|enquiries|interviews? (?:will|are|take)|start date|we (?:offer|pay|provide|give|will))\b/i;

/** The terms of an advertisement in English or Chinese, in its order, each once. */
export function findTerms(advertisement: string): readonly Term[] {
  const lines = readAdvertisement(advertisement);
  const abbreviations = abbreviationsIn(advertisement);
  const terms = lines.flatMap((line) => termsOf(line));
  // Neither headings nor sentences that ask for something: a list of words.
  const found =
    terms.length > 0 ? terms : lines.flatMap((line) => termsOf({ ...line, part: 'requirements' }));
  return distinct(found, abbreviations);
}

function termsOf({ number, part, text }: AdvertisementLine): readonly Term[] {
  if (part === 'other') return [];
  const spans = sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = part === 'requirements' ? text.slice(start, end) : sought(text.slice(start, end));
    if (ASIDES.test(sentence)) return [];
    const isRequirement = part === 'requirements' || CUES.test(simplified(sentence));
    if (!isRequirement && part === 'unknown') return [];
    return spansOf(sentence, isRequirement).map((span) => ({
      start: span.start + start,
      end: span.end + start,
    }));
  });
  return spans.map(({ start, end }) => ({ text: text.slice(start, end), line: number }));
}

/** A sentence without who seeks somebody: "Our client, a firm in Munich, seeks". */
const sought = (sentence: string) =>
  sentence.replace(/^.*?\b(?:seeks?|(?:is|are) (?:looking for|seeking)|requires)\b/i, (who) =>
    ' '.repeat(who.length),
  );

const sentencesOf = (text: string): readonly Span[] =>
  [...text.matchAll(/(?:[^.。!！?？;；]|[.](?=\S))+/gu)].map(({ index, 0: sentence }) => ({
    start: index,
    end: index + sentence.length,
  }));

/** The parts of a sentence that are terms: its degrees, then the phrases around them. */
function spansOf(sentence: string, isRequirement: boolean): readonly Span[] {
  const isChinese = /\p{Script=Han}/u.test(sentence);
  if (!isRequirement) {
    if (!isChinese) return namesIn(sentence);
    return chinesePhrases(sentence).filter(
      ({ start, end }) => !/\p{Script=Han}/u.test(sentence.slice(start, end)),
    );
  }
  const degrees = DEGREES.flatMap((degree) =>
    [...sentence.matchAll(degree)].map(({ index, 0: text }) => ({ start: index, end: index + text.length })),
  );
  // A comma stands where the degree was: what is before and after it is no phrase.
  const others = degrees.reduce(
    (text, { start, end }) => text.slice(0, start) + ','.repeat(end - start) + text.slice(end),
    sentence,
  );
  const phrases = isChinese ? chinesePhrases(others) : englishPhrases(others);
  return [...degrees, ...phrases].toSorted((a, b) => a.start - b.start);
}

/** Each term once; an abbreviation and its long form are one term. */
function distinct(terms: readonly Term[], abbreviations: readonly Abbreviation[]): readonly Term[] {
  const longOf = new Map(abbreviations.map(({ long, short }) => [keyOf(short), keyOf(long)]));
  const seen = new Set<string>();
  return terms.filter(({ text }) => {
    const key = keyOf(text);
    const same = longOf.get(key) ?? key;
    if (seen.has(same) || seen.has(key)) return false;
    seen.add(same);
    return true;
  });
}

/** What a text is compared by: the keys of its words. */
export const keyOf = (text: string): string =>
  tokensOf(text)
    .map(({ key }) => key)
    .join('');
