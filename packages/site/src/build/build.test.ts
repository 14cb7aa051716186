import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildSite } from './build.js';

vi.mock('../folder/load-folder.js', async (original) => {
  const { loadOnce } = await import('../test/load-once.js');
  return loadOnce(await original());
});

const folder = mkdtempSync(join(tmpdir(), 'resume-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, 'resume.yaml');

const page = () => readFileSync(join(folder, 'dist/en/index.html'), 'utf8');

/** Builds the folder: what it warns of, a line each, and the error that it ends with. */
async function build(env: Readonly<Record<string, string>> = {}) {
  const warnings: string[] = [];
  const error = await buildSite({
    root: folder,
    contentFile: file,
    env: { RESUME_URL: 'https://ada.example/', ...env },
    showsProgress: false,
    say: () => {},
    warn: (line) => warnings.push(line),
  }).then(
    () => undefined,
    (error: Error) => error,
  );
  return { warnings, error };
}

describe('building from content that cannot be read', () => {
  const good = 'basics:\n  name: Ada Lovelace\n';
  beforeAll(async () => {
    writeFileSync(file, good);
    expect((await build()).error).toBeUndefined();
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

    const { warnings, error } = await build();
    expect(warnings).toEqual([]);
    expect(error?.message).toMatch(message);
    expect(error?.message).not.toContain('\n');
    expect(page()).toContain('Ada Lovelace');
  });
});

it('reports unknown keys, each with its place, and builds', async () => {
  writeFileSync(file, 'basics:\n  name: Ada King\n  emial: ada@example.org\nwrok: [{ name: Notes }]\n');
  const { warnings, error } = await build();
  expect(error).toBeUndefined();
  const stderr = warnings.join('\n');
  expect(stderr).toMatch(/resume\.yaml:4:7 wrok: .*shown nowhere.*Did you mean "work"\?/);
  expect(stderr).toMatch(/resume\.yaml:3:10 basics\.emial: .*shown nowhere.*Did you mean "email"\?/);
  expect(page()).toContain('Ada King');
});

it.each([
  [
    'an address that is none',
    { RESUME_URL: 'ada.github.io' },
    { cause: 'SettingsError', message: 'RESUME_URL: found "ada.github.io", which is no' },
  ],
  [
    'a date that is none',
    { SOURCE_DATE_EPOCH: 'yesterday' },
    { cause: 'PdfError', message: 'SOURCE_DATE_EPOCH is "yesterday", which' },
  ],
  [
    'the folder of the project',
    { RESUME_OUT: folder },
    { cause: 'BuildError', message: `RESUME_OUT is ${folder}, which holds` },
  ],
])('says what is wrong with %s, in one line', async (_, env, { cause, message }) => {
  const { warnings, error } = await build(env);
  expect(warnings).toEqual([]);
  expect(error?.message.startsWith(message), error?.message).toBe(true);
  expect(error?.message).not.toContain('\n');
  // The exit code of the command follows from it.
  expect(error).toMatchObject({ name: 'BuildError', cause: { name: cause } });
});
