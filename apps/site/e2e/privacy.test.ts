import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { afterAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { dist } from './built.js';
import { pdfText, withoutSpace } from './read-pdf.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const stored = parseYaml(readFileSync(join(root, 'content/resume.yaml'), 'utf8'));
const secrets = privateStrings(stored);

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
  it('tells nothing in its pictures but the picture', () => {
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
    spawnSync(process.execPath, ['scripts/build.mjs', '--audience', audience], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, RESUME_OUT: recruiter, NODE_ENV: 'production' },
    });

  it('is built on request, elsewhere, hidden from search engines, with what they may see', async () => {
    const { status, stderr } = build('recruiter');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    // The same search that finds nothing in the public site finds every private string here, on page and paper.
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
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      'src/settings.ts: found no audience "everyone". Use one of: public, recruiter.',
    );
  });
});

/** What is marked for some only and said nowhere else; digits alone too, as numbers are written in many ways. */
function privateStrings(document: unknown): string[] {
  const open = new Set<string>();
  const closed = new Set<string>();
  const walk = (value: unknown, isOpen: boolean): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, isOpen);
    else if (typeof value === 'object' && value !== null) {
      const { visibility = 'public', ...rest } = value as Record<string, unknown>;
      const still = isOpen && [visibility].flat().includes('public');
      for (const child of Object.values(rest)) walk(child, still);
    } else if (value !== null && value !== undefined) (isOpen ? open : closed).add(String(value));
  };
  walk(document, true);
  return [...closed]
    .filter((text) => text.length > 3 && !open.has(text))
    .flatMap((text) => {
      const digits = text.replace(/\D/g, '');
      return digits.length >= 7 ? [text, digits.slice(-8)] : [text];
    });
}

/** The private strings a file holds, however they are written there. */
async function found(path: string): Promise<string[]> {
  const bytes = readFileSync(path);
  const readings = [bytes.toString('utf8'), bytes.toString('utf16le')];
  if (extname(path) === '.html' || extname(path) === '.xml')
    readings.push(textContent(parseDocument(readings[0] ?? '')));
  if (extname(path) === '.pdf') readings.push(await pdfText(path), ...inflatedStreams(bytes));
  const text = readings.flatMap((reading) => [reading, decode(reading)]).join('\n');
  const squeezed = withoutSpace(text);
  const digits = text.replace(/[\s()+.-]/g, '');
  return secrets.filter((secret) =>
    /^\d+$/.test(secret) ? digits.includes(secret) : squeezed.includes(withoutSpace(secret)),
  );
}

/** The text behind `\u…` and `%…` escapes and hexadecimal strings. */
const decode = (text: string) =>
  text
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/%([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/<(?:feff)?((?:[\da-f]{2})+)>/gi, (_, hex) => {
      const bytes = Buffer.from(hex, 'hex');
      // Two bytes a character: the zeros between letters and figures go.
      return bytes.toString('latin1').replaceAll('\0', '');
    });

/** Every stream of a PDF that can be inflated, objects and their UTF-16 strings among them, read each way. */
function inflatedStreams(bytes: Buffer): string[] {
  const text = bytes.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: mark }) => {
    try {
      const stream = inflateSync(bytes.subarray(index + mark.length));
      return [
        stream.toString('utf8'),
        stream.toString('latin1'),
        utf16be(stream),
        utf16be(stream.subarray(1)),
      ];
    } catch {
      return [];
    }
  });
}

const utf16be = (bytes: Buffer) =>
  Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');

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
