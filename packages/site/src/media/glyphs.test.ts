import { facesFor } from '@resume/pdf/fonts';
import { defaultTheme } from '@resume/ui/themes';
import { expect, it } from 'vitest';
import { glyphsByFace } from './glyphs.js';

const faces = facesFor(defaultTheme, ['zh', 'en']);

const css = `
  :root { --title: "Source Serif 4", "Noto Serif SC", serif; --bold: 700 }
  [data-theme="sans"] { --title: "Source Sans 3", "Noto Sans SC", sans-serif }
  @layer resume {
    :where(body) { font-family: "Source Sans 3", "Noto Sans SC", sans-serif }
    :where(.name) { font-family: var(--title); font-weight: 600 }
    :where(.list) :where(.label:lang(zh))::before { font-weight: var(--bold) }
  }`;

const page = (body: string, theme = 'serif') =>
  `<html data-theme="${theme}"><head><title>头</title></head><body>${body}</body></html>`;

function glyphs(family: string, weight: number, body: string, theme?: string) {
  const found = [...glyphsByFace([page(body, theme)], css, faces)].find(
    ([face]) => face.family === family && face.weight === weight && face.style !== 'italic',
  );
  return [...(found?.[1] ?? '')].sort().join('');
}

const italicGlyphs = (body: string) =>
  [...glyphsByFace([page(body)], css, faces)].find(
    ([face]) => face.family === 'Source Sans 3' && face.weight === 400 && face.style === 'italic',
  )?.[1];

it('gives each face the characters set in it, and no others', () => {
  const body = '<h1 class="name">名</h1><p>文<strong>粗</strong><em>斜</em></p>';
  expect(glyphs('Noto Sans SC', 400, body)).toBe('文斜');
  expect(glyphs('Noto Sans SC', 700, body)).toBe('粗');
  // A heading is bold by itself and 600 by rule: the serif has one weight, which serves both.
  expect(glyphs('Noto Serif SC', 600, body)).toBe('名');
});

it('takes what depends on language or moment as met', () => {
  expect(glyphs('Noto Sans SC', 700, '<dl class="list"><dt class="label">标</dt></dl>')).toBe('标');
});

it('goes by the theme of the page', () => {
  const body = '<h1 class="name">名</h1>';
  expect(glyphs('Noto Serif SC', 600, body, 'sans')).toBe('');
  expect(glyphs('Noto Sans SC', 700, body, 'sans')).toBe('名');
});

it('gives italics what is emphasized, and nothing else', () => {
  expect(italicGlyphs('<p>up <em>lean</em></p>')).toBe('lean');
});

it('goes by the language of an element where the page says it', () => {
  const body = '<div lang="en"><dl class="list"><dt class="label">标</dt></dl></div>';
  expect(glyphs('Noto Sans SC', 700, body)).toBe('');
});
