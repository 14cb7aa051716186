import { MetricChange, Section, WorkTimeline } from '@resume/ui';
import '@resume/ui/styles.css';

export default function Page() {
  return (
    <div className="resume-document" lang="en">
      <Section id="work" title="Experience">
        <WorkTimeline
          items={[
            {
              name: 'Analytical Engines Ltd',
              position: 'Engineer',
              date: { start: { datetime: '1842-09', text: 'Sep 1842' } },
              details: [{ kind: 'achievements', label: 'Achievements', items: ['Wrote the first program'] }],
            },
          ]}
        />
      </Section>
      <Section id="results" title="Results">
        <MetricChange
          metric={{
            name: 'Steps by hand',
            before: { value: 100, text: '100%' },
            after: { value: 60, text: '60%' },
            change: '−40 percentage points',
            effect: 'better',
          }}
        />
      </Section>
    </div>
  );
}
