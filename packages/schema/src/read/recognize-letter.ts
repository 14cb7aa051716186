import { isMap } from '../schema-walk.js';

/** Keys of a letter that nothing else begins with. */
export const letterKeys = ['recipient', 'subject', 'salutation', 'body', 'closing', 'enclosures'] as const;

/** Whether a value has a key of a letter. */
export const holdsLetter = (value: unknown): boolean =>
  isMap(value) && letterKeys.some((key) => Object.hasOwn(value, key));

/** The front matter of a text in Markdown. */
interface FrontMatter {
  /** The YAML with the line before it, so that its lines are those of the text. */
  readonly yaml: string;
  /** Where the text below begins. */
  readonly end: number;
}

/** The YAML between two lines `---` at the head of a text; nothing where there is none. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const [whole, yaml] = /^(---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  return whole === undefined || yaml === undefined ? undefined : { yaml, end: whole.length };
}

/** Whether a text is a letter in Markdown: it has front matter, and the file is Markdown or a key is one of a letter. */
export function isLetterInMarkdown(text: string, file: string): boolean {
  const front = frontMatterOf(text);
  if (!front) return false;
  return isMarkdown(file) || new RegExp(`^(?:${letterKeys.join('|')})[ \\t]*:`, 'm').test(front.yaml);
}

export const isMarkdown = (file: string) => /\.(?:md|markdown)$/i.test(file);

const REMEDY = 'Name the résumé, and the letter with it: resume render my.yaml --letter letter.yaml.';

/** What to say where a letter is given for a résumé. */
export const LETTER_ALONE = `This is a letter. ${REMEDY}`;

/** What to say where Markdown with front matter is. */
export const MARKDOWN = `Markdown with front matter is read as a letter. ${REMEDY}`;
