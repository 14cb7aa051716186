// What programs that read résumés find in a PDF, by text extractors that know nothing of each other.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Imports a package in the version that a package of this repository has. */
const importAs = (folder, name) =>
  import(pathToFileURL(createRequire(join(root, folder, 'package.json')).resolve(name)).href);

/** From the path of a PDF to its text, by the name of the program. Poppler is no npm package and may be absent. */
export const extractors = {
  poppler: async (path) =>
    execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8', maxBuffer: 1e8 }),

  async 'pdf.js'(path) {
    const { getDocument } = await importAs('packages/site', 'pdfjs-dist/legacy/build/pdf.mjs');
    const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
    const document = await task.promise;
    let text = '';
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      for (const { str = '', hasEOL = false } of items) text += str + (hasEOL ? '\n' : '');
    }
    await task.destroy();
    return text;
  },

  async mupdf(path) {
    const { Document } = await importAs('packages/pdf', 'mupdf');
    const document = Document.openDocument(readFileSync(path), 'application/pdf');
    let text = '';
    for (let index = 0; index < document.countPages(); index += 1) {
      text += document.loadPage(index).toStructuredText().asText();
    }
    return text;
  },
};

/** A text of a view, without its markup. */
const textOf = (text) =>
  typeof text === 'string' ? text : (text.children ?? []).map((node) => node.text ?? textOf(node)).join('');

/** A span of time as components write it. */
const spanOf = ({ start, end }) => [start, end].flatMap((date) => date?.text ?? []).join(' – ');

/**
 * What a recruiter's program looks for in a résumé.
 *
 * @param view what `prepareResume` gives
 * @returns {{ kind: string, text: string }[]}
 */
export function factsOf({ basics, sections }) {
  const items = (type) => sections.filter((section) => section.type === type).flatMap((each) => each.items);
  const facts = (kind, texts) => texts.map((text) => ({ kind, text })).filter(({ text }) => text);
  const emails = basics.contacts.filter(({ kind }) => kind === 'email');
  const [work, education] = [items('work'), items('education')];
  return [
    ...facts('name', [textOf(basics.name)]),
    ...facts(
      'e-mail',
      emails.map(({ text }) => textOf(text)),
    ),
    ...facts(
      'employer',
      work.map(({ name }) => textOf(name)),
    ),
    ...facts(
      'dates',
      [...work, ...education].map(({ date }) => spanOf(date)),
    ),
    ...facts(
      'degree',
      education.map(({ studyType = '' }) => textOf(studyType)),
    ),
    ...facts(
      'paper',
      items('publications').map(({ title }) => textOf(title)),
    ),
  ];
}

const withoutSpace = (text) => text.replace(/\s+/g, '');

const withoutHyphens = (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '');

/**
 * The facts that a text lacks. Where its lines end is the page's business, and so is a hyphen of a word's own there:
 * poppler takes it for one that divides the word, and leaves it out.
 */
export function lackingIn(text, facts) {
  const all = withoutSpace(text);
  const joined = withoutHyphens(all);
  return facts.filter((fact) => {
    const wanted = withoutSpace(fact.text);
    return !all.includes(wanted) && !joined.includes(withoutHyphens(wanted));
  });
}

/** How many characters of a text are no letters that anyone wrote: Kangxi and other look-alike radicals. */
export const radicalsIn = (text) => text.match(/[\u2e80-\u2fdf]/g)?.length ?? 0;
