import { expect, it } from 'vitest';
import type { Resume } from '../resume.js';
import { reportUnshown } from './unshown.js';

const resume: Resume = {
  basics: {
    name: { en: 'Lin', zh: '林' },
    aliases: ['Z. Lin'],
    image: 'me.jpg',
    ids: { orcid: '0000-0002-1825-0097' },
    summary: { default: 'Maps.', zh: '制图。' },
  },
  letters: [{ name: 'one', body: 'Dear all' }],
  publications: [
    {
      name: 'Rain',
      type: 'journal',
      ISSN: '1234-5678',
      authors: [{ literal: 'Bo', orcid: '0000-0001-5109-3700' }],
    },
    { name: 'Snow', type: 'book' },
  ],
};

it('names pictures, letters, facts for programs and other languages', () => {
  const found = reportUnshown(resume, { locale: 'en', audience: 'recruiter' });
  expect(Object.fromEntries(found.map(({ path, message }) => [path, message]))).toEqual({
    'basics.image': 'is a picture; left out.',
    'letters[0]': 'is a letter and no part of the résumé; left out.',
    'basics.aliases': 'is not shown to readers; left out.',
    'publications[0].type': 'is not shown to readers; left out. Also in publications[1].',
    'publications[0].ISSN': 'is not shown to readers; left out.',
    'publications[0].authors[0].orcid': 'is not shown to readers; left out.',
    'basics.name': 'has "zh" too; left out. So has 1 other text.',
  });
});

it('names the text for all other languages, where one of them is written', () => {
  const { name: _, ...basics } = resume.basics ?? {};
  expect(reportUnshown({ basics: { summary: basics.summary } }, { locale: 'zh' })).toEqual([
    { path: 'basics.summary', message: 'has a text for all other languages too; left out.' },
  ]);
});

it('says nothing of a document that is shown as a whole', () => {
  expect(reportUnshown({ basics: { name: 'Lin' } }, { locale: 'en' })).toEqual([]);
});
