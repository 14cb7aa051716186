import { fixtureLetter, fixtureView } from '@resume/schema/fixtures';
import { Columns, KeyValueList, Letter, QRCode, Resume, SectionNav, Signature } from '@resume/ui';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { compileStylesheet, type HtmlElement, type Medium, parseHtml } from './index.js';
import type { PseudoElement } from './style/selectors/selector.js';
import type { Declaration } from './style/sheet/declaration.js';
import { holdsIn, type Stylesheet } from './style/sheet/stylesheet.js';
import { INITIAL_CONTEXT } from './style/values/context.js';
import { librarySheet } from './test/library-css.js';

/** Pairs whose order is meant: `letter.css`, which comes after `components.css`, changes the sheet of documents. */
const MEANT = ['letter/Letter.css and resume/Resume.css'];

const filesOf = (sheet: string): readonly string[] =>
  Array.from(librarySheet(sheet).css.matchAll(/@import "\.\/([^"]+)";/g), ([, file = '']) => file);

const sheets = [...filesOf('components.css'), ...filesOf('letter.css')].map((file) =>
  compileStylesheet(librarySheet(file).css, { file }),
);

const page = parseHtml(
  renderToStaticMarkup(
    <>
      {['zh', 'en', 'de', 'ja', 'ar'].map((lang) => (
        <div key={lang} lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
          <Resume view={fixtureView(lang)} />
          <Letter view={fixtureLetter(lang)} />
        </div>
      ))}
      <SectionNav label="Contents" items={[{ id: 'work', title: 'Work' }]} />
      <Signature signature={{ statement: 'All true', text: 'London', name: 'Ada' }} />
      <Columns>
        <KeyValueList items={[{ name: 'Licence', value: 'B' }]} />
        <QRCode value="https://example.org" label="example.org" />
      </Columns>
    </>,
  ),
  { lang: 'en' },
);

/** What one rule sets a property to on an element. */
interface Setting {
  readonly file: string;
  readonly value: string;
}

const targetOf = ({ target }: Declaration): string => {
  if (typeof target === 'string') return target;
  return 'custom' in target ? target.custom : target.ltr;
};

/** A declared value as text, alike for values that are. */
function textOf({ value }: Declaration): string {
  if (value.kind === 'value')
    return JSON.stringify(value.compute({ ...INITIAL_CONTEXT, parent: {} as never }));
  if (value.kind === 'pending')
    return JSON.stringify([value.longhand, value.pending.name, value.pending.template]);
  return JSON.stringify(value);
}

/** What the rules of one layer and specificity set on an element, by layer, specificity and property. */
function settingsOf(
  element: HtmlElement,
  pseudo: PseudoElement | undefined,
  rules: readonly { readonly file: string; readonly rule: Stylesheet['rules'][number] }[],
): ReadonlyMap<string, readonly Setting[]> {
  const settings = new Map<string, Setting[]>();
  const { classes, id, name } = element;
  const names = new Set(['*', name, `#${id}`, ...classes.map((each) => `.${each}`)]);
  for (const { file, rule } of rules) {
    const { conditions, value } = rule;
    for (const selector of value.selectors) {
      if (selector.pseudo !== pseudo || !selector.keys.some((key) => names.has(key))) continue;
      if (!selector.matches(element, undefined)) continue;
      for (const declaration of value.normal) {
        const level = [conditions.layer.join('.'), selector.specificity, targetOf(declaration)].join(' ');
        const known = settings.get(level) ?? [];
        settings.set(level, known);
        known.push({ file, value: textOf(declaration) });
      }
    }
  }
  return settings;
}

/** Which stylesheets set a property of one element to different values at one level of the cascade, by what they share. */
function collisions(medium: Medium): ReadonlyMap<string, string> {
  const rules = sheets.flatMap((sheet) =>
    sheet.rules
      .filter(({ conditions }) => holdsIn(conditions, medium))
      .map((rule) => ({ file: sheet.file, rule })),
  );
  const found = new Map<string, string>();
  const visit = (element: HtmlElement) => {
    for (const pseudo of [undefined, 'before', 'after', 'marker'] as const) {
      for (const [level, settings] of settingsOf(element, pseudo, rules)) {
        // Within one stylesheet, the order of rules is meant.
        const last = new Map(settings.map((setting) => [setting.file, setting.value]));
        for (const [a, one] of last)
          for (const [b, other] of last)
            if (a < b && one !== other)
              found.set(
                `${a} and ${b}: ${level.split(' ').at(-1)}`,
                element.classes.join('.') || element.name,
              );
      }
    }
    for (const child of element.elements) visit(child);
  };
  visit(page);
  return found;
}

it.each(['screen', 'print'] as const)(
  'no two stylesheets of the library set a property of one element at equal specificity in %s',
  (type) => {
    const found = collisions({ type, width: 680, height: 960 });
    const unmeant = [...found].filter(([pair]) => !MEANT.includes(pair.split(':')[0] ?? ''));
    expect(unmeant.map(([pair, element]) => `${pair} of ${element}`)).toEqual([]);
  },
);
