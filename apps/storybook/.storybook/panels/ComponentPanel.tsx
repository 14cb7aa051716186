/** @jsxRuntime classic */
import * as React from 'react';
import type { Described } from '../facts/facts.js';
import { Columns, Note, Panel } from './Panel.js';
import { useAnswer } from './use-answer.js';

/** What a component weighs, and the tokens that its rules use. */
export function ComponentPanel({ active }: { active: boolean }) {
  const answer = useAnswer('facts', active);
  if (!answer) return <Note>Looking it up…</Note>;
  const { facts } = answer;
  if (!facts) return <Note>This story shows no single component.</Note>;
  return (
    <Panel>
      <p>
        {facts.bytes ? (
          <>
            <strong>{facts.bytes.code} bytes</strong> of code and <strong>{facts.bytes.styles} bytes</strong>{' '}
            of CSS in brotli, minified, with all that is inside, React not counted.
          </>
        ) : (
          'Not weighed, as @resume/ui is not built. Run “npm run build”, then start Storybook again.'
        )}
      </p>
      <Columns>
        <Listing title="Tokens it uses" rows={facts.variables} />
        <Listing title="Parts it renders" rows={[...facts.parts, ...facts.attributes]} />
      </Columns>
    </Panel>
  );
}

function Listing({ title, rows }: { title: string; rows: readonly Described[] }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {rows.map(({ name, text }) => (
          <li key={name}>
            <code>{name}</code> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
