import { renderPdf } from '@resume/pdf';
import { facesFor, themeFonts } from '@resume/pdf/fonts';
import {
  prepareLetter,
  prepareResume,
  type Resume as ResumeDocument,
  selectResume,
  selectVariant,
  visibleStrings,
} from '@resume/schema';
import { toBibtex } from '@resume/schema/bibtex';
import { toJsonLd, toJsonResume, toMarkdown, toPlainText, toVCard } from '@resume/schema/formats';
import { Letter, Resume } from '@resume/ui';
import { plain } from '@resume/ui/themes';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { picture, runs } from '../../../schema/src/test/arbitrary.js';
import { createSite } from '../create-site.js';
import { fontFolders } from '../engine.js';
import { readingsOf } from '../privacy/readings.js';
import { settingsFrom } from '../settings/settings-from.js';
import {
  documents,
  expectations,
  foundIn,
  LANGUAGES,
  missingIn,
  now,
  wordsIn,
} from '../test/variant-documents.js';
import { variantEditions } from './variant-editions.js';

/** `npm run fuzz` sets it. */
const { FUZZ_RUNS } = process.env;

const numRuns = FUZZ_RUNS === undefined ? 200 : 10_000;

it('says nothing in text that a variant leaves out, and all that it keeps, in generated documents', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom(...LANGUAGES), (resume, wanted) => {
      for (const { name, languages } of resume.variants) {
        const locale = languages?.[0] ?? wanted;
        const { selected, excluded, included, inLetter } = expectations(resume, name, locale);
        const view = prepareResume(selected, { locale, now });
        const shown = {
          html: renderToStaticMarkup(<Resume view={view} />),
          markdown: toMarkdown(view),
          text: toPlainText(view),
        };
        for (const [medium, text] of Object.entries(shown))
          expect(missingIn(text, included), `${medium} of ${name}`).toEqual([]);
        const others = {
          json: JSON.stringify(toJsonResume(selected, { locale, audience: 'public' }).output),
          'json-ld': JSON.stringify(toJsonLd(selected, { locale, audience: 'public', now })),
          vcard: toVCard(selected, { locale, audience: 'public', now }).output,
          bibtex: toBibtex(selectResume(selected, { audience: 'public' }).publications ?? []).output,
          source: JSON.stringify(selectResume(selected, { audience: 'public' })),
        };
        for (const [medium, text] of Object.entries({ ...shown, ...others }))
          expect(foundIn(text, [...excluded, ...inLetter]), `${medium} of ${name}`).toEqual([]);
        for (const letter of selected.letters?.slice(0, 1) ?? []) {
          const sheet = prepareLetter(selected, letter.name, { locale, audience: 'recruiter', now });
          const said = [...wordsIn(visibleStrings(sheet))];
          const written = {
            html: renderToStaticMarkup(<Letter view={sheet} />),
            markdown: toMarkdown(sheet),
            text: toPlainText(sheet),
          };
          for (const [medium, text] of Object.entries(written)) {
            expect(missingIn(text, said), `${medium} of the letter of ${name}`).toEqual([]);
            expect(foundIn(text, excluded), `${medium} of the letter of ${name}`).toEqual([]);
          }
        }
      }
    }),
    { ...runs, numRuns },
  );
});

/** Expects of a PDF that it has some words, and others in none of its bytes. */
async function expectIn(
  pdf: Uint8Array,
  file: string,
  { included, secret }: { readonly included: readonly string[]; readonly secret: readonly string[] },
): Promise<void> {
  const readings = await readingsOf(file, Buffer.from(pdf));
  const has = (word: string) => readings.count(word) > 0;
  expect(secret.filter(has), file).toEqual([]);
  expect(
    included.filter((word) => !has(word)),
    file,
  ).toEqual([]);
}

/** A PDF takes a tenth of a second. */
const pdfRuns = FUZZ_RUNS === undefined ? 5 : 10_000;

it('has nothing in any stream or attachment of the PDFs of a variant and its letter that it leaves out, and all that it keeps', async () => {
  const fonts = await themeFonts({ name: plain.name, faces: facesFor(plain, LANGUAGES) }, fontFolders);
  await fc.assert(
    fc.asyncProperty(documents, async (resume) => {
      for (const { name, languages } of resume.variants) {
        const locale = languages?.[0] ?? 'en';
        const { selected, excluded, included, inLetter } = expectations(resume, name, locale);
        const visible = selectResume(selected, { audience: 'public' });
        const options = {
          title: 'Résumé',
          lang: locale,
          theme: plain,
          fonts,
          date: now,
          loadImage: () => new Uint8Array(Buffer.from(picture, 'base64')),
        };
        const sourceOf = (document: ResumeDocument) =>
          ({ name: 'resume.json', mediaType: 'application/json', data: JSON.stringify(document) }) as const;
        const pdf = await renderPdf(<Resume view={prepareResume(selected, { locale, now })} />, {
          ...options,
          source: sourceOf(visible),
        });
        await expectIn(pdf, `resume-${name}.pdf`, { included, secret: [...excluded, ...inLetter] });
        for (const letter of selected.letters?.slice(0, 1) ?? []) {
          const sheet = prepareLetter(selected, letter.name, { locale, audience: 'recruiter', now });
          const own = await renderPdf(<Letter view={sheet} />, {
            ...options,
            source: sourceOf({ ...visible, letters: [letter] }),
          });
          const said = [...wordsIn(visibleStrings(sheet))];
          await expectIn(own, `letter-${name}.pdf`, { included: said, secret: excluded });
        }
      }
    }),
    { ...runs, numRuns: pdfRuns, endOnFailure: true },
  );
}, 0);

/** A document takes a minute on a busy machine: few of them, and all bytes. */
const fileRuns = FUZZ_RUNS === undefined ? 1 : 100;

it('has nothing in any byte of its files that a variant leaves out', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (generated) => {
      const resume = {
        ...generated,
        variants: generated.variants.map((each) => ({ ...each, visibility: 'public' })),
      };
      const whole = siteOf(resume);
      for (const { name } of resume.variants) {
        const own = siteOf(selectVariant(resume, name).resume);
        // Fonts are as their authors made them, and pictures hold pixels: all other files are read, feeds and headers too.
        const isText = (path: string) =>
          !/\.(?:png|jpe?g|webp|avif|ico|woff2?)$/.test(path) && !path.startsWith('fonts/');
        const files = [
          ...[...own].filter(([path]) => isText(path)),
          ...[...whole].filter(([path]) => isText(path) && isOf(name, path)),
        ];
        for (const [path, make] of files) {
          const locale = /\.zh\.|^zh\//.test(path) ? 'zh' : 'en';
          const { excluded, included, inLetter } = expectations(resume, name, locale);
          const secret = path.startsWith('letter-') ? excluded : [...excluded, ...inLetter];
          const readings = await readingsOf(path, Buffer.from(await make()));
          expect(
            secret.filter((word) => readings.count(word) > 0),
            `${path} of ${name}`,
          ).toEqual([]);
          if (path.startsWith(`resume-${name}.`) && /pdf|docx/.test(path))
            expect(
              included.filter((word) => readings.count(word) === 0),
              `${path} of ${name}`,
            ).toEqual([]);
        }
      }
    }),
    { ...runs, numRuns: fileRuns, endOnFailure: true },
  );
}, 0);

/** Whether a file of a site is an edition of a variant, or of its letter. */
const isOf = (name: string, path: string) =>
  path.startsWith(`resume-${name}.`) || path.startsWith(`letter-${name}.`);

const siteOf = (resume: ResumeDocument) =>
  createSite({
    resume,
    settings: { ...settingsFrom({ RESUME_URL: 'https://ada.example/' }), languages: LANGUAGES },
    editions: variantEditions(resume, [], import.meta.dirname),
    audience: 'public',
    now,
    page: { stylesheets: [], scripts: [] },
    welcomeScripts: [],
  });
