import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../test/command.js';
import { buildSite } from './build.js';

const folder = mkdtempSync(join(tmpdir(), 'resume-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, 'resume.yaml');

interface Asked {
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
}

function build({ args = [], env }: Asked = {}) {
  const output = join(folder, 'dist');
  const { status, stderr } = spawnSync(process.execPath, [command, 'build', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ...env,
    },
  });
  return { status, stderr, page: () => readFileSync(join(output, 'en/index.html'), 'utf8') };
}

/** What a build says that ends before anything is made: in this process, which has the engine loaded. */
async function refusal(): Promise<string> {
  const printed: string[] = [];
  const warn = (line: string) => printed.push(line);
  const options = { root: folder, contentFile: file, env: {}, showsProgress: false, say: warn, warn };
  await buildSite(options).then(
    () => warn('It was built.'),
    ({ message }: Error) => warn(message),
  );
  return printed.join('\n');
}

describe('building from content that cannot be read', () => {
  const good = 'basics:\n  name: Ada Lovelace\n';
  const page = () => readFileSync(join(folder, 'dist/en/index.html'), 'utf8');
  beforeAll(() => {
    writeFileSync(file, good);
    expect(build().status).toBe(0);
  });

  it.each([
    [
      'a syntax error',
      'basics:\n  name: "Ada\n',
      /resume\.yaml:2:9: The double quote that opens here is never closed\./,
    ],
    [
      'an unknown date',
      `${good}work:\n  - name: x\n    startDate: 2023-13\n`,
      /resume\.yaml:5:16 work\[0\]\.startDate: "2023-13" is not a date/,
    ],
    [
      'a dangerous link',
      `${good}  url: javascript:alert(1)\n`,
      /resume\.yaml:3:8 basics\.url: "javascript:alert\(1\)" is no address/,
    ],
    [
      'an audience that is not in the settings',
      `${good}  phone: { value: +44 20 7946 0000, visibility: recuiter }\n`,
      /resume\.yaml:3:49 basics\.phone\.visibility: Found the audience "recuiter"\. Did you mean "recruiter"\?/,
    ],
    ['a wrong type', `${good}work: many\n`, /resume\.yaml:3:7 work: This is the text "many"\. Write a list/],
    ['an empty file', '', /resume\.yaml: The file is empty/],
    ['a missing file', undefined, /resume\.yaml: found no such file/],
  ])('says so for %s, once, with its place, and keeps the last good site', async (_, source, message) => {
    if (source === undefined) rmSync(file);
    else writeFileSync(file, source);

    const said = await refusal();
    expect(said).toMatch(message);
    expect(said).not.toContain('\n');
    expect(page()).toContain('Ada Lovelace');
  });
});

it('reports unknown keys, each with its place, and builds', () => {
  writeFileSync(file, 'basics:\n  name: Ada King\n  emial: ada@example.org\nwrok: [{ name: Notes }]\n');
  const { status, stderr, page } = build();
  expect(status).toBe(0);
  expect(stderr).toMatch(/resume\.yaml:4:7 wrok: .*shown nowhere.*Did you mean "work"\?/);
  expect(stderr).toMatch(/resume\.yaml:3:10 basics\.emial: .*shown nowhere.*Did you mean "email"\?/);
  expect(page()).toContain('Ada King');
});

it.each([
  [
    'an address that is none',
    1,
    { env: { RESUME_URL: 'ada.github.io' } },
    'RESUME_URL: found "ada.github.io", which is no',
  ],

  [
    'a date that is none',
    2,
    { env: { SOURCE_DATE_EPOCH: 'yesterday' } },
    'SOURCE_DATE_EPOCH is "yesterday", which',
  ],
  ['the folder of the project', 2, { env: { RESUME_OUT: folder } }, `RESUME_OUT is ${folder}, which holds`],
])('says what is wrong with %s, in one line', (_, code, asked, message) => {
  const { status, stderr } = build(asked);
  expect(status).toBe(code);
  expect(stderr.startsWith(`resume: ${message}`), stderr).toBe(true);
  expect(stderr.trim()).not.toContain('\n');
});
