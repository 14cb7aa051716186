import { describe, expect, it } from 'vitest';
import { prepareLetter } from '../../letters/index.js';
import type { Resume } from '../../resume.js';
import { visibleStrings } from '../../visible-strings.js';
import { toMarkdown, toPlainText } from './index.js';

const resume: Resume = {
  basics: { name: 'Ines Falk', email: 'ines@falk.example' },
  letters: [
    {
      name: 'ferry',
      recipient: { name: 'Maya Okafor', address: ['2 Quay Road', 'Oslo'] },
      date: '2026-02-01',
      subject: 'Shipwright',
      body: 'I build **hulls**:\n\n- of oak\n- of ash',
      closing: 'With best wishes\nfrom Lund',
      enclosures: ['Résumé', 'Plans'],
    },
  ],
};

const view = (locale: string) =>
  prepareLetter(resume, 'ferry', { locale, audience: 'recruiter', now: new Date(0) });

describe('a letter', () => {
  it('is Markdown with its subject as a heading, and lines as they are', () => {
    expect(toMarkdown(view('en'))).toBe(
      [
        '# Ines Falk',
        '- Email: [ines@falk.example](<mailto:ines@falk.example>)',
        'February 1, 2026',
        'Maya Okafor\\\n2 Quay Road\\\nOslo',
        '## Re: Shipwright',
        'Dear Maya Okafor:',
        'I build **hulls**:',
        '- of oak\n- of ash',
        'With best wishes\\\nfrom Lund',
        'Ines Falk',
        'Enclosures',
        '- Résumé\n- Plans\n',
      ].join('\n\n'),
    );
  });

  it('is plain text with every string, in order', () => {
    for (const locale of ['en', 'zh', 'ja', 'de', 'fr']) {
      const text = toPlainText(view(locale));
      let at = 0;
      for (const string of visibleStrings(view(locale))) {
        const next = text.indexOf(string.trim(), at);
        expect(next, `${string} in ${locale}`).toBeGreaterThanOrEqual(at);
        at = next + string.trim().length;
      }
    }
  });
});
