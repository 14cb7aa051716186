import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStorybook, personStory, storiesOf, type Visit } from './visit.js';

let visit: Visit;
beforeAll(async () => {
  visit = await openStorybook();
});
afterAll(() => visit[Symbol.asyncDispose]());

/** The bytes of the fonts that a story fetches. */
async function fontsOf(story: string): Promise<number> {
  const page = await visit.browser.newPage({ viewport: { width: 1280, height: 900 } });
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'font')
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(`${visit.root}iframe.html?id=${story}&viewMode=story&globals=locale:zh`);
  await page.locator('body.sb-show-main').waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.close();
  return bytes;
}

it.each([
  ['the first story', async () => (await storiesOf(visit))[0]?.id ?? ''],
  ['a whole résumé', async () => 'compositions-resume--default'],
  ['the Chinese applicant', async () => personStory('applicantZh')],
])('%s in Chinese fetches at most 1.5 MB of fonts', async (_, id) => {
  const bytes = await fontsOf(await id());
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(1_500_000);
});
