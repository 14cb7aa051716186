import { tokens } from '@resume/ui/tokens';
import type { InheritedStyle, PaperStylesheet } from './style.js';

const { ink, muted, hairline, accent } = tokens.color.light;

/** Width of the margin in which dates and labels stand. */
const MARGIN = 84;

/** What the sheet itself is set in: Chinese 9.5/15 pt, anything else 10/14 pt. */
export function ledgerBase(lang: string): InheritedStyle {
  const chinese = lang.split('-')[0] === 'zh';
  return {
    color: ink,
    fontFamily: tokens.font.text,
    fontSize: chinese ? 9.5 : 10,
    lineHeight: chinese ? 15 : 14,
    fontWeight: tokens.weight.regular,
    textAlign: 'start',
    marker: 'bullet',
    autospace: 0.25,
  };
}

/**
 * The ledger look on paper: the page's look, denser. Lengths are steps of the base line height. Boxes that hold others
 * have their space below, never above: layout may break a page inside the space above a box, parting it from what it
 * belongs to.
 */
export function ledger({ fontSize, lineHeight }: InheritedStyle): PaperStylesheet {
  const small = fontSize - 1;
  const step = lineHeight / 2;
  const title = { fontFamily: tokens.font.title, fontWeight: tokens.weight.title };
  const bold = { fontWeight: tokens.weight.bold };
  const heading = { ...bold, keepWithNext: lineHeight * 4 };
  const margin = { absolute: { start: 0, width: MARGIN - 8 }, color: muted, fontSize: small };
  const quiet = { color: muted, fontSize: small };
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
    '.resume-header-label': { fontSize: fontSize + 1, marginBottom: step / 2 },
    '.resume-header-summary': { marginTop: step },
    '.resume-contact-list': { marker: 'none', row: { columnGap: 20, wrap: true } },
    '.resume-contact-label': quiet,

    '.resume-section': { gapAfter: lineHeight * 0.75 },
    '.resume-section-title': {
      rule: { width: 0.5, color: hairline, gap: step * 0.75 },
      marginBottom: step / 2,
    },
    '.resume-section-note': { ...quiet, paddingStart: MARGIN, lineHeight: lineHeight - 1 },

    '.resume-strength-list': { marker: 'none' },
    '.resume-strength': { row: { columnGap: 8 }, gapAfter: step / 4 },
    '.resume-strength-name': { column: MARGIN - 8, ...bold },
    '.resume-strength-summary': { column: 'rest' },
    '.resume-goal-list': { marker: 'none' },
    '.resume-goal': { paddingStart: MARGIN },
    '.resume-goal-term': margin,

    '.resume-timeline': { marker: 'none' },
    '.resume-timeline-item': { gapAfter: step },
    '.resume-timeline-title': { paddingStart: MARGIN },
    '.resume-timeline-meta': { paddingStart: MARGIN, marginBottom: step / 4, keepWithNext: lineHeight * 3 },
    '.resume-timeline-date': margin,
    '.resume-workstream-list': { marker: 'none', gapAfter: step / 2 },
    '.resume-workstream': { gapAfter: step * 0.75 },
    '.resume-workstream-title': { paddingStart: MARGIN },
    '.resume-workstream-meta': {
      ...quiet,
      paddingStart: MARGIN,
      marginBottom: step / 4,
      keepWithNext: lineHeight * 3,
    },

    '.resume-detail': { gapAfter: step / 4 },
    '.resume-detail-label': margin,
    '.resume-detail-content': { paddingStart: MARGIN },
    '.resume-bullet-list': { marker: 'bullet' },

    '.resume-project-card': { gapAfter: step },
    '.resume-project-card-title': { paddingStart: MARGIN },
    '.resume-project-card-date': margin,

    '.resume-metric-list': {
      marker: 'none',
      row: { columnGap: 32, wrap: true },
      paddingStart: MARGIN,
      marginBottom: step,
      keepTogether: true,
      keepWithNext: lineHeight * 3,
    },
    '.resume-metric-change-name': quiet,
    '.resume-metric-change-delta': quiet,
    '.resume-metric-change-value': { ...title, fontSize: 16, lineHeight: lineHeight * 1.35 },
    '.resume-metric-change-before': { color: muted },
    '.resume-metric-change-after': { fontWeight: tokens.weight.title },
    '.resume-metric-change-bars': { width: 120, height: 6, marginBottom: 3 },
    '.resume-metric-change-bar-before': { fill: '#b9bec4' },
    '.resume-metric-change-bar-after': { fill: ink },

    '.resume-tag-list': {
      ...quiet,
      marker: 'none',
      row: { columnGap: 12, wrap: true },
      paddingStart: MARGIN,
    },

    '.resume-publication-list': { marker: 'number' },
    '.resume-publication': { paddingStart: MARGIN, marginBottom: step / 2, keepTogether: true },
    '.resume-publication-title': bold,
    '.resume-publication-venue': quiet,
    '.resume-author-self': { ...bold, color: accent },

    '.resume-footer': { color: muted, fontSize: 8, lineHeight: 10 },
  };
}
