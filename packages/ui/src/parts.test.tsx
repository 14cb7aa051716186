import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureLetter, fixtureView } from '@resume/schema/fixtures';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  Columns,
  EducationTimeline,
  Header,
  HistoryTable,
  KeyValueList,
  Letter,
  ProjectGrid,
  PublicationList,
  parts,
  QRCode,
  Resume,
  SectionNav,
  Signature,
  Timeline,
  variables,
  WorkTimeline,
} from './index.js';
import { themes } from './theme/index.js';

const source = import.meta.dirname;
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(source, file), 'utf8');
const stylesheets = files.filter(
  (file) => file.endsWith('.css') && !/^(components|letter|styles)\.css$|^themes\b/.test(file),
);
const css = stylesheets.map(read).join('\n');
const modules = files.filter((file) => /\.tsx?$/.test(file) && !/\.(test|stories)\./.test(file));
const islands = modules.filter((file) => file.startsWith('islands'));
const components = modules.filter((file) => !islands.includes(file));

const unique = (values: Iterable<string>) => [...new Set(values)].sort();
const matches = (text: string, pattern: RegExp) =>
  unique(Array.from(text.matchAll(pattern), ([match]) => match));

/** Islands show some parts only once awake: their source names them all. */
const inIslands = matches(islands.map(read).join('\n'), /(?<=['"])resume-[a-z-]+(?=['"])/g).filter(
  (name) => name !== 'resume-scheme',
);

/** Lines at the head and the foot of pages, which `@resume/pdf` adds. */
const IN_PDFS = ['resume-footer', 'resume-running-header'];

describe('parts', () => {
  it('are the classes of the rendered markup', () => {
    const markup = ['zh', 'en']
      .map((locale) => renderToStaticMarkup(<Resume view={fixtureView(locale)} />))
      .concat(renderToStaticMarkup(<Pieces />))
      .join();
    const classes = Array.from(markup.matchAll(/class="([^"]*)"/g), ([, names = '']) =>
      names.split(' '),
    ).flat();
    expect(unique([...classes, ...inIslands, ...IN_PDFS])).toEqual(Object.keys(parts).sort());
  });

  it('are all that CSS selects', () => {
    const selected = matches(css, /(?<=\.)resume-[a-z-]+/g);
    expect(selected.filter((name) => !Object.hasOwn(parts, name))).toEqual([]);
  });
});

it('documents every variable that CSS sets or reads', () => {
  expect(matches(css, /--resume-[a-z0-9-]+/g)).toEqual(Object.keys(variables).sort());
});

describe.each(stylesheets)('%s', (file) => {
  it('is imported by components.css, or by letter.css', () => {
    expect(read('components.css') + read('letter.css')).toContain(
      `@import "./${file.replaceAll('\\', '/')}";`,
    );
  });

  it('stands in the layer, with zero specificity', () => {
    const text = read(file)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/@layer [\w., ]+;/, '');
    expect(text.trim()).toMatch(/^@layer resume\.(elements|base|hidden) \{[\s\S]*\}$/);
    const selectors = Array.from(text.matchAll(/([^{};]+)\{/g), ([, selector = '']) => selector.trim());
    const outside = selectors.filter((selector) => !selector.startsWith('@')).map(withoutWhere);
    expect(outside.filter((rest) => !/^[\s>,]*(::(after|before|marker)[\s,]*)*$/.test(rest))).toEqual([]);
  });

  it('asks attributes for the direction: bundlers make :dir() a list of languages', () => {
    expect(read(file)).not.toMatch(/:dir\((?!\))/);
  });

  it('names no physical side', () => {
    expect(read(file)).not.toMatch(/\b(margin|padding|border)-(left|right|top|bottom)\b|\b(left|right):/);
  });

  it('names no theme', () => {
    expect(read(file)).not.toMatch(
      new RegExp(`(?<![\\w-])(${Object.keys(themes).join('|')})(?![\\w-])|data-theme`),
    );
  });
});

/** What no résumé of the fixture shows. */
function Pieces() {
  return (
    <>
      <Header
        basics={{ name: 'Ada', reading: 'AY-də', image: { href: 'ada.png', alt: 'Ada' } }}
        document={{ title: 'Résumé' }}
      />
      <Signature
        signature={{ statement: 'All true', text: 'London', image: { href: 'a.png', alt: '' }, name: 'Ada' }}
      />
      <HistoryTable
        history={{
          columns: ['Year', 'Month'],
          rows: [{ text: 'Joined', links: [{ text: 'Mill', href: 'https://mill.example/' }] }],
          end: 'End',
        }}
      />
      <Letter view={fixtureLetter('ja')} />
      <SectionNav label="Contents" items={[{ id: 'work', title: 'Work' }]} />
      <Columns>
        <KeyValueList items={[{ name: 'Licence', value: 'B' }]} />
        <QRCode value="https://example.org" label="example.org" />
      </Columns>
      <PublicationList items={[{ group: '2024', title: 'Rain' }]} />
      <EducationTimeline
        items={[
          {
            institution: 'Trinity',
            area: 'Mathematics',
            span: { start: 0, end: 50, marks: [], parallel: [{ start: 20, end: 80, lane: 0 }] },
          },
        ]}
      />
      <WorkTimeline
        items={[
          { name: 'Acme', location: 'Leiden', bullets: ['a'], workstreams: [{ name: 'b', bullets: ['c'] }] },
        ]}
      />
      <PublicationList
        items={[
          { title: 'Snow', authors: [{ name: 'Ada' }], editors: [{ name: 'Mary' }], publisher: 'Press' },
        ]}
      />
      <ProjectGrid items={[{ name: 'Map', bullets: ['d'] }]} />
      <Timeline.Root>
        <Timeline.Item>
          <Timeline.Marker />
          <Timeline.Content />
        </Timeline.Item>
      </Timeline.Root>
    </>
  );
}

/** What a selector says outside its `:where(…)`, which may hold one more level of brackets. */
function withoutWhere(selector: string): string {
  // From the inside out: what stands in parentheses within another selector, then each :where() itself.
  const inner = selector.replace(/(?<!:where)\([^()]*\)/g, '');
  return inner === selector ? selector.replace(/:where\([^()]*\)/g, '') : withoutWhere(inner);
}

it.each(components)('%s runs on a server as it stands', (file) => {
  const text = read(file);
  expect(text).not.toMatch(/['"]use client['"]/);
  expect(text).not.toMatch(/\buse[A-Z]\w*\(/);
});

it.each(islands)('%s is an island', (file) => {
  expect(read(file)).toMatch(/^'use client';/);
});
