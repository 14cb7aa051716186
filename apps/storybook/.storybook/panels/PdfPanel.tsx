/** @jsxRuntime classic */

import type { StructureTree } from '@resume/pdf/read';
import * as React from 'react';
import { Columns, Note, Panel } from './Panel.js';
import { useAnswer } from './use-answer.js';

/** What other programs find in the PDF of the story: its structure and its text, page by page. */
export function PdfPanel({ active }: { active: boolean }) {
  const answer = useAnswer('pdf', active);
  if (!answer) return <Note>Making the PDF of the story…</Note>;
  const { bytes = 0, error, report, warnings } = answer;
  if (!report) return <Note>{error}</Note>;
  return (
    <Panel>
      <p>
        {report.pages.length} {report.pages.length === 1 ? 'page' : 'pages'}, {(bytes / 1000).toFixed(1)} kB,{' '}
        {report.tagged ? 'tagged' : 'not tagged'}, language {report.lang ?? 'unknown'}.
      </p>
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      {report.pages.map(({ structure, text }, index) => {
        const page = index + 1;
        return (
          <Columns key={page}>
            <section aria-label={`Structure of page ${page}`}>
              <h3>Page {page}: structure</h3>
              {structure ? (
                <ul>
                  <Node node={structure} />
                </ul>
              ) : (
                <p>None.</p>
              )}
            </section>
            <section aria-label={`Text of page ${page}`}>
              <h3>Page {page}: text, as it is extracted</h3>
              <pre>{text}</pre>
            </section>
          </Columns>
        );
      })}
    </Panel>
  );
}

function Node({ node: { alt, children, lang, role } }: { node: StructureTree }) {
  return (
    <li>
      <code>{role}</code>
      {lang && ` (${lang})`}
      {alt && ` “${alt}”`}
      {children.length > 0 && (
        <ul>
          {children.map((child, index) => (
            <Node key={`${child.role} ${index + 1}`} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
