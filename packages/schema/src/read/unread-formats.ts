import { isMap } from '../schema-walk.js';

/** A format that is recognized and not read. */
interface UnreadFormat {
  /** What a file of it is called in a sentence. */
  readonly title: string;
  /** What to do instead. */
  readonly remedy: string;
  /** Asked for the first bytes of a file, one character each. */
  isBytes?(head: string): boolean;
  /** What a text begins with. */
  readonly text?: RegExp;
  /** Whether a text may be YAML all the same: it is asked for where it was read as no map. */
  readonly isVague?: boolean;
  isValue?(value: unknown): boolean;
}

const COPY = 'Copy its text into a new document: resume new writes one to begin with.';
const OTHER_EXPORT = 'Export your profile as JSON Resume, or write a document: resume new makes one.';

/** Whether a file is a ZIP archive, as documents of word processors are too. */
const isZip = (head: string) => head.startsWith('PK\x03\x04');

/** Formats that people have their résumés in, of which no reader is here yet. */
const unreadFormats: readonly UnreadFormat[] = [
  {
    title: 'a PDF',
    isBytes: (head) => head.startsWith('%PDF-'),
    remedy: `The command "resume convert" reads it, by the document it carries or by its tags. Otherwise: ${COPY}`,
  },
  {
    title: 'a Word document (DOCX)',
    isBytes: (head) => isZip(head) && head.includes('word/'),
    remedy: COPY,
  },
  {
    title: 'an OpenDocument text (ODT)',
    isBytes: (head) => isZip(head) && head.includes('opendocument.text'),
    remedy: COPY,
  },
  { title: 'a ZIP archive', isBytes: isZip, remedy: 'Unpack it, and give the file within.' },
  {
    title: 'a Word document (DOC)',
    isBytes: (head) => head.startsWith('\xD0\xCF\x11\xE0'),
    remedy: COPY,
  },
  {
    title: 'a compressed file (gzip)',
    isBytes: (head) => head.startsWith('\x1F\x8B'),
    remedy: 'Unpack it, and give the file within.',
  },
  {
    title: 'a picture',
    isBytes: (head) => /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|RIFF[\s\S]{4}WEBP)/.test(head),
    remedy: COPY,
  },
  { title: 'a rich text (RTF)', text: /^\{\\rtf/, remedy: COPY },
  {
    title: 'JSON with curly quotes',
    text: /^\s*[[{][\s[{]*[“”„]/,
    remedy: 'Replace “ and ” by ": word processors and chats change them.',
  },
  {
    title: 'Europass XML from before 2020 (SkillsPassport)',
    text: /^\s*<[\s\S]{0,2000}(?:europass|SkillsPassport)/i,
    remedy: 'Write it anew in the Europass editor, and give the XML or the PDF that it exports.',
  },
  {
    title: 'ORCID XML',
    text: /^\s*<[\s\S]{0,2000}(?:orcid\.org\/ns|record:record)/i,
    remedy: 'Export the works of your ORCID record as BibTeX, and give that file.',
  },
  {
    title: 'a web page (HTML)',
    text: /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|div)\b/i,
    remedy: COPY,
  },
  { title: 'XML', text: /^\s*<(?:\?xml|[a-z][\w:-]*[\s>])/i, remedy: OTHER_EXPORT },
  {
    title: 'LaTeX',
    text: /^\s*(?:%.*\s+)*\\(?:documentclass|documentstyle|begin|usepackage|input)\b/,
    remedy: COPY,
  },
  {
    title: 'a list of PubMed or EndNote',
    text: /^\s*(?:PMID- |%0 [A-Z])/,
    remedy: 'Export the papers as BibTeX or CSL-JSON, and give that file.',
  },
  {
    title: 'a table of a LinkedIn export (CSV)',
    text: /^"?(?:First Name"?,"?Last Name|Company Name"?,"?Title|School Name"?,)/i,
    remedy: 'Give the whole archive (ZIP) that this table was in.',
  },
  {
    title: 'a table (CSV)',
    text: /^[^\n:{}[\]#]*([,;\t])(?:[^\n:{}[\]#]*\1){2,}[^\n:{}[\]#]*\n(?:[^\n]*\1){3}/,
    remedy: OTHER_EXPORT,
  },
  {
    title: 'TOML',
    text: /^\s*(?:#.*\n\s*)*(?:\[\[?[\w.-]+\]\]?[ \t]*\n\s*)?[\w-]+[ \t]*=[ \t]*["'\d[{tf]/,
    remedy: COPY,
  },
  {
    title: 'Europass JSON',
    isValue: (value) =>
      hasKeys(value, 'SkillsPassport') ||
      hasKeys(value, 'LearnerInfo') ||
      hasKeys(value, 'personalInformation', 'workExperiences'),
    remedy: OTHER_EXPORT,
  },
  {
    title: 'FRESH',
    isValue: (value) => isMap(value) && isMap(value.employment) && Array.isArray(value.employment.history),
    remedy: 'Convert it to JSON Resume with HackMyResume, and give that file.',
  },
  {
    title: 'an answer of Crossref',
    isValue: (value) => hasKeys(value, 'message-type', 'message'),
    remedy: 'Ask for the paper as BibTeX, or give what stands under "message".',
  },
  {
    title: 'JSON-LD',
    isValue: (value) => hasKeys(value, '@context'),
    remedy: OTHER_EXPORT,
  },
  {
    title: 'Markdown',
    text: /^(?:---\n[\s\S]*?\n---\n)?\s*#{1,2} \S[\s\S]*\n(?:#{2,3} \S|\*\*|[-*] )/,
    isVague: true,
    remedy: COPY,
  },
];

const hasKeys = (value: unknown, ...keys: readonly string[]) =>
  isMap(value) && keys.every((key) => Object.hasOwn(value, key));

const messageOf = ({ title, remedy }: UnreadFormat) => `This is ${title}, which is not read yet. ${remedy}`;

/** What to say of a file in a format that is known by its first bytes and not read. */
export function unreadBytes(bytes: Uint8Array): string | undefined {
  // Names of files stand at the beginning of their entries in a ZIP.
  const head = Array.from(bytes.subarray(0, 20_000), (byte) => String.fromCharCode(byte)).join('');
  const format = unreadFormats.find((known) => known.isBytes?.(head));
  return format && messageOf(format);
}

/**
 * What to say of a text in a format that is known and not read.
 *
 * @param isMap whether it may be YAML too
 */
export function unreadText(text: string, { isMap }: { readonly isMap: boolean }): string | undefined {
  const head = text.slice(0, 20_000);
  const format = unreadFormats.find((known) => !(isMap && known.isVague) && known.text?.test(head));
  return format && messageOf(format);
}

/** What to say of a value in a format that is known and not read. */
export function unreadValue(value: unknown): string | undefined {
  const format = unreadFormats.find((known) => known.isValue?.(value));
  return format && messageOf(format);
}
