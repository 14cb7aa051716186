import {
  Controls,
  Description,
  Markdown,
  Primary,
  Source,
  Stories,
  Subtitle,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { useEffect, useState } from 'react';
import { type ComponentFacts, type Described, factsFor } from '../facts/facts.js';
import { type Guidance, guidanceFor } from './guidance.js';

/** The page about a component: when to use it, how it looks, what it takes, how it is styled, then every story. */
export function DocsPage() {
  const resolved = useOf('meta', ['meta']);
  const fileName = String(resolved.preparedMeta.parameters.fileName);
  const facts = useFacts(fileName);
  const guidance = guidanceFor(fileName);
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      {guidance && <WhenToUse guidance={guidance} />}
      <Primary />
      <Controls />
      {guidance?.usage && (
        <>
          <h2>Use</h2>
          <Source language="tsx" code={guidance.usage} />
          <p>
            The{' '}
            <a href="?path=/docs/packages-pdf--docs" target="_top">
              README of @resume/pdf
            </a>{' '}
            has whole examples.
          </p>
        </>
      )}
      {facts && <Facts facts={facts} />}
      <Stories />
    </>
  );
}

function WhenToUse({ guidance: { use, instead, keyboard, status, since } }: { guidance: Guidance }) {
  const rows = [
    ['Use it for', use],
    ['Use something else for', instead],
    ['Keyboard', keyboard],
    ['Status', `${status === 'new' ? 'New: it may change in a minor release' : 'Stable'}, since ${since}`],
  ];
  return (
    <table>
      <tbody>
        {rows.map(
          ([label, text]) =>
            text && (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  <Markdown>{text}</Markdown>
                </td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}

function useFacts(fileName: string): ComponentFacts | undefined {
  const [facts, setFacts] = useState<ComponentFacts>();
  useEffect(() => {
    factsFor(fileName).then(setFacts, console.error);
  }, [fileName]);
  return facts;
}

function Facts({ facts: { attributes, bytes, parts, usage, variables } }: { facts: ComponentFacts }) {
  return (
    <>
      <h2>Use</h2>
      <Source language="tsx" code={`${usage}\nimport '@resume/ui/styles.css';`} />
      {bytes && (
        <p>
          {bytes.code} bytes of code and {bytes.styles} of CSS in brotli, with all that is inside, React not
          counted.
        </p>
      )}
      <Listing title="Parts" about="Classes, for your own CSS." rows={parts} />
      <Listing title="Data attributes" about="Variants of the parts." rows={attributes} />
      <Listing
        title="CSS variables"
        about="Read by the rules of these parts; set them on the element or around it."
        rows={variables}
      />
    </>
  );
}

function Listing({ title, about, rows }: { title: string; about: string; rows: readonly Described[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <p>{about}</p>
      <table>
        <tbody>
          {rows.map(({ name, text }) => (
            <tr key={name}>
              <td>
                <code>{name}</code>
              </td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
