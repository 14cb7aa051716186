import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ContentError, loadResume } from './content.js';

const folder = mkdtempSync(join(tmpdir(), 'resume-content-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const load = (source: string) => {
  const path = join(folder, 'resume.yaml');
  writeFileSync(path, source);
  return loadResume(path, { name: 'resume.yaml', audiences: ['public', 'recruiter'], now: new Date(0) });
};

describe('loadResume', () => {
  it.each([
    ['visiblity: recruiter', 'basics.phone.visiblity'],
    ['visibility: recriuter', 'basics.phone.visibility'],
    ['visibility: family', 'basics.phone.visibility'],
    ['visibility: pubic', 'basics.phone.visibility'],
    ['private: true', 'basics.phone.private'],
    ['visibility:', 'basics.phone.visibility'],
  ])('refuses a phone with %s, at its place', async (mark, path) => {
    const error = await load(`basics:\n  phone:\n    value: "1"\n    ${mark}\n`).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ContentError);
    expect(error.message).toContain(`resume.yaml:4:`);
    expect(error.message).toContain(path);
  });

  it('warns once of a key that no page shows', async () => {
    const { warnings } = await load('basics: { name: Ana, motto: Onward }\n');
    expect(warnings.filter(({ path }) => path === 'basics.motto')).toHaveLength(1);
  });

  it('takes the audiences of the settings', async () => {
    const { resume } = await load('work: [{ name: x, visibility: [recruiter] }]\n');
    expect(resume.work).toHaveLength(1);
  });

  it('places what is found later', async () => {
    const { warningAt } = await load('basics:\n  name: Ana\n');
    expect(warningAt('no font has it', 'basics.name')).toMatchObject({
      line: 2,
      column: 9,
      path: 'basics.name',
    });
    expect(warningAt('too long')).not.toHaveProperty('line');
  });
});
