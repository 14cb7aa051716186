import { expect, it } from 'vitest';
import { slugs } from './text.js';

it.each([
  ['A data flywheel for post-training', 'a-data-flywheel-for-post-training'],
  ['Café & Crème', 'cafe-creme'],
  ['Straße nach Łódź: Ærø, Þórður & Đorđe', 'strasse-nach-lodz-aero-thordur-dorde'],
  ['IŞIK ve ISI: ılık œuvre', 'isik-ve-isi-ilik-oeuvre'],
  ['方言地图', 'project-1'],
  ['“../../etc”', 'etc'],
])('%s has the address %s', (text, slug) => {
  expect(slugs([text], 'project')).toEqual([slug]);
});

it('gives no address twice and cuts long ones between words', () => {
  expect(slugs(['Map', 'Map', '地图', '地图'], 'project')).toEqual([
    'map',
    'map-2',
    'project-3',
    'project-4',
  ]);
  expect(slugs(['Same', 'Same 3', 'Same'], 'project')).toEqual(['same', 'same-3', 'same-4']);
  const [long = ''] = slugs(['word '.repeat(40)], 'project');
  expect(long).toMatch(/^word(-word)+$/);
  expect(long.length).toBeLessThanOrEqual(60);
});
