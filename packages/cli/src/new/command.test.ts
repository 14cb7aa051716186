import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { runCommand, testWorld } from '../test/world.js';

let folder = '';
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resume-new-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const make = (...args: string[]) => runCommand(['new', at('site'), ...args], { env: { INIT_CWD: folder } });

describe('resume new', () => {
  it('makes a folder of a résumé in another format, with the schema that editors complete by', async () => {
    writeFileSync(at('ada.json'), JSON.stringify({ basics: { name: 'Ada Lovelace' } }));
    const { code, output } = await make('--from', 'ada.json');
    expect(code).toBe(0);
    expect(read('site/resume.yaml')).toMatch(/^# yaml-language-server: \$schema=resume\.schema\.json\n/);
    expect(read('site/resume.yaml')).toContain('Ada Lovelace');
    expect(JSON.parse(read('site/resume.schema.json'))).toMatchObject({ type: 'object' });
    expect(output).toContain('resume dev site');
    expect(output).toContain('/preview');
  });

  it('quotes a folder with spaces in what to type next', async () => {
    const { world, printed } = testWorld({ env: { INIT_CWD: folder } });
    expect(await run(['new', at("王's 简历")], world)).toBe(0);
    expect(printed.output).toContain("resume dev '王'\\''s 简历'  ");
    expect(printed.output).toContain("resume render '王'\\''s 简历/resume.yaml'  ");
  });

  it('shows the address of the preview, with the next free port where another program has the first', async () => {
    const portShown = async () => Number(/localhost:(\d+)\/preview/.exec((await make()).output)?.[1]);
    const first = await portShown();
    const server = createServer().listen(first, 'localhost');
    await once(server, 'listening');
    expect(await portShown()).toBeGreaterThan(first);
    server.close();
  });

  it('keeps what was there, and begins with a commented example', async () => {
    writeFileSync(at('ada.json'), JSON.stringify({ basics: { name: 'Ada Lovelace' } }));
    await make('--from', 'ada.json');
    expect((await make()).code).toBe(0);
    expect(read('site/resume.before.yaml')).toContain('Ada Lovelace');
  });

  it('writes the languages into settings where there are any', async () => {
    writeFileSync(at('de.json'), JSON.stringify({ basics: { name: { de: 'Ada', en: 'Ada' } } }));
    await make();
    expect(existsSync(at('site/settings.ts'))).toBe(false);
    writeFileSync(
      at('site/settings.ts'),
      "export default defineSettings({\n  languages: ['zh', 'en'],\n});\n",
    );
    await make('--from', 'de.json');
    expect(read('site/settings.ts')).toContain("languages: ['de', 'en']");
  });

  it.each([
    [['--form', 'x.json'], "unknown option '--form'"],
    [['--from', 'missing.json'], 'missing.json could not be read (ENOENT). Check its name.'],
  ])('reports %j, and changes nothing', async (words, message) => {
    const { code, errors } = await make(...words);
    expect(code).toBe(2);
    expect(errors).toContain(message);
    expect(existsSync(at('site/resume.yaml'))).toBe(false);
  });
});
