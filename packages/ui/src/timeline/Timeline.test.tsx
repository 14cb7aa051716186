import { fixtureSection } from '@resume/schema/fixtures';
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { EducationTimeline, Timeline, WorkTimeline } from './index.js';

const work = fixtureSection('work', 'en').items;
const education = fixtureSection('education', 'en').items;
const date = { start: { datetime: '2019', text: '2019' } };

describeConformance(Timeline.Root, { props: {}, element: 'ol', part: 'resume-timeline' });
describeConformance(Timeline.Item, {
  props: {},
  element: 'li',
  part: 'resume-timeline-item',
  inside: 'ol',
});
describeConformance(Timeline.Title, {
  props: { children: 'Clearlake' },
  element: 'h3',
  part: 'resume-timeline-title',
});
describeConformance(Timeline.Meta, { props: {}, element: 'p', part: 'resume-timeline-meta' });
describeConformance(Timeline.Date, { props: { date }, element: 'p', part: 'resume-timeline-date' });
describeConformance(Timeline.Marker, { props: {}, element: 'span', part: 'resume-timeline-marker' });
describeConformance(Timeline.Content, { props: {}, element: 'div', part: 'resume-timeline-content' });
describeConformance(WorkTimeline, { props: { items: work }, element: 'ol', part: 'resume-timeline' });
describeConformance(EducationTimeline, {
  props: { items: education },
  element: 'ol',
  part: 'resume-timeline',
});

it('reads title, position, then date', () => {
  render(<WorkTimeline items={work} />);
  const [first] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent(
    /^Clearlake SpeechSenior researcher · full-time · RecognitionApr 2021 – present/,
  );
});

it('gives styles each part of the line below a title', () => {
  const items = [{ name: 'Acme', position: 'Engineer', department: 'Search', location: 'Leiden' }];
  render(<WorkTimeline items={items} />);
  expect(screen.getByText('Engineer').parentElement).toHaveClass('resume-timeline-position');
  expect(screen.getByText('Search').parentElement).toHaveClass('resume-timeline-department');
  expect(screen.getByText('Leiden').parentElement).toHaveClass('resume-timeline-location');
});

it('links an employer with an address', () => {
  render(<WorkTimeline items={work} />);
  const heading = screen.getByRole('heading', { level: 3, name: 'Clearlake Speech' });
  expect(within(heading).getByRole('link')).toHaveAttribute('href', 'https://example.org/clearlake');
});

it('shows the strands of a job one level deeper, the share as figure and as length', () => {
  const { container } = render(<WorkTimeline items={work} headingLevel={2} />);
  expect(screen.getByRole('heading', { level: 3, name: 'Dialect recognition' })).toBeVisible();
  expect(screen.getByText('70%').parentElement).toHaveClass('resume-workstream-share');
  expect(container.querySelector('.resume-workstream-bar-share')).toHaveAttribute('width', '70');
});

it('dates each degree for machines', () => {
  render(<EducationTimeline items={education} />);
  expect(screen.getAllByRole('time').map((time) => time.getAttribute('datetime'))).toEqual([
    '2016-09',
    '2019-06',
  ]);
});

it('renders no line for what is not known', () => {
  render(
    <>
      <WorkTimeline items={[{ name: 'Self-employed' }]} />
      <EducationTimeline items={[{ institution: 'Night school' }]} />
    </>,
  );
  expect(screen.getAllByRole('heading')).toHaveLength(2);
  expect(screen.queryByRole('paragraph')).toBeNull();
});

it('hides its markers from who listens', () => {
  render(
    <Timeline.Root>
      <Timeline.Item>
        <Timeline.Marker data-testid="marker" />
        <Timeline.Title>Clearlake</Timeline.Title>
        <Timeline.Content>Rain, mostly.</Timeline.Content>
      </Timeline.Item>
    </Timeline.Root>,
  );
  expect(screen.getByTestId('marker')).toHaveAttribute('aria-hidden', 'true');
  expect(screen.getByRole('listitem')).toHaveTextContent(/^Clearlake\s*Rain, mostly\.$/);
});

it('draws what overlaps with an entry in lanes below it, on the same scale', () => {
  const parallel = [
    { start: 10, end: 40, lane: 0 },
    { start: 30, end: 60, lane: 1 },
  ];
  const { container } = render(
    <WorkTimeline items={[{ name: 'Clearlake', span: { start: 20, end: 50, marks: [], parallel } }]} />,
  );
  const lanes = Array.from(container.querySelectorAll('.resume-timeline-span-parallel'), (bar) =>
    ['x', 'width', 'y', 'height'].map((name) => Number(bar.getAttribute(name))),
  );
  expect(lanes.map(([x, width]) => [x, width])).toEqual([
    [10, 30],
    [30, 30],
  ]);
  const [[, , first = 0, height = 0] = [], [, , second = 0] = []] = lanes;
  expect(second).toBeGreaterThan(first + height);
});
