import { readFileSync } from 'node:fs';
import { prepareResume, readResume, visibleStrings } from '@resume/schema';
import { firstLost, lostIn, personView, somePeople } from '@resume/schema/fixtures';
import { Resume } from '@resume/ui';
import { defaultTheme, themes } from '@resume/ui/themes';
import { expect, it } from 'vitest';
import { renderView, withoutLabels } from '../test/react-pdf.js';

const now = new Date('2026-01-01T00:00:00Z');
const source = readFileSync(new URL('../../../../apps/site/content/resume.yaml', import.meta.url));
const { resume: owner } = await readResume(source);
if (!owner) throw new Error('The résumé of the site could not be read.');

const views = [
  ...['zh', 'en'].map((locale) => [locale, prepareResume(owner, { locale, now })] as const),
  ...somePeople(3).map((name) => [name, personView(name)] as const),
];

const looks = Object.values(themes);
const cases = views.map(([name, view], index) => {
  const theme = looks[index % looks.length] ?? defaultTheme;
  return [name, theme.name, theme, view] as const;
});

it.each(cases)(
  'shows every string of the résumé of %s, without a hyphen added, in %s',
  async (_name, _look, theme, view) => {
    const { text, warnings: all } = await renderView(<Resume view={view} />, {
      lang: view.locale,
      theme,
    });
    // The faces of the default theme, which serve all themes here, lack weights of others.
    const warnings = all.filter((message) => !/^(?:All|Bold) text looks/.test(message));
    // Readers give right-to-left lines in visual order, in which strings cannot be found.
    const strings = view.direction === 'rtl' ? [] : visibleStrings(view);
    const shown = view.direction === 'rtl' ? [] : visibleStrings(withoutLabels(view));
    // react-pdf makes small capitals of capitals.
    const lost = lostIn(
      text.toUpperCase(),
      shown.map((string) => string.toUpperCase()),
    );
    // What stands side by side over several pages is read a page at a time: themes with columns have an order of their own.
    const misplaced = theme === defaultTheme ? firstLost(strings, text) : undefined;
    expect({ lost, misplaced, warnings }).toEqual({ lost: [], warnings: [] });
  },
);
