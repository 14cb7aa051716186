import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'resume-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function build(file: string) {
  const output = join(folder, 'dist');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, RESUME_FILE: file, RESUME_OUT: output, NODE_ENV: 'production' },
  });
  return { status, stderr, page: () => readFileSync(join(output, 'en/index.html'), 'utf8') };
}

describe('building from content that cannot be read', () => {
  const file = join(folder, 'resume.yaml');
  const good = 'basics:\n  name: Ada Lovelace\n';
  beforeAll(() => {
    writeFileSync(file, good);
    expect(build(file).status).toBe(0);
  });

  it.each([
    ['a syntax error', 'basics:\n  name: "Ada\n', /resume\.yaml:\d+:\d+: found text that is not YAML/],
    [
      'an unknown date',
      `${good}work:\n  - name: x\n    startDate: 2023-13\n`,
      /resume\.yaml:5:16 work\[0\]\.startDate: found "2023-13"/,
    ],
    [
      'a dangerous link',
      `${good}  url: javascript:alert(1)\n`,
      /resume\.yaml:3:8 basics\.url: found the address "javascript:alert\(1\)"/,
    ],
    ['a wrong type', `${good}work: many\n`, /resume\.yaml:3:7 work: found the text "many"\. Write a list/],
    ['an empty file', '', /resume\.yaml: found an empty file/],
    ['a missing file', undefined, /resume\.yaml: found no such file/],
  ])('says so for %s, once, with its place, and keeps the last good site', (_, source, message) => {
    if (source === undefined) rmSync(file);
    else writeFileSync(file, source);

    const { status, stderr, page } = build(file);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr.trim()).not.toContain('\n');
    expect(page()).toContain('Ada Lovelace');
  });
});
