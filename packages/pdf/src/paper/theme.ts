import { type Density, defaultTheme, designTokens, type Theme } from '@resume/ui/themes';
import type { InheritedStyle, PaperStylesheet } from './style.js';

/** How a document looks on paper. */
export interface Look {
  /** One of `@resume/ui/themes`, or one made by `defineTheme`. @default defaultTheme */
  readonly theme?: Theme;
  /** @default 'comfortable' */
  readonly density?: Density;
  /** Colour of links and of the mark above the name, a hex string. That of the theme by default. */
  readonly accent?: string;
}

/** What the sheet itself is set in. */
export function baseStyle(
  lang: string,
  { theme = defaultTheme, density = 'comfortable' }: Look,
): InheritedStyle {
  const { color, font, print, weight } = designTokens(theme.tokens);
  const sizes = print.density[density];
  const han = lang.split('-')[0] === 'zh';
  const fontSize = han ? sizes['text-han'] : sizes.text;
  const lineHeight = fontSize * (han ? sizes['line-han'] : sizes.line);
  return {
    color: color.light.ink,
    fontFamily: font.text,
    fontSize,
    lineHeight,
    fontWeight: weight.regular,
    textAlign: 'start',
    marker: 'bullet',
    autospace: 0.25,
  };
}

/**
 * A theme on paper: the page's look, denser. Lengths are steps of the base line height. Boxes that hold others
 * have their space below, never above: layout may break a page inside the space above a box, parting it from what it
 * belongs to.
 */
export function themeStylesheet({ fontSize, lineHeight }: InheritedStyle, look: Look): PaperStylesheet {
  const { theme: { name: theme, tokens: values } = defaultTheme } = look;
  const tokens = designTokens(values);
  const { ink, muted, hairline } = tokens.color.light;
  const accent = look.accent ?? tokens.color.light.accent;
  const small = fontSize - 1;
  const step = lineHeight / 2;
  const title = { fontFamily: tokens.font.title, fontWeight: tokens.weight.title };
  const bold = { fontWeight: tokens.weight.bold };
  const heading = { ...bold, keepWithNext: lineHeight * 4 };
  const quiet = { color: muted, fontSize: small };
  // Dates and labels hang in a margin, or stand above what they belong to.
  const hung = theme === 'ledger';
  const betweenEntries = hung ? step : lineHeight;
  const indent = hung ? 84 : 0;
  const margin = hung
    ? { ...quiet, absolute: { start: 0, width: indent - 8 } }
    : { ...quiet, keepWithNext: lineHeight * 2 };
  return {
    h1: { ...title, fontSize: 24, lineHeight: lineHeight * 2, keepWithNext: lineHeight * 4 },
    h2: { ...title, fontSize: fontSize + 3, lineHeight: lineHeight * 1.25, keepWithNext: lineHeight * 5 },
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    a: { color: accent },
    strong: bold,
    b: bold,
    sup: { fontSize: fontSize * 0.7, rise: fontSize * 0.35 },
    sub: { fontSize: fontSize * 0.7, rise: -fontSize * 0.15 },
    s: { lineThrough: true },
    del: { lineThrough: true },
    small: { fontSize: small },
    ol: { marker: 'number' },
    ul: { marker: 'bullet' },
    hr: { rule: { width: 0.5, color: hairline, gap: step }, marginTop: step },
    blockquote: { paddingStart: 12 },

    '.resume-header': { marginBottom: lineHeight * 0.75 },
    '.resume-header-name': {
      rule: { width: 2, color: accent, length: 24, gap: step },
      marginBottom: step / 2,
    },
    '.resume-header-image': { width: 60, height: 80, marginBottom: step },
    '.resume-header-label': { fontSize: fontSize + 1, marginBottom: step / 2 },
    '.resume-header-summary': { marginTop: step },
    '.resume-contact-list': { marker: 'none', row: { columnGap: 20, wrap: true } },
    '.resume-contact-label': quiet,

    '.resume-header-document': { marginBottom: step / 2 },
    '.resume-header-document-title': bold,
    '.resume-header-reading': { ...quiet, marginBottom: step / 2 },
    '.resume-header-facts': { marginTop: step / 2 },
    '.resume-fact-list': { row: { columnGap: 16, wrap: true } },
    // Labels stand in the margin, or above what they say where the column is as narrow as the side.
    ...(theme === 'sidebar'
      ? { '.resume-fact': { column: 136 }, '.resume-fact-label': quiet }
      : {
          '.resume-fact': { column: 244 },
          '.resume-fact-label': { ...quiet, absolute: { start: 0, width: 76 } },
          '.resume-fact-text': { paddingStart: 84 },
        }),
    '.resume-signature': { marginTop: lineHeight * 1.5, keepTogether: true },
    '.resume-signature-statement': { marginBottom: step / 2 },
    '.resume-signature-image': { height: 36, width: 108, marginBottom: step / 2 },

    ...(theme === 'sidebar'
      ? {
          '.resume-body': { row: { columnGap: 20 } },
          '.resume-main': { column: 'rest' },
          '.resume-side': { column: 136 },
        }
      : {
          '.resume-main': { gapAfter: lineHeight * 0.75 },
          '.resume-side': { gapAfter: lineHeight * 0.75 },
        }),
    '.resume-section': { gapAfter: lineHeight * 0.75 },
    '.resume-section-title': {
      rule: { width: 0.5, color: hairline, gap: step * 0.75 },
      marginBottom: step / 2,
    },
    '.resume-section-note': { ...quiet, paddingStart: indent, lineHeight: lineHeight - 1 },

    '.resume-strength-list': { marker: 'none' },
    '.resume-strength': { ...(hung && { row: { columnGap: 8 } }), gapAfter: step / 4 },
    '.resume-strength-name': { ...bold, column: indent - 8 },
    '.resume-strength-summary': { column: 'rest' },
    '.resume-goal-list': { marker: 'none' },
    '.resume-goal': { paddingStart: indent },
    '.resume-goal-term': margin,

    '.resume-timeline': { marker: 'none' },
    '.resume-timeline-item': { gapAfter: betweenEntries },
    '.resume-timeline-title': { paddingStart: indent },
    '.resume-timeline-meta': { paddingStart: indent, marginBottom: step / 4, keepWithNext: lineHeight * 2 },
    '.resume-date': { noWrap: true },
    '.resume-timeline-date': margin,
    '.resume-timeline-summary': { paddingStart: indent, marginBottom: step / 4 },
    '.resume-workstream-list': { marker: 'none', gapAfter: step / 2 },
    '.resume-workstream': { gapAfter: step * 0.75 },
    '.resume-workstream-title': { paddingStart: indent },
    '.resume-workstream-meta': {
      ...quiet,
      paddingStart: indent,
      marginBottom: step / 4,
      keepWithNext: lineHeight * 2,
    },

    '.resume-workstream-summary': { paddingStart: indent, marginBottom: step / 4 },

    '.resume-detail-list': { gapAfter: step / 2 },
    '.resume-detail': { gapAfter: step / 4 },
    '.resume-detail-label': margin,
    '.resume-detail-content': { paddingStart: indent },
    '.resume-paragraph': { gapAfter: step / 2 },
    '.resume-bullet-list': { marker: 'bullet' },
    '.resume-number-list': { marker: 'number', gapAfter: step / 2 },
    '.resume-bullet-metric': quiet,
    '.resume-bullet-metric-arrow': { mirrored: true },
    '.resume-bullet-links': quiet,

    '.resume-project-card': { gapAfter: betweenEntries },
    '.resume-project-card-title': { paddingStart: indent },
    '.resume-project-card-date': margin,
    '.resume-project-card-description': { paddingStart: indent },
    '.resume-project-card-links': { paddingStart: indent },

    '.resume-metric-list': {
      marker: 'none',
      row: { columnGap: 32, wrap: true },
      paddingStart: indent,
      marginBottom: step,
      keepTogether: true,
      keepWithNext: lineHeight * 2,
    },
    '.resume-metric-change-name': quiet,
    '.resume-metric-change-delta': quiet,
    '.resume-metric-change-value': { ...title, fontSize: 16, lineHeight: lineHeight * 1.35 },
    '.resume-metric-change-before': { color: muted },
    '.resume-metric-change-after': { fontWeight: tokens.weight.title },
    '.resume-metric-change-arrow': { mirrored: true },
    '.resume-metric-change-bars': { width: 120, height: 6, marginBottom: 3, mirrored: true },
    '.resume-metric-change-bar-before': { fill: '#b9bec4' },
    '.resume-metric-change-bar-after': { fill: ink },

    '.resume-entry-list': { marker: 'none' },
    '.resume-entry': { gapAfter: step },
    '.resume-entry-title': { paddingStart: indent },
    '.resume-entry-meta': { paddingStart: indent },
    '.resume-entry-date': margin,
    '.resume-entry-text': { paddingStart: indent },
    '.resume-entry-bullets': { paddingStart: indent, marker: 'bullet' },
    '.resume-entry-links': { paddingStart: indent },

    '.resume-entry-line': { paddingStart: indent },
    '.resume-entry-label': margin,

    '.resume-reference-list': { marker: 'none' },
    '.resume-reference': { gapAfter: step },
    '.resume-reference-person': { paddingStart: indent, keepWithNext: lineHeight * 2 },
    '.resume-reference-quote': { paddingStart: indent + 12 },
    '.resume-reference-links': { paddingStart: indent },

    '.resume-key-value': { row: { columnGap: 8 } },
    '.resume-key-value-name': { ...quiet, column: 76 },
    '.resume-key-value-value': { column: 'rest' },
    '.resume-columns': { row: { columnGap: 20, equal: true } },
    '.resume-figure': { paddingStart: indent, marginBottom: step, keepTogether: true },
    '.resume-figure-image': { marginBottom: step / 2 },
    '.resume-figure-caption': quiet,
    '.resume-qr-code': { width: 72, height: 72 },

    '.resume-tag-list': {
      ...quiet,
      marker: 'none',
      row: { columnGap: 12, wrap: true },
      paddingStart: indent,
    },

    '.resume-publication-list': { marker: 'number' },
    '.resume-publication-groups': { marker: 'none' },
    '.resume-publication-group': { gapAfter: step },
    '.resume-publication-group-title': { paddingStart: hung ? indent : 0 },
    '.resume-publication': { paddingStart: hung ? indent : 18, marginBottom: step / 2, keepTogether: true },
    '.resume-publication-title': bold,
    '.resume-publication-meta': quiet,
    '.resume-author-self': { ...bold, color: accent },

    '.resume-running-header': { color: muted, fontSize: 8, lineHeight: 10 },
    '.resume-footer': { color: muted, fontSize: 8, lineHeight: 10 },
  };
}
