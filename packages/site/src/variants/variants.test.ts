import { extractFiles, inspectPdf } from '@resume/pdf/read';
import type { Resume } from '@resume/schema';
import { expect, it } from 'vitest';
import { createSite } from '../create-site.js';
import { divide } from '../privacy/private-strings.js';
import { settingsFrom } from '../settings/settings-from.js';
import { variantEditions } from './variant-editions.js';

const resume: Resume = {
  basics: { name: { en: 'Ines Falk', zh: '方音' }, label: { en: 'Shipwright', zh: '造船师' } },
  work: [
    { name: 'Ferry Works', startDate: '2018', highlights: ['Hulls', { text: 'Models', tags: ['research'] }] },
    { name: 'Net Loft', startDate: '2010', endDate: '2017', tags: ['trade'] },
  ],
  variants: [
    {
      name: 'research',
      label: { en: 'For research', zh: '研究岗' },
      exclude: ['trade'],
      visibility: 'public',
      languages: ['en'],
      theme: 'plain',
      limits: { pages: 1 },
    },
    { name: 'trade', exclude: ['research'], visibility: 'recruiter', basics: { label: 'Seller of boats' } },
    { name: 'hidden', exclude: ['trade', 'research'] },
  ],
};

it('has the letter of a variant for those alone who may see both', async () => {
  const written: Resume = {
    ...resume,
    variants: resume.variants?.map((variant) => ({ ...variant, letter: 'dock' })) ?? [],
    letters: [{ name: 'dock', subject: 'To the dock', body: 'Hulls for the dock', language: 'en' }],
  };
  const letters = (audience: string, document: Resume) =>
    [...siteFor(audience, document).keys()].filter((path) => /^letter.*pdf$/.test(path));
  expect(letters('public', written)).toEqual([]);
  expect(letters('recruiter', written)).toEqual([
    'letter-research.en.pdf',
    'letter-trade.en.pdf',
    'letter-trade.zh.pdf',
  ]);
  const open = {
    ...written,
    letters: written.letters?.map((letter) => ({ ...letter, visibility: 'public' })),
  };
  expect(letters('public', open as Resume)).toEqual(['letter-research.en.pdf']);
  const pdf = (await siteFor('recruiter', written).get('letter-research.en.pdf')?.()) as Uint8Array;
  const { pages, title } = await inspectPdf(pdf);
  expect(title).toBe('Ines Falk · To the dock');
  expect(pages[0]?.text).toContain('Hulls for the dock');
  expect(pages[0]?.text).not.toContain('Ferry Works');
  const { secrets } = divide(written, 'public');
  expect(secrets.map(({ path }) => path)).toContain('letters[0].body');
});

const siteFor = (audience: string, document = resume) =>
  createSite({
    resume: document,
    settings: { ...settingsFrom({}), languages: ['en', 'zh'] },
    editions: variantEditions(document, [], import.meta.dirname),
    audience,
    now: new Date('2026-01-01'),
    page: { stylesheets: [], scripts: [] },
    welcomeScripts: [],
  });

const pdfsOf = (audience: string) => [...siteFor(audience).keys()].filter((path) => path.endsWith('.pdf'));

it('has an edition of each variant for the audiences that it names, in its languages', () => {
  expect(pdfsOf('public')).toEqual(['resume-research.en.pdf']);
  expect(pdfsOf('recruiter')).toEqual([
    'resume-research.en.pdf',
    'resume-trade.en.pdf',
    'resume-trade.zh.pdf',
  ]);
});

it('makes an edition, its attachment and its Word file of the variant alone', async () => {
  const site = siteFor('public');
  const pdf = (await site.get('resume-research.en.pdf')?.()) as Uint8Array;
  const { title } = await inspectPdf(pdf);
  expect(title).toBe('Ines Falk · For research');
  const [source] = await extractFiles(pdf);
  const attached = new TextDecoder().decode(source?.data);
  expect(attached).toContain('Models');
  expect(attached).not.toMatch(/Net Loft|造船师|trade|variants/);
  expect(site.has('resume-research.en.docx')).toBe(true);
});

it('lists the editions of a language on its page of PDFs', async () => {
  const site = siteFor('public');
  expect(String(await site.get('en/papers/index.html')?.())).toContain('For research');
  expect(String(await site.get('zh/papers/index.html')?.())).not.toMatch(/研究岗|resume-research/);
});

it('keeps variants for others from public files, and looks for them there', async () => {
  for (const [path, make] of siteFor('public'))
    if (/\.(html|json|xml|md|txt|vcf)$/.test(path))
      expect(String(await make()), path).not.toContain('Seller of boats');
  const { secrets, rest } = divide(resume, 'public');
  expect(secrets.map(({ path }) => path)).toContain('variants[1].basics.label');
  expect(rest.variants?.map(({ name }) => name)).toEqual(['research']);
});

it('refuses a variant whose name is that of another edition, and one with a theme that there is not', () => {
  const [edition] = variantEditions(resume, [], import.meta.dirname);
  expect(() => variantEditions(resume, edition ? [edition] : [], import.meta.dirname)).toThrow(
    'Rename the variant',
  );
  const wrong: Resume = { variants: [{ name: 'a', visibility: 'public', theme: 'plian' }] };
  expect(() => variantEditions(wrong, [], import.meta.dirname)).toThrow('variant a: theme: ');
});
