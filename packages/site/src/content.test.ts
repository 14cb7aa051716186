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

  const counted = 'basics: { name: Ana }\npublications: [{ name: Rain, DOI: 10.1000/rain }]\n';
  const withCitations = async (text: string) => {
    const path = join(folder, 'resume.citations.json');
    writeFileSync(path, text);
    try {
      return await load(counted);
    } finally {
      rmSync(path);
    }
  };

  it('shows the counts of the file next to it, which the site is made of too', async () => {
    const { resume, files, warnings } = await withCitations(
      '{"10.1000/rain": [{"source": "Crossref", "count": 3, "asOf": "1968", "url": "https://a.example"}]}',
    );
    expect(resume.publications?.[0]?.citations).toMatchObject({ count: 3, source: 'Crossref' });
    expect(files).toContain(join(folder, 'resume.citations.json'));
    expect(warnings.map(({ code }) => code)).toContain('citations-stale');
  });

  it('refuses a file of counts that is broken, at its place', async () => {
    await expect(withCitations('{\n"10.1000/rain": 3}')).rejects.toThrow('resume.citations.json:2:17');
  });
});
