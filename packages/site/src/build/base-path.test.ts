import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildSite } from './build.js';

vi.mock('../folder/load-folder.js', async (original) => {
  const { loadOnce } = await import('../test/load-once.js');
  return loadOnce(await original());
});

const folder = mkdtempSync(join(tmpdir(), 'resume-base-'));
const output = join(folder, 'dist');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const resume = (title: string) => `
basics: { name: { zh: 艾达, en: Ada Lovelace } }
publications: [{ name: ${title}, authors: [Ada Lovelace], issued: 1843 }]
`;

/** Builds the folder, and gives what is printed. */
async function build(content: string): Promise<string> {
  const contentFile = join(folder, 'resume.yaml');
  writeFileSync(contentFile, content);
  const printed: string[] = [];
  const warnings: string[] = [];
  using _progress = vi.spyOn(console, 'log').mockImplementation((line) => printed.push(line));
  await buildSite({
    root: folder,
    contentFile,
    env: { RESUME_URL: 'https://ada.github.io/notes' },
    say: (line) => printed.push(line),
    warn: (line) => warnings.push(line),
  });
  expect(warnings).toEqual([]);
  return printed.join('\n');
}

describe('a site in a folder of its host, as a fork has it', () => {
  let log: string;
  beforeAll(async () => {
    log = await build(resume('Notes'));
  });

  it('begins every address with the folder, and each leads to a file', () => {
    const pages = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) {
      const html = readFileSync(join(output, page), 'utf8');
      const addresses = [...html.matchAll(/(?:href|src)="(?:https:\/\/ada\.github\.io)?(\/[^"]*)"/g)];
      expect(addresses.length).toBeGreaterThan(2);
      for (const [, address = ''] of addresses) {
        expect(address, page).toMatch(/^\/notes\//);
        const file = address.slice('/notes/'.length).replace(/(^|\/)$/, '$1index.html');
        expect(existsSync(join(output, file)), `${page} → ${address}`).toBe(true);
      }
    }
  });

  it('says how far it is', () => {
    const lines = log.match(/^ *\d+\/\d+ {2}\S+/gm);
    expect(lines?.[0]).toMatch(/^ +1\//);
    expect(lines?.length).toBeLessThan(6);
  });

  it('makes a PDF again only when what it says has changed', async () => {
    const made = (text: string) => Number(/(\d+) made anew/.exec(text)?.[1]);
    expect(made(log)).toBeGreaterThan(0);
    expect(made(await build(resume('Notes')))).toBe(0);
    const changed = made(await build(resume('Sketch')));
    expect(changed).toBeGreaterThan(0);
    expect(changed).toBeLessThan(made(log));
    // Two builds, while other tests run.
  }, 240_000);
});
