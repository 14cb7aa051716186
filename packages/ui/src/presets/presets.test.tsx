import { visibleStrings } from '@resume/schema';
import { fixtureView } from '@resume/schema/fixtures';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { AcademicCv, FullCv } from './index.js';

const view = fixtureView('en');
const sections = () => screen.getAllByRole('region').map(({ id }) => id);

describeConformance(FullCv, { props: { view }, element: 'article', part: 'resume-document' });
describeConformance(AcademicCv, { props: { view }, element: 'article', part: 'resume-document' });

it.each([['FullCv', FullCv] as const, ['AcademicCv', AcademicCv] as const])(
  '%s leaves nothing out',
  (_, Cv) => {
    const { container } = render(<Cv view={view} />);
    const missing = visibleStrings(view).filter((string) => !container.textContent.includes(string));
    expect(missing).toEqual([]);
  },
);

it('AcademicCv begins with degrees, appointments and papers; what it does not name follows', () => {
  render(<AcademicCv view={view} />);
  expect(sections().slice(0, 3)).toEqual(['education', 'work', 'publications']);
  expect(sections()).toHaveLength(view.sections.length);
});
