import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureView } from '../../fixtures/index.js';
import { languages } from '../../languages/registry.js';
import { prepareResume } from '../../prepare.js';
import { resumes, runs } from '../../test/arbitrary.js';
import { visibleStrings } from '../../visible-strings.js';
import { toPlainText } from './index.js';

/** White space, which readers see as one space, as one space. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The first string that does not follow those before it; nothing where all stand in order. */
function firstLost(strings: readonly string[], written: string): string | undefined {
  const text = inOneLine(written);
  let from = 0;
  for (const string of strings.map(inOneLine)) {
    const place = text.indexOf(string, from);
    if (place < 0) return string;
    from = place + string.length;
  }
  return undefined;
}

describe('toPlainText', () => {
  it.each([...languages.keys()])('carries every string of the fixture in order in %s', (locale) => {
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
