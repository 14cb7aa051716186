import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { testWorld } from '../test/world.js';
import { commands } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'resume commands 简历-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

async function resume(...args: readonly string[]) {
  const { world, printed } = testWorld({ env: { INIT_CWD: folder } });
  return { code: await run(args, world), ...printed };
}

beforeAll(async () => {
  writeFileSync(at('good.yaml'), 'basics: { name: Ada Lovelace }\n');
  writeFileSync(at('bad.yaml'), 'basics: many\n');
  writeFileSync(at('cyclic.yaml'), 'basics: { name: Ada }\nvariants: [{ name: a, extends: a }]\n');
  writeFileSync(at('no.pdf'), 'no PDF');
  writeFileSync(at('file'), '');
  for (const name of ['of-bad', 'empty']) mkdirSync(at(name));
  writeFileSync(at('of-bad/resume.yaml'), 'basics: many\n');
  await resume('render', at('good.yaml'), '--to', 'pdf', '-o', at('good.pdf'));
});

describe.each(commands.map(({ name }) => name))('resume %s', (name) => {
  it('has help with its options and with examples that use them', async () => {
    const { code, output } = await resume(name, '--help');
    expect(code).toBe(0);
    expect(output).toMatch(new RegExp(`^Usage: resume ${name} \\[options\\]`));
    const options = new Set(output.match(/(?<=^ {2}(?:-\w, )?)--?[\w-]+|(?<=^ {2}-\w, )--[\w-]+|^ {2}-\w/gm));
    for (const common of ['--json', '--quiet']) expect(output).toContain(common);
    const [, examples = ''] = output.split('\nExamples:\n');
    const lines = examples.split('\n').filter(Boolean);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toMatch(new RegExp(`^ {2}\\$ resume ${name}\\b`));
      for (const [option] of line.matchAll(/(?<= )--?[a-z][\w-]*/g))
        expect(
          [...options].map((each) => each.trim()),
          line,
        ).toContain(option);
    }
    expect((await resume('help', name)).output).toBe(output);
  });

  it('ends with 2 for an option that it does not have, and says where its help is', async () => {
    const { code, errors, output } = await resume(name, '--nope');
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toMatch(/unknown option '--nope'[\s\S]*--help/);
  });
});

/** How commands end: 0 where nothing is wrong, 1 where the document is at fault, 2 where they could not be carried out. */
const ENDS: readonly (readonly [code: number, ...args: string[]])[] = [
  [0, 'new', 'made', '--from', 'good.yaml'],
  [1, 'new', 'made', '--from', 'bad.yaml'],
  [2, 'new', 'made', '--from', 'missing.yaml'],
  [2, 'new', 'file/below', '--from', 'good.yaml'],
  [0, 'check', 'good.yaml'],
  [1, 'check', 'bad.yaml'],
  [1, 'check', 'cyclic.yaml', '--variant', 'a'],
  [2, 'check', 'missing.yaml'],
  [2, 'check', 'good.yaml', '--variant', 'none'],
  [2, 'check', 'good.yaml', '--from', 'none'],
  [2, 'check', 'good.yaml', 'bad.yaml'],
  [0, 'lint', 'good.yaml'],
  [1, 'lint', 'bad.yaml'],
  [2, 'lint', 'missing.yaml'],
  [0, 'validate', 'good.yaml'],
  [1, 'validate', 'bad.yaml'],
  [2, 'validate', 'missing.yaml'],
  [0, 'render', 'good.yaml', '--to', 'html'],
  [1, 'render', 'bad.yaml', '--to', 'html'],
  [1, 'render', 'good.yaml', 'bad.yaml', '--to', 'html'],
  [1, 'render', 'cyclic.yaml', '--to', 'html', '--variant', 'a'],
  [2, 'render', 'missing.yaml', 'bad.yaml', '--to', 'html'],
  [2, 'render', 'good.yaml', '--to', 'html', '-o', 'file/below/'],
  [2, 'render', 'good.yaml', '--to', 'html', '-o', '/proc/none/'],
  [2, 'render', 'good.yaml', '--to', 'odt'],
  [2, 'render', 'good.yaml', '--locale', 'klingon!'],
  [2, 'render', 'good.yaml', '--theme', 'none'],
  [2, 'render', 'good.yaml', '--font', 'none'],
  [2, 'render', 'good.yaml', '--tokens', 'missing.json'],
  [2, 'render', 'good.yaml', '--pages', '0'],
  [2, 'render', 'good.yaml', '--jobs', 'many'],
  [2, 'render', 'good.yaml', '--variant', 'none'],
  [2, 'render', 'good.yaml', '--variant', 'all'],
  [2, 'render', 'good.yaml', 'bad.yaml', '--watch'],
  [2, 'render'],
  [0, 'variants', 'good.yaml', '--no-pages'],
  [1, 'variants', 'bad.yaml', '--no-pages'],
  [1, 'variants', 'cyclic.yaml', '--no-pages'],
  [2, 'variants', 'missing.yaml'],
  [2, 'variants'],
  [0, 'convert', 'good.yaml', '--to', 'markdown'],
  [1, 'convert', 'bad.yaml', '--to', 'markdown'],
  [1, 'convert', 'good.yaml', '--to', 'yaml', '--publications', 'bad.yaml'],
  [2, 'convert', 'good.yaml', '--to', 'odt'],
  [2, 'convert', 'good.yaml', '--to', 'yaml', '-o', 'bad.yaml'],
  [2, 'convert', 'missing.yaml', '--to', 'yaml'],
  [2, 'convert', 'good.yaml'],
  [2, 'dev', 'good.yaml', '--port', '0'],
  [1, 'build', 'of-bad'],
  [2, 'build', 'empty'],
  [2, 'build', 'missing.yaml'],
  [0, 'citations', 'good.yaml'],
  [1, 'citations', 'bad.yaml'],
  [2, 'citations', 'missing.yaml'],
  [2, 'citations', 'good.yaml', '--max-drop', 'much'],
  [2, 'citations', 'good.yaml', '--source', 'none'],
  [0, 'facts', 'good.yaml'],
  [1, 'facts', 'bad.yaml'],
  [2, 'facts', 'missing.yaml'],
  [0, 'extract', 'good.pdf', '-o', 'files'],
  [2, 'extract', 'good.pdf', '-o', 'files'],
  [1, 'extract', 'no.pdf'],
  [2, 'extract', 'missing.pdf'],
  [2, 'extract', 'good.pdf', '-o', 'file/below'],
  [0, 'inspect', 'good.pdf'],
  [0, 'inspect', 'good.pdf', '--ats'],
  [1, 'inspect', 'no.pdf'],
  [1, 'inspect', 'no.pdf', '--ats'],
  [2, 'inspect', 'missing.pdf'],
  [2, 'inspect', 'good.pdf', '--ats', '--job', 'missing.txt'],
  [2, 'inspect', 'good.pdf', '--job', 'bad.yaml'],
  [0, 'schema'],
  [2, 'schema', '-o', 'bad.yaml'],
  [2, 'schema', '--to', 'yaml'],
];

/** Names of files and folders as they are in the folder of this test. */
const placed = (args: readonly string[]) =>
  args.map((arg, index) =>
    /\.\w+$|^(?:made|files|empty|of-bad|file\/)/.test(arg) && args[index - 1] !== '--variant' ? at(arg) : arg,
  );

it('has an end of each kind for each command that has one', () => {
  const tried = ENDS.map(([code, name]) => `${name} ${code}`);
  for (const { name } of commands)
    for (const code of [0, 1, 2]) {
      if (
        (code === 1 && name === 'schema') ||
        (code < 2 && name === 'dev') ||
        `${name} ${code}` === 'build 0'
      )
        continue;
      expect(tried).toContain(`${name} ${code}`);
    }
});

it.each(ENDS.map(([expected, ...args]) => ({ expected, args, line: args.join(' ') })))(
  'ends with $expected, in words and as JSON: $line',
  async ({ expected, args }) => {
    rmSync(at('files'), { recursive: true, force: true });
    const words = placed(args);
    if (args[0] === 'extract' && expected === 2) await resume('extract', at('good.pdf'), '-o', at('files'));
    const { code, errors, output } = await resume(...words);
    expect(code, `${output}${errors}`).toBe(expected);
    if (expected === 2) expect(errors).toMatch(/^(?:resume|error|\/).+/);
    // No stack, and one dot behind a reason.
    expect(errors).not.toMatch(/\n {4}at |\.\.(?:\s|$)/);
    if (args[0] === 'extract' && expected === 0) rmSync(at('files'), { recursive: true });
    const asJson = await resume(...words, '--json');
    expect(asJson.code).toBe(expected);
    expect(() => JSON.parse(asJson.output), asJson.output).not.toThrow();
  },
);
