import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@resume/schema';
import { messagesFor } from '@resume/schema/languages';
import { divide, readingsOf } from '@resume/site/engine';
import { afterAll, describe, expect, it } from 'vitest';
import { dist, root } from './built.js';

const command = fileURLToPath(new URL('../../../tools/resume.mjs', import.meta.url));
const { resume = {} } = parse(readFileSync(join(root, 'content/resume.yaml'), 'utf8'));

// A letter may enclose a "Résumé", as the navigation of every page calls it.
const wordsOfPages = JSON.stringify(['zh', 'en'].map((locale) => messagesFor(locale).site)).replace(
  /\s+/g,
  '',
);
const secrets = divide(resume, 'public')
  .secrets.map(({ path, forms }) => ({ path, forms: forms.filter((form) => !wordsOfPages.includes(form)) }))
  .filter(({ forms }) => forms.length > 0);

const recruiter = join(mkdtempSync(join(tmpdir(), 'resume-recruiter-')), 'dist');
afterAll(() => rmSync(join(recruiter, '..'), { recursive: true, force: true }));

describe('the public site', () => {
  it('has something to keep', () => {
    expect(secrets.length).toBeGreaterThan(0);
  });

  it('holds no private string in any byte of any file', async () => {
    for (const file of filesIn(dist)) expect(await found(join(dist, file)), file).toEqual([]);
  });

  // A colour profile (ICCP) is the same for every picture.
  it('publishes pictures without their metadata', () => {
    for (const file of filesIn(dist).filter((name) => /\.(png|webp)$/.test(name))) {
      const chunks = chunkNames(readFileSync(join(dist, file)));
      expect(
        chunks.filter((name) => !/^(IHDR|PLTE|tRNS|pHYs|IDAT|IEND|VP8[ LX]|ALPH|ICCP)$/.test(name)),
        file,
      ).toEqual([]);
    }
  });
});

describe('the recruiters’ site', () => {
  const build = (audience: string) =>
    spawnSync(process.execPath, [command, 'build', '--audience', audience], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, RESUME_OUT: recruiter, NODE_ENV: 'production' },
    });

  it('is built on request, elsewhere, hidden from search engines, with what they may see', async () => {
    const { status, stderr } = build('recruiter');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    // The same search that finds nothing in the public site finds every private string here, on page and in PDF.
    const pages = await Promise.all(
      filesIn(recruiter)
        .filter((file) => /^\w+\/index\.html$|^resume\.\w+\.pdf$/.test(file))
        .map((file) => found(join(recruiter, file))),
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const strings of pages) expect(strings).not.toEqual([]);
    for (const file of filesIn(recruiter).filter((name) => name.endsWith('.html')))
      expect(readFileSync(join(recruiter, file), 'utf8')).toContain('content="noindex, nofollow"');
    expect(readFileSync(join(recruiter, 'robots.txt'), 'utf8')).toContain('Disallow: /');
  });

  it('stays out of git', () => {
    const { status } = spawnSync('git', ['check-ignore', '-q', 'dist-recruiter/index.html'], { cwd: root });
    // Without a repository there is nothing to stay out of.
    expect([0, 128]).toContain(status);
  });

  it('is refused to audiences that are not in the settings', () => {
    const { status, stderr } = build('everyone');
    expect(status).toBe(2);
    expect(stderr.trim()).toBe(
      'resume: settings.ts has no audience "everyone". Use one of: public, recruiter.',
    );
  });
});

/** Where a file holds what is not public, by the paths of the document. */
async function found(path: string): Promise<string[]> {
  const readings = await readingsOf(basename(path), readFileSync(path));
  return secrets
    .filter(({ forms }) => forms.some((form) => readings.count(form) > 0))
    .map(({ path }) => path);
}

function filesIn(folder: string): string[] {
  expect(existsSync(folder), `${folder} is not built`).toBe(true);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** The names of a picture's chunks: PNG, or WebP. */
function chunkNames(bytes: Buffer): string[] {
  const isPng = bytes.readUInt32BE(0) === 0x89504e47;
  const names: string[] = [];
  for (let at = isPng ? 8 : 12; at + 8 <= bytes.length; ) {
    const length = isPng ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at + 4);
    names.push(bytes.toString('latin1', isPng ? at + 4 : at, isPng ? at + 8 : at + 4));
    at += isPng ? length + 12 : 8 + length + (length % 2);
  }
  return names;
}
