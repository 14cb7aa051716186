import { expect, it } from 'vitest';
import { reportSampleAddress } from './sample-address.js';
import { defaultSettings } from './site-settings.js';

const SAMPLE = 'https://donghande.github.io/';

it('reports the address of the sample, unless it is that of the résumé', () => {
  expect(reportSampleAddress(SAMPLE, {})).toMatch(/^settings\.ts: url is still that of the sample/);
  expect(reportSampleAddress(SAMPLE, { basics: { name: 'Ada', url: 'https://ada.example/' } })).toBeDefined();
  expect(reportSampleAddress(SAMPLE, { basics: { url: SAMPLE } })).toBeUndefined();
  expect(reportSampleAddress(defaultSettings.url, {})).toMatch(/^The site has no address yet.*RESUME_URL\.$/);
  expect(reportSampleAddress('https://ada.github.io/resume/', { basics: { name: 'Ada' } })).toBeUndefined();
});
