import { type Resume as Document, prepareResume } from '@resume/schema';
import { Resume } from '@resume/ui';
import { themes } from '@resume/ui/themes';
import { expect, it } from 'vitest';
import { renderPdf } from './index.js';
import { fonts } from './test/fonts.js';

const LONG = 'Geschwindigkeitsbegrenzung'.repeat(4);

const resume: Document = {
  basics: { name: 'Ada Quist', label: LONG },
  skills: [{ name: LONG, level: LONG, keywords: ['Loom', LONG] }],
  languages: [{ language: LONG, fluency: LONG }],
  interests: [{ name: LONG, keywords: [LONG] }],
  projects: [
    {
      name: LONG,
      keywords: [LONG],
      metrics: [
        { name: LONG, value: 5, unit: LONG },
        { name: 'Cost', value: 1 },
      ],
    },
  ],
};

it.each(Object.entries(themes))(
  '%s keeps words that are longer than a column on the page',
  async (_, theme) => {
    const warnings: string[] = [];
    const view = prepareResume(resume, { locale: 'en', audience: 'public', now: new Date(0) });
    await renderPdf(<Resume view={view} />, {
      title: 'Ada Quist',
      lang: 'en',
      date: new Date(0),
      fonts,
      theme,
      onWarning: (warning) => warnings.push(warning),
    });
    expect(warnings.filter((warning) => warning.includes('over the edge'))).toEqual([]);
  },
  60_000,
);
