import { expect, it } from 'vitest';
import { isPdf, readPdf } from './read-pdf.js';

const file = (text: string) => new TextEncoder().encode(text);

it('knows a PDF by its first bytes', () => {
  expect([isPdf(file('%PDF-1.7\n')), isPdf(file('basics: {}')), isPdf(file(''))]).toEqual([
    true,
    false,
    false,
  ]);
});

/** A page without tags, and the file `cv.xml` that travels with it. */
const carrying = (xml: string) =>
  file(
    [
      '%PDF-1.7',
      '1 0 obj <</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(cv.xml) 3 0 R]>>>>>> endobj',
      '2 0 obj <</Type/Pages/Kids[4 0 R]/Count 1>> endobj',
      '3 0 obj <</Type/Filespec/F(cv.xml)/EF<</F 5 0 R>>>> endobj',
      '4 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj',
      `5 0 obj <</Type/EmbeddedFile/Length ${xml.length}>> stream\n${xml}\nendstream endobj`,
      'trailer <</Root 1 0 R>>',
    ].join('\n'),
  );

const world = { env: {}, writeError() {} } as unknown as Parameters<typeof readPdf>[2];

it('reads the document that a PDF carries', async () => {
  const xml =
    '<Candidate><CandidatePerson><PersonName><GivenName>Ada</GivenName></PersonName></CandidatePerson></Candidate>';
  expect((await readPdf(carrying(xml), 'cv.pdf', world)).resume?.basics?.name).toBe('Ada');
});

it('says why it could not read the document that a PDF carries', async () => {
  await expect(readPdf(carrying('<Candidate><CandidatePerson>'), 'cv.pdf', world)).rejects.toThrow(
    /^cv\.pdf \(cv\.xml\).*This XML is not well-formed/,
  );
});

it('says of a damaged PDF that it could not be read', async () => {
  await expect(readPdf(file('%PDF-1.7\n'), 'cv.pdf', world)).rejects.toThrow(/could not be read as a PDF/);
});
