import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStorybook, type Visit } from './visit.js';

let visit: Visit;
beforeAll(async () => {
  visit = await openStorybook();
});
afterAll(() => visit[Symbol.asyncDispose]());

it.each([
  ['a story', '?path=/story/compositions-resume--default', (text: string) => text.includes('林知微')],
  ['a PDF', '?path=/story/print-resume--default', (text: string) => /Page 1 of \d/.test(text)],
  ['a page of docs', '?path=/docs/pieces-taglist--docs', (text: string) => text.includes('resume-tag-list')],
  [
    'a guide',
    '?path=/docs/start-here-for-owners--docs',
    (text: string) => text.includes('For owners of a résumé'),
  ],
  [
    'a table of a guide',
    '?path=/docs/start-here-with-react-pdf--docs',
    (text: string) => text.includes('experimentalPagination') && !text.includes('| --'),
  ],
  [
    'the README of a package',
    '?path=/docs/packages-ui--docs',
    (text: string) => text.includes('identity-obj-proxy') && !text.includes('| --'),
  ],
  [
    'a foundation',
    '?path=/story/foundations-colour--colour',
    (text: string) => text.includes('ink on paper, light'),
  ],
])('shows %s below any path, from this host alone and without an error', async (_, path, isShown) => {
  const page = await visit.browser.newPage({ viewport: { width: 1400, height: 1000 } });
  const elsewhere: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(visit.root) && !/^(data|blob):/.test(url)) elsewhere.push(url);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(visit.root + path);
  const body = page.frameLocator('#storybook-preview-iframe').locator('body');
  await expect.poll(async () => isShown((await body.textContent()) ?? ''), { timeout: 60_000 }).toBe(true);
  await page.waitForLoadState('networkidle');
  expect(elsewhere).toEqual([]);
  expect(problems).toEqual([]);
});

it('lists its groups in order', async () => {
  const response = await fetch(`${visit.root}index.json`);
  const { entries } = (await response.json()) as { entries: Record<string, { title: string }> };
  const groups = Object.values(entries).map(({ title }) => title.split('/')[0]);
  expect([...new Set(groups)]).toEqual([
    'Start here',
    'Packages',
    'Foundations',
    'Pieces',
    'Sections',
    'Compositions',
    'PDF',
    'Print',
  ]);
});
