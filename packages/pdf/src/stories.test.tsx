/// <reference types="vite/client" />
import type { StyledNode } from '@resume/css';
import { type ComponentType, createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { POINT } from './boxes/units.js';
import { renderPdf } from './render-pdf.js';
import { StyledSource } from './styled-source.js';
import { fonts } from './test/fonts.js';
import { readPdf } from './test/read-pdf.js';

interface Story {
  readonly args?: object;
  readonly render?: (args: object, context: { globals: { locale: string } }) => ReactElement;
}

interface Stories {
  readonly default: { readonly title: string; readonly component: ComponentType };
  readonly [name: string]: unknown;
}

/** Every story of every component: what designers look at in the browser is what PDFs have to contain. */
const modules = import.meta.glob<Stories>('../../ui/src/**/*.stories.tsx', { eager: true });

const elements = (locale: string) =>
  Object.values(modules).flatMap(({ default: { title, component }, ...stories }) =>
    (Object.entries(stories) as [string, Story][]).map(([name, { args = {}, render }]) => ({
      name: `${title}/${name}`,
      element: render?.(args, { globals: { locale } }) ?? createElement(component, args),
    })),
  );

/** The texts of the markup that are printed, in order. */
function texts(markup: string, lang: string): readonly string[] {
  const source = new StyledSource(markup, { lang });
  const textsIn = (node: StyledNode): readonly string[] =>
    node.kind === 'text'
      ? [letters(node.text)]
      : node.name === 'svg' || node.name.startsWith('::')
        ? []
        : node.children.flatMap(textsIn);
  return textsIn(source.root(POINT)).filter(Boolean);
}

const letters = (text: string) => text.replace(/\s+/g, '');

const print = (element: ReactElement, lang: string) =>
  renderPdf(<main>{element}</main>, { fonts, lang, title: 'Story', date: new Date('2026-01-01T00:00:00Z') });

/** Emoji have no font here. A page of all variants shows what the test asks story by story. */
const APART = /\/(Emoji|AllVariants)$/;

/** Readers give the words of a line that runs right to left in an order of their own. */
const isRightToLeft = (element: ReactElement) => /^<[^>]* dir="rtl"/.test(renderToStaticMarkup(element));

describe.each(['zh', 'en'])('stories as PDFs, in %s', (locale) => {
  it.each(elements(locale).filter(({ name, element }) => !APART.test(name) && !isRightToLeft(element)))(
    '$name carries its text, in order',
    async ({ element }) => {
      const text = letters((await readPdf(await print(element, locale))).map((page) => page.tagged).join(''));
      let from = 0;
      for (const piece of texts(renderToStaticMarkup(element), locale)) {
        const at = text.indexOf(piece, from);
        expect(at, `"${piece}" after "…${text.slice(Math.max(0, from - 20), from)}"`).toBeGreaterThanOrEqual(
          from,
        );
        from = at + piece.length;
      }
    },
  );
});

it('shows a box for a character that no font has', async () => {
  const emoji = elements('en').find(({ name }) => name.endsWith('/Emoji'));
  const [page] = await readPdf(await print(emoji?.element as ReactElement, 'en'));
  expect(page?.text).toContain('\u{1F327}');
});
