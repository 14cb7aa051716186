import { describe, expect, it } from 'vitest';
import { ImportError } from '../conversion.js';
import { fromOutline } from './index.js';

const heading = (level: number, text: string) => ({ kind: 'heading', level, text });
const line = (text: string) => ({ kind: 'text', text });
const item = (text: string, level = 1) => ({ kind: 'item', level, text });
const read = (...outline: readonly object[]) => fromOutline({ lang: 'en', outline });

describe('fromOutline', () => {
  it('reads the head, sections and entries by their headings', () => {
    const { resume, warnings } = read(
      heading(1, 'Nora Quill'),
      line('Surveyor'),
      line('nora@quill.example | https://quill.example'),
      heading(2, 'Experience'),
      heading(3, 'Chain Works'),
      line('Lead surveyor, May 2018 – present'),
      item('• Measured two coasts'),
    );
    expect(warnings).toEqual([]);
    expect(resume).toEqual({
      document: { language: 'en' },
      basics: {
        name: 'Nora Quill',
        label: 'Surveyor',
        email: 'nora@quill.example',
        url: 'https://quill.example',
      },
      work: [
        {
          name: 'Chain Works',
          position: 'Lead surveyor',
          startDate: '2018-05',
          endDate: 'present',
          highlights: ['Measured two coasts'],
        },
      ],
    });
  });

  it('takes no heading for a name that is one of several or names a section', () => {
    const { resume } = read(heading(1, 'Skills'), line('Welding'), heading(1, 'Languages'), item('Breton'));
    expect(resume.basics?.name).toBeUndefined();
    expect(resume).toMatchObject({ skills: [{ name: 'Welding' }], languages: [{ language: 'Breton' }] });
  });

  it('keeps what is no date, and marks of Markdown as text', () => {
    const { resume } = read(
      heading(1, 'A B'),
      heading(2, 'Summary'),
      line('I count *birds* in 1999 of 2000.'),
    );
    expect(resume.basics?.summary).toBe('I count \\*birds\\* in 1999 of 2000.');
  });

  it('reports headings with nothing below them', () => {
    const { warnings } = read(heading(1, 'A B'), heading(2, 'Empty'));
    expect(warnings).toEqual([{ path: 'outline', message: expect.stringContaining('"Empty"') }]);
  });

  it('refuses an outline without text', () => {
    expect(() => read({ kind: 'text', text: '' })).toThrow(ImportError);
  });
});
