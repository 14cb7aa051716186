import { prepareResume } from '@resume/schema';
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Resume } from '../resume/Resume.js';

it('makes no heading and no link without words, and no link within a link', () => {
  const view = prepareResume(
    {
      work: [{ summary: 'Only a summary', roles: [{ position: '' }] }, { url: 'https://example.org' }],
      education: [{ area: '', url: 'https://example.org' }],
      projects: [{ url: 'https://example.org/a' }, { name: '[Map](https://example.org/b)', url: '/c' }],
      publications: [{ DOI: '10.1/x' }, { name: 'On [rain](https://example.org/d)', DOI: '10.1/y' }],
      certificates: [{ name: 'By [us](https://example.org/e)', url: '/f' }],
      references: [{ reference: 'Good.' }],
      strengths: [{ name: '', summary: 'Rain' }],
      custom: [{ title: '', text: '[](https://example.org/g)' }],
    },
    { locale: 'en', now: new Date(0) },
  );
  const { container } = render(<Resume view={view} />);
  const named = container.querySelectorAll('h1, h2, h3, h4, h5, h6, a, strong');
  expect(Array.from(named).filter(({ textContent }) => textContent?.trim() === '')).toEqual([]);
  expect(container.querySelector('a a')).toBeNull();
});
