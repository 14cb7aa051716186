import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSite } from './build.js';
import { explained } from './failure.js';

const root = mkdtempSync(join(tmpdir(), 'resume-failure-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('an error that ended a build', () => {
  it.each([
    ['EACCES', /may not be written to/],
    ['EBUSY', /another program has it open/],
    ['ENOSPC', /the disk is full/],
    ['EPERM', /another program has a file in it open/],
  ])('%s of the system is explained with its path and a remedy', (code, reason) => {
    const error = Object.assign(new Error(`${code}: rename`), { code, path: 'C:\\cv\\dist' });
    expect(explained(error, { root })).toMatch(reason);
    expect(explained(error, { root })).toMatch(/^C:\\cv\\dist could not .* The last site is as it was\.$/);
  });

  it('that is a fault of the build keeps its stack', () => {
    const error = new TypeError('x is undefined');
    expect(explained(error, { root })).toBe(error);
  });

  it.each<[string, string, RegExp]>([
    [
      'settings.ts',
      'export default {\n  density: ;\n};\n',
      /settings\.ts:2:12: Unexpected token.*\n\n.*\n2 \| {3}density: ;/,
    ],
    [
      'pages/Talks.tsx',
      "import './talks.js';\n",
      /pages\/Talks\.tsx:1:8: \.\/talks\.js was not found\. Check the path/,
    ],
    [
      'pages/Talks.tsx',
      "import { definePage } from '@resume/site';\nconst list: string[] | undefined = undefined;\nexport default definePage({\n  path: 'talks/',\n  title: () => 'Talks',\n  Body: () => <p>{list!.length}</p>,\n});\n",
      /pages\/Talks\.tsx:6:\d+: Cannot read properties of undefined/,
    ],
  ])('in %s names the place, and shows the lines around it', async (name, source, message) => {
    const site = mkdtempSync(join(root, 'site-'));
    for (const folder of ['pages', 'documents']) mkdirSync(join(site, folder));
    const contentFile = join(site, 'resume.yaml');
    writeFileSync(contentFile, 'basics: { name: Ada Lovelace }\n');
    writeFileSync(join(site, name), source);
    const ignore = () => {};
    const built = buildSite({
      root: site,
      contentFile,
      say: ignore,
      warn: ignore,
      env: { RESUME_OUT: join(site, 'out') },
    });
    await expect(built).rejects.toThrow(message);
    await expect(built).rejects.toMatchObject({ name: 'BuildError' });
  });
});
