import { prepareResume } from '@resume/schema';
import { fixtureResume } from '@resume/schema/fixtures';
import { Resume } from '@resume/ui';
import { expect, it } from 'vitest';
import { renderPdf } from './index.js';
import { fonts } from './test/fonts.js';

it('makes the same PDF of a view with the sources of its texts', async () => {
  const date = new Date('2026-01-01T00:00:00Z');
  const pdfOf = (sources: boolean) => {
    const view = prepareResume(fixtureResume, { locale: 'zh', now: date, sources });
    return renderPdf(<Resume view={view} />, { title: 'Ada', lang: 'zh', date, fonts });
  };
  const [without, withSources] = [await pdfOf(false), await pdfOf(true)];
  expect(Buffer.compare(without, withSources)).toBe(0);
});
