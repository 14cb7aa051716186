import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderPdf } from '@resume/pdf';
import { facesFor, installedFaces, themeFonts } from '@resume/pdf/fonts';
import { parse, prepareResume, type ResumeView } from '@resume/schema';
import { fixtureView, personView, somePeople } from '@resume/schema/fixtures';
import { fontFolders } from '@resume/site/engine';
import { Resume } from '@resume/ui';
import { plain } from '@resume/ui/themes';
import { createElement } from 'react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Extractor,
  extractors,
  type Fact,
  factsOf,
  lackingIn,
  radicalsIn,
} from '../../../tools/parser-proof.mjs';
import { dist, files, settings } from './built.js';

const { resume } = parse(readFileSync(join(dist, '../content/resume.yaml'), 'utf8'));
if (!resume) throw new Error('content/resume.yaml does not parse');
const view = (locale: string) => prepareResume(resume, { locale, now: new Date() });

/** The edition that shows papers alone, and what it shows. */
const isInPapers = ({ kind }: Fact) => ['name', 'e-mail', 'paper'].includes(kind);
const factsIn = (pdf: string, locale: string) =>
  pdf.startsWith('publications') ? factsOf(view(locale)).filter(isInPapers) : factsOf(view(locale));

const editions = settings.languages.flatMap((locale) =>
  files
    .filter((file) => file.endsWith(`.${locale}.pdf`))
    .map((file) => [file, factsIn(file, locale)] as const),
);

function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('NOT CHECKED: what poppler reads. pdftotext is not installed (Debian: poppler-utils).');
    return false;
  }
}
const readers = Object.entries(extractors).filter(([name]) => name !== 'poppler' || hasPoppler());

async function expectFacts(read: Extractor, path: string, facts: readonly Fact[]) {
  const text = await read(path);
  expect(lackingIn(text, facts)).toEqual([]);
  expect(radicalsIn(text)).toBe(0);
}

const folder = mkdtempSync(join(tmpdir(), 'resume-parsers-'));
const pathOf = (name: string) => join(folder, `${name}.pdf`);
const locales = ['zh', 'en', 'de', 'ja'];
/** Extractors give lines from right to left in visual order, in which nothing can be looked for. */
const people = somePeople(4).filter((name) => personView(name).direction === 'ltr');
const fixtures: Readonly<Record<string, ResumeView>> = Object.fromEntries([
  ...locales.map((locale) => [`the fixture in ${locale}`, fixtureView(locale)] as const),
  ...people.map((name) => [`the résumé of ${name}`, personView(name)] as const),
]);
beforeAll(async () => {
  const fonts = await themeFonts({ name: plain.name, faces: facesFor(plain, locales) }, fontFolders);
  const date = new Date('2026-01-01T00:00:00Z');
  const findFonts = installedFaces([fileURLToPath(new URL('../../../packages/pdf', import.meta.url))]);
  for (const [name, fixture] of Object.entries(fixtures)) {
    const element = createElement(Resume, { view: fixture });
    // In a margin, a Japanese date takes two lines, and poppler reads the text next to them in between.
    const bytes = await renderPdf(element, {
      title: 'Résumé',
      lang: fixture.locale,
      date,
      fonts,
      findFonts,
      theme: plain,
    });
    writeFileSync(pathOf(name), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('knows what to look for', () => {
  expect(editions.length).toBeGreaterThanOrEqual(8);
  for (const locale of settings.languages) {
    const kinds = new Set(factsOf(view(locale)).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['name', 'e-mail', 'employer', 'dates', 'degree', 'paper']));
  }
});

describe.each(readers)('%s finds every name, address, employer, date, degree and paper', (_, read) => {
  it.each(editions)('in %s', (file, facts) => expectFacts(read, join(dist, file), facts));

  it.each(Object.entries(fixtures))('in %s', (name, fixture) =>
    expectFacts(read, pathOf(name), factsOf(fixture)),
  );
});
