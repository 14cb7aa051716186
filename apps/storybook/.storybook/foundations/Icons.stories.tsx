import { fixtureSection } from '@resume/schema/fixtures';
import { MetricChange, type Part, parts, WorkTimeline } from '@resume/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Foundation, foundation } from './Foundation.js';

const meta = { title: 'Foundations/Icons', ...foundation } satisfies Meta;
export default meta;

/** Drawings and the colours they take: parts, each described by the list of parts itself. */
const DRAWINGS: readonly Part[] = [
  'resume-metric-change-arrow',
  'resume-metric-change-bars',
  'resume-metric-change-bar-before',
  'resume-metric-change-bar-after',
  'resume-workstream-bar',
  'resume-workstream-bar-whole',
  'resume-workstream-bar-share',
];

/** What is drawn: figures and one mark. There are no icons without words. */
export const Icons: StoryObj = {
  render: (_, { globals: { locale } }) => {
    const work = fixtureSection('work', locale).items.slice(0, 1);
    const [metric] = fixtureSection('projects', locale).items.flatMap(({ metrics }) => metrics);
    return (
      <Foundation title="Icons">
        <p>
          A résumé says things in words: there is no icon that a reader would have to guess. What is drawn is
          a mark above the name, an arrow between two figures, and bars that are true to scale, from zero.
          Screen readers read the words next to them; PDFs draw the same vectors.
        </p>
        <h2>The mark</h2>
        <p>
          <span
            style={{
              display: 'block',
              inlineSize: 'var(--resume-space-8)',
              borderBlockStart: '3px solid var(--resume-color-accent)',
            }}
          />
        </p>
        <p>
          <code>--resume-color-accent</code>, as wide as <code>--resume-space-8</code>: once a view, above the
          name.
        </p>
        <h2>Arrow and bars of a result</h2>
        {metric && <MetricChange metric={metric} />}
        <h2>Share of the time</h2>
        <WorkTimeline items={work} />
        <h2>Parts to style them by</h2>
        <table>
          <tbody>
            {DRAWINGS.map((part) => (
              <tr key={part}>
                <th scope="row">
                  <code>{part}</code>
                </th>
                <td>{parts[part]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Foundation>
    );
  },
};
