import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureView } from '../../fixtures/index.js';
import { locales } from '../../locales/index.js';
import { prepareResume } from '../../prepare.js';
import { resumes, runs } from '../../test/arbitrary.js';
import { visibleStrings } from '../../visible-strings.js';
import { toMarkdown, toPlainText } from './index.js';

/** The first string that does not follow those before it; nothing where all stand in order. */
function firstLost(strings: readonly string[], text: string): string | undefined {
  let from = 0;
  for (const string of strings) {
    const place = text.indexOf(string, from);
    if (place < 0) return string;
    from = place + string.length;
  }
  return undefined;
}

describe('toPlainText', () => {
  it.each(Object.keys(locales))('carries every string of the fixture in order in %s', (locale) => {
    const view = fixtureView(locale);
    expect(firstLost(visibleStrings(view), toPlainText(view))).toBeUndefined();
  });

  it('carries every string of any document in order', () => {
    fc.assert(
      fc.property(resumes, (resume) => {
        const view = prepareResume(resume, { locale: 'zh', now: new Date('2026-01-01T00:00:00Z') });
        expect(firstLost(visibleStrings(view), toPlainText(view))).toBeUndefined();
      }),
      runs,
    );
  });

  it('puts an address behind its words, once', () => {
    const text = toPlainText(fixtureView('en'));
    expect(text).toContain('Clearlake Speech (https://example.org/clearlake)');
    expect(text).toContain('Email: zhiwei.lin@example.org\n');
  });
});

describe('toMarkdown', () => {
  const text = toMarkdown(fixtureView('en'));

  it('writes headings, links, lists and inline marks', () => {
    expect(text).toContain('# Zhiwei Lin\n\n**Speech and language research engineer**');
    expect(text).toContain('## Experience\n\n### [Clearlake Speech](<https://example.org/clearlake>)');
    expect(text).toContain('- Covers **12 dialects**\n- 400,000 calls a day');
    expect(text).toContain('Model cut to `38 MB`.');
    expect(text).toContain('- Character error rate: 18% → 11%, −7 percentage points');
    expect(text).toContain('   Mei Tang\\*, **Zhiwei Lin**\\*, Xing Zhou');
  });

  it('keeps marks of Markdown that are meant as characters', () => {
    const view = prepareResume(
      { basics: { name: 'a_b <i> \\*x\\* #1' } },
      { locale: 'en', now: new Date('2026-01-01T00:00:00Z') },
    );
    expect(toMarkdown(view)).toBe('# a\\_b \\<i\\> \\*x\\* \\#1\n');
  });
});
