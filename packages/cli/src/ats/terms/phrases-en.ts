import { type Token, tokensOf } from './tokens.js';
import {
  ALONE,
  BREAKS,
  COLLOCATIONS,
  EDGES,
  HEADS,
  LANGUAGES,
  NAME_TAILS,
  SUBJECTS,
  TAILS,
  TAILS_OF_ALL,
  TITLES,
  TOOLS,
  VERBS,
  WITH_OF,
} from './words-en.js';

/** A part of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The noun phrases of an English requirement: runs of words between those that every advertisement has. */
export function englishPhrases(sentence: string): readonly Span[] {
  const text = withoutClauses(sentence);
  const tokens = tokensOf(text);
  const phrases: Token[][] = [[]];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const gap = text.slice(before?.end ?? 0, token.start);
    const joins = joiner(tokens, index, text);
    const isTest = before !== undefined && LANGUAGES.has(before.text) && TESTS.test(token.text);
    if (
      isTest ||
      (!joins && (/[^\s\-–/.'’]|\s[-–]\s|\.\s|\/|\.$/.test(gap) || isBreakAt(tokens, index, text)))
    )
      phrases.push([]);
    if (joins || !isBreakAt(tokens, index, text)) phrases.at(-1)?.push(token);
  }
  const hasDegree = DEGREE.test(sentence);
  // German at C1 level.
  const hasLanguage = tokens.some((token) => LANGUAGES.has(token.text));
  const isLevel = ([first, ...others]: readonly Token[]) =>
    hasLanguage && others.length === 0 && /^[ABC][12]$/.test(first?.text ?? '');
  return phrases
    .map((phrase) => trim(phrase, text, hasDegree))
    .flatMap((phrase) => (isLevel(phrase) ? [] : spanOf(phrase)));
}

const DEGREE = /\b(?:degree|diploma|bachelor|master|graduate|background|studies|studied)\b|,,,/i;

/** Clauses that say why, who or which, and ranges in words, as commas: nothing in them is asked for. */
const CLAUSES =
  /\b(?:because|so that|in order to)\b.*$|\b(?:that|which|who|whose|where|when|while)\b[^,;:()]*|\b(?:do|does|did|need)(?: not|n['’]t) (?:need|have|be)\b[^,;:()]*|\bwithout\b[^,;:()]*|(?<=^|[,;:()])[^,;:()]*\b(?:is|are) not (?:required|necessary|needed|essential|expected)\b|\bfrom (?:the |a |first )*(?:[a-z]+ ){1,3}to (?:the |a )?[a-z]+(?: [a-z]+)?/g;

const withoutClauses = (text: string) => text.replace(CLAUSES, (clause) => ','.repeat(clause.length));

/** Whether a word divides phrases where it stands: not at the beginning of a name, nor as a level with its number. */
function isBreakAt(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index];
  if (!token) return false;
  const [next, afterNext] = [tokens[index + 1], tokens[index + 2]];
  if (isCollocation(token, next)) return false;
  const compound = compoundAt(tokens, index, text);
  if (compound !== undefined)
    return (
      BREAKS.has(compound) ||
      BREAKS.has(/(?<=-)(?!up|in|on|off|out|over|benefit|first)\p{L}+$/u.exec(compound)?.[0] ?? '')
    );
  // Registered with the council, according to the standard.
  if (/^\p{L}[a-z]+ed$/u.test(token.text) && PREPOSITIONS.has(next?.text ?? '')) return true;
  // You have handled claims.
  if (/^[a-z]+ed$/.test(token.text) && /^(?:have|has|had|having|ve)$/.test(tokens[index - 1]?.text ?? ''))
    return true;
  if (/^(?:deep|sound)$/i.test(token.text)) return true;
  // You master a tool: a verb stands behind who does something.
  if (isName(next ?? token) && /^[a-z]+$/.test(token.text) && ACTORS.test(tokens[index - 1]?.text ?? ''))
    return true;
  if (!isBreak(token)) return false;
  // Adobe Creative Cloud: a name holds it.
  const before = tokens[index - 1];
  if (
    before &&
    next &&
    [before, token, next].every((word) => /^\p{Lu}\p{Ll}/u.test(word.text)) &&
    isTight(before, next, text)
  )
    return false;
  if (token.text === 'Level' && next && /^\d/.test(next.text)) return false;
  if (NUMERALS.test(token.text) && next && isName(next)) return false;
  if (/ly$/.test(token.text) && isNameWithin(token, text) && !BREAKS.has(token.text.toLowerCase()))
    return false;
  return !(TITLES.has(token.text) && next && afterNext && isName(next) && isName(afterNext));
}

/** Whether a word that says little begins a term with the next: first aid. */
const isCollocation = (token: Token, next: Token | undefined) =>
  next !== undefined && COLLOCATIONS.has(`${token.text} ${next.text}`.toLowerCase());

/** Whether spaces alone stand between words, of which the first does not begin the text. */
const isTight = (first: Token, last: Token, text: string) =>
  first.start > 0 && /^[\p{L}\p{N} ]+$/u.test(text.slice(first.start, last.end));

const ACTORS = /^(?:you|who|we|can|must|should|will|would)$/i;
const NUMERALS = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;
const PREPOSITIONS = new Set(['with', 'by', 'in', 'to', 'for', 'from', 'as', 'at', 'on']);

/** The word with hyphens that a word is a part of, in lower case. */
function compoundAt(tokens: readonly Token[], index: number, text: string): string | undefined {
  const isTied = (before: Token | undefined, after: Token | undefined) =>
    before !== undefined && after !== undefined && /^[-‐‑]$/.test(text.slice(before.end, after.start));
  let [from, to] = [index, index];
  while (isTied(tokens[from - 1], tokens[from])) from -= 1;
  while (isTied(tokens[to], tokens[to + 1])) to += 1;
  if (from === to) return undefined;
  return text.slice(tokens[from]?.start, tokens[to]?.end).toLowerCase();
}

function isBreak({ text }: Token): boolean {
  if (TOOLS.has(text)) return false;
  if (/^\d/.test(text) && !/\p{L}/u.test(text)) return false;
  const word = text.toLowerCase().replace('’', "'");
  return (
    (BREAKS.has(word) && (!/^\p{Lu}{2,}$/u.test(text) || /^(?:AND|OR|OF|THE|WITH|FOR|TO)$/.test(text))) ||
    (/^\p{L}\p{Ll}{3,}ly$/u.test(text) && !/^(?:assembly|supply|family|anomaly|poly|early)$/.test(word))
  );
}

/** Whether a word is an `of` within a term or a name: "point of sale", "Bachelor of Education"; or an & between names. */
function joiner(tokens: readonly Token[], index: number, text: string): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before && token && text.slice(before.end, token.start).trim() === '&')
    return isName(before) && isName(token) && !isBreak(before) && !isBreak(token);
  if (!before || !after) return false;
  // Infrastructure as Code, Diploma in Law.
  if (token?.text === 'as') return isName(before) && (isName(after) || after.text === 'code');
  if (token?.text === 'in')
    return /^(?:Diploma|Certificate)$/.test(before.text) && index > 1 && isName(after);
  if (token?.text !== 'of') return false;
  if (WITH_OF.has(before.text.toLowerCase()) && !isBreak(after)) return true;
  return isName(before) && isName(after) && index > 1 && !isBreak(before);
}

const isName = ({ text }: Token) => /^\p{Lu}/u.test(text);

/** A phrase without the words that are no part of a term at its edges; nothing where no term is left. */
function trim(phrase: readonly Token[], text: string, hasDegree: boolean): readonly Token[] {
  const isEdge = (token: Token | undefined, isFirst: boolean) =>
    token !== undefined &&
    !(isFirst && isCollocation(token, phrase[phrase.indexOf(token) + 1])) &&
    (isLoneNumber(token, phrase) || (isFirst && isTaught(token, phrase)) || isGeneric(token, isFirst, text));
  let [from, to] = [0, phrase.length];
  while (from < to && isEdge(phrase[from], true)) from += 1;
  while (from < to && isEdge(phrase[to - 1], false) && !isTied(phrase.slice(from, to))) to -= 1;
  while (from < to - 1 && /^[a-z]{4,}ed$/.test(phrase[to - 1]?.text ?? '')) to -= 1;
  while (from < to - 1 && isTailOfName(phrase[to - 2], phrase[to - 1])) to -= 1;
  // Design systems, mobile apps: what is before says nothing alone.
  const head = phrase[to];
  if (to - from === 1 && head && SYSTEMS.test(head.text) && isVague(phrase[from])) to += 1;
  const own = phrase.slice(from, to);
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return [];
  if (
    LANGUAGES.has(last.text) &&
    own.every(
      ({ text: word }) => word === last.text || [EDGES, HEADS].some((words) => words.has(word.toLowerCase())),
    )
  )
    return [last];
  const licence = own.findIndex(({ text: word }) => /^(?:driving|driver['’]s)$/i.test(word));
  if (
    /^licen[cs]e$/i.test(own[licence + 1]?.text ?? '') &&
    own.slice(0, licence).every(({ text: word }) => LICENCE_CLASS.test(word))
  )
    return own.slice(licence, licence + 2);
  if (
    own.length === 1 &&
    !isAbbreviation(first) &&
    !(hasDegree && SUBJECTS.has(first.text.toLowerCase())) &&
    (ALONE.has(first.text.toLowerCase()) ||
      (VERBS.has(first.text.toLowerCase()) && !TOOLS.has(first.text)) ||
      HEADS.has(first.text.toLowerCase()) ||
      /^[a-z]{3,}ed$/.test(first.text) ||
      isWeak(first))
  )
    return [];
  return own;
}

/** Whether a word is an abbreviation: SEND is none of the verb. */
const isAbbreviation = ({ text }: Token) => /^(?!(?:UK|US|EU|IT|OK|CV|AND|OR)$)\p{Lu}{2,5}$/u.test(text);

/** Whether a word says that the next ones are taught: teaching translation. */
const isTaught = (token: Token, [, next]: readonly Token[]) =>
  /^teaching$/i.test(token.text) &&
  next !== undefined &&
  !/^(?:assistant|certificate|hospital|qualification)s?$/.test(next.text);

const LICENCE_CLASS = /^(?:category|code|class|clean|full|manual|valid|UK|EU|\p{Lu}\d?|\d+)$/iu;

const SYSTEMS = /^(?:systems?|apps?|applications?)$/;

const isVague = (token: Token | undefined) =>
  token !== undefined &&
  (ALONE.has(token.text.toLowerCase()) || /^(?:mobile|native|distributed|embedded)$/i.test(token.text));

/** Whether a word says what is done with the name before it, or how well a language is known: Python scripting, English C1. */
function isTailOfName(name: Token | undefined, tail: Token | undefined): boolean {
  if (!name || !tail) return false;
  if (LANGUAGES.has(name.text) && /^[ABC][12]$/.test(tail.text)) return true;
  return (
    /\p{Lu}|[+#\d]/u.test(name.text) &&
    (TAILS_OF_ALL.has(tail.text) || (!/^\p{Lu}+$/u.test(name.text) && NAME_TAILS.has(tail.text)))
  );
}

/** Whether the last word of a phrase belongs to a name, as in Entity Framework, or to the only adjective before it. */
function isTied(phrase: readonly Token[]): boolean {
  const [before, last] = phrase.slice(-2);
  if (!before || !last) return false;
  if (isName(before) && isName(last)) return true;
  return (
    phrase.length === 2 &&
    /^[a-z]+(?:ic|al|ive|ous|ary|able)$/.test(before.text) &&
    !ADJECTIVAL.has(before.text)
  );
}

/** Nouns that look like adjectives. */
const ADJECTIVAL = new Set([
  'logic',
  'music',
  'topic',
  'clinic',
  'metal',
  'retail',
  'animal',
  'hospital',
  'signal',
  'journal',
  'capital',
  'rental',
  'manual',
  'material',
  'library',
  'pharmaceutical',
]);

/** Whether a word says too little to begin or to end a term. */
function isGeneric(token: Token, isFirst: boolean, text: string): boolean {
  const word = token.text.toLowerCase();
  if (TOOLS.has(token.text) || isAbbreviation(token)) return false;
  if (!isFirst) return EDGES.has(word) || HEADS.has(word) || TAILS.has(word);
  // Full-stack, front-end: the word is the first half of one.
  if (/^[-–]\p{L}/u.test(text.slice(token.end, token.end + 2))) return false;
  return (
    VERBS.has(word) ||
    (EDGES.has(word) && !isNameWithin(token, text)) ||
    /^(?:Full|UK|Clean)$/.test(token.text)
  );
}

/** Whether a capital begins a name: the word does not begin its sentence. */
const isNameWithin = (token: Token, text: string) =>
  isName(token) && !/(?:^|[.!?:;•]\s*)$/.test(text.slice(0, token.start).trimEnd());

/** Tests of languages, behind which a number is a score. */
const TESTS = /^(?:TOEIC|IELTS|TOEFL|CET|DELF|HSK|JLPT)$/;

/** A number is part of a name behind a word with a capital: Key Stage 2. */
const isLoneNumber = (token: Token, phrase: readonly Token[]) => {
  if (!/^\d+(?:[.,]\d+)?$/.test(token.text)) return false;
  const before = phrase[phrase.indexOf(token) - 1];
  if (before && TESTS.test(before.text)) return true;
  return before === undefined || !isName(before);
};

/** A single letter that names no language of programming, or a number. */
const isWeak = ({ text }: Token) =>
  /^\p{Ll}$/u.test(text) || /^(?![RCD]$)\p{Lu}$/u.test(text) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(text);

const spanOf = (phrase: readonly Token[]): readonly Span[] => {
  const [first, last] = [phrase[0], phrase.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
};

const MOMENTS =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$|^I$/;

/** Names of tools in the text of a duty, which are recognized by their shape: Kafka, SQL, C++, Node.js. */
export function namesIn(text: string): readonly Span[] {
  const tokens = tokensOf(text);
  const isTool = (token: Token) =>
    !MOMENTS.test(token.text) &&
    (/^(?=.*\p{L})[\p{L}\d.]*(?:\p{Ll}\p{Lu}|\d|\.\p{L}|[+#])|^\p{Lu}{2,}s?$/u.test(token.text) ||
      isNameWithin(token, text)) &&
    !/^\d/.test(token.text) &&
    !isBreak(token) &&
    !isWeak(token);
  const spans: Span[] = [];
  for (const token of tokens.filter(isTool)) {
    const last = spans.at(-1);
    const number = /^ \d+(?![\d.,])/.exec(text.slice(token.end))?.[0] ?? '';
    const end = token.end + number.length;
    if (last && /^ $/.test(text.slice(last.end, token.start)))
      spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start: token.start, end });
  }
  return spans;
}
