/** @jsxRuntime classic */
import * as React from 'react';
import { styled } from 'storybook/theming';
import { Note, Panel } from './Panel.js';
import { useAnswer } from './use-answer.js';

/** The Word file of the story: its paragraphs with the names of their styles, to look at and to download. */
export function WordPanel({ active }: { active: boolean }) {
  const answer = useAnswer('word', active);
  if (!answer) return <Note>Making the Word file of the story…</Note>;
  const { error, file, paragraphs = [], warnings } = answer;
  if (file === undefined) return <Note>{error}</Note>;
  // Base64 has four characters for three bytes.
  const bytes = (file.length * 3) / 4;
  return (
    <Panel>
      <p>
        {(bytes / 1000).toFixed(1)} kB.{' '}
        <a download="story.docx" href={`data:${MEDIA_TYPE};base64,${file}`}>
          Download story.docx
        </a>
      </p>
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      <Paragraphs aria-label="Paragraphs of the Word file">
        <thead>
          <tr>
            <th scope="col">Style</th>
            <th scope="col">Text</th>
          </tr>
        </thead>
        <tbody>
          {paragraphs.map(({ isListItem, style, text }, index) => (
            <tr key={`${style} ${index + 1}`}>
              <td>
                <code>{style}</code>
                {isListItem && ' in a list'}
              </td>
              <td>
                <pre>{text}</pre>
              </td>
            </tr>
          ))}
        </tbody>
      </Paragraphs>
    </Panel>
  );
}

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const Paragraphs = styled.table({
  '& th, & td': { paddingInlineEnd: 24, textAlign: 'start', verticalAlign: 'top' },
});
