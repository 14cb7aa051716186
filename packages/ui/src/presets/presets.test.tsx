import { prepareResume, visibleStrings } from '@resume/schema';
import { fixtureView } from '@resume/schema/fixtures';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { AcademicCv, FullCv, OnePage } from './index.js';

const view = fixtureView('en');
const sections = () => screen.getAllByRole('region').map(({ id }) => id);

describeConformance(OnePage, { props: { view }, element: 'article', part: 'resume-document' });
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

it('OnePage keeps results and where papers appeared, and leaves out claims, stories and co-authors', () => {
  const { container } = render(<OnePage view={view} />);
  expect(sections()).not.toContain('goals');
  expect(sections()).not.toContain('strengths');
  expect(container).toHaveTextContent('Captions that hear the rain · Captions accepted 31% → 46%');
  expect(container).toHaveTextContent('(INTERSPEECH 2022 · CCF-C');
  expect(container).not.toHaveTextContent('Mei Tang, Zhiwei Lin');
});

it('OnePage keeps the first highlights and what a project is where no results are written', () => {
  const { container } = render(
    <OnePage
      view={prepareResume(
        {
          work: [
            { name: 'Ferry Works', highlights: ['One', 'Two', 'Three', 'Four'] },
            { name: 'Dry Dock', highlights: ['Five'], achievements: 'Six' },
          ],
          education: [{ institution: 'Harbour College', score: '1.3', courses: ['Knots'] }],
          projects: [{ name: 'Buoy', description: 'It floats.' }],
          interests: [{ name: 'Chess' }],
        },
        { locale: 'en', now: new Date('2026-01-01') },
      )}
    />,
  );
  for (const kept of ['One', 'Three', 'Six', '1.3', 'It floats.']) expect(container).toHaveTextContent(kept);
  for (const left of ['Four', 'Five', 'Knots', 'Chess']) expect(container).not.toHaveTextContent(left);
});

it('OnePage takes other components', () => {
  render(<OnePage view={view} components={{ projects: ({ items }) => <p>{items.length} projects</p> }} />);
  expect(screen.getByText('2 projects')).toBeVisible();
});
