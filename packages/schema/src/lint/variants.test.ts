import { describe, expect, it } from 'vitest';
import type { Resume } from '../resume.js';
import { lint } from './index.js';

const now = new Date('2026-01-01T00:00:00Z');

const withVariants = (...variants: NonNullable<Resume['variants']>): Resume => ({
  basics: { name: 'Ines Falk' },
  work: [
    { name: 'Ferry Works', startDate: '2018', highlights: ['Hulls', { text: 'Models', tags: ['research'] }] },
    { name: 'Net Loft', startDate: '2010', endDate: '2017', tags: ['trade'] },
  ],
  publications: [{ name: 'On rope', releaseDate: '2020' }],
  variants,
});

describe('lint of variants', () => {
  const codes = (resume: Resume) =>
    lint(resume, { now }).flatMap(({ code, path, message }) =>
      path.startsWith('variants') && code !== 'untranslated' ? [[code, path, message]] : [],
    );

  it.each([
    [
      { name: 'v', include: ['reserch'] },
      'unknown-tag',
      'variants[0].include[0]',
      'Did you mean "research"?',
    ],
    [{ name: 'v', exclude: ['sailing'] }, 'unknown-tag', 'variants[0].exclude[0]', 'Nothing has the tag'],
    [{ name: 'v' }, 'variant-of-all', 'variants[0]', 'leaves out nothing'],
    [{ name: 'v', since: { publications: '2030' } }, 'empty-section', 'variants[0]', 'all of publications'],
    [{ name: 'v', extends: 'w' }, 'variant', 'variants[0].extends', 'No variant is called "w"'],
  ])('reports %j', (variant, code, path, message) => {
    expect(codes(withVariants(variant))).toContainEqual([code, path, expect.stringContaining(message)]);
  });

  it('reports nothing of a variant that is sound, and of a section that it hides', () => {
    expect(
      codes(withVariants({ name: 'v', exclude: ['trade'], layout: { hide: ['publications'] } })),
    ).toEqual([]);
  });
});
