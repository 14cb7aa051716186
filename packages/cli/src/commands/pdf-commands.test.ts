import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { testWorld } from '../test/world.js';

const folder = mkdtempSync(join(tmpdir(), 'resume-pdf-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const pdf = join(folder, 'cv.pdf');

async function resume(...args: string[]) {
  const { world, printed } = testWorld();
  const code = await run(args, world);
  return { code, ...printed };
}

beforeAll(async () => {
  writeFileSync(
    join(folder, 'ada.yaml'),
    'basics:\n  name: { en: Ada Lovelace, zh: 阿达 }\n  label: First label\n',
  );
  await resume('render', join(folder, 'ada.yaml'), '--locale', 'zh', '-o', pdf);
});

describe('resume extract', () => {
  it('gives back what was attached byte by byte, and replaces it when asked to', async () => {
    const { output } = await resume('extract', pdf, '-o', join(folder, 'out'));
    expect(output.trim()).toBe(join(folder, 'out/resume.json'));
    const source = { basics: { name: { en: 'Ada Lovelace', zh: '阿达' }, label: 'First label' } };
    expect(readFileSync(join(folder, 'out/resume.json'), 'utf8')).toBe(
      `${JSON.stringify(source, null, 2)}\n`,
    );
    const again = await resume('extract', pdf, '-o', join(folder, 'out'));
    expect(again.code).toBe(2);
    expect(again.errors).toContain('Add --force');
    const forced = await resume('extract', pdf, '-o', join(folder, 'out'), '--force', '--json');
    expect(JSON.parse(forced.output)).toMatchObject({
      written: [join(folder, 'out/resume.json')],
      problems: [],
    });
  });
});

describe('resume inspect', () => {
  it('reports what a reader finds, for people and as JSON', async () => {
    expect((await resume('inspect', pdf)).output).toMatch(
      /^title {5}阿达\n[\s\S]*^attached {2}resume\.json$/m,
    );
    const { output } = await resume('inspect', pdf, '--json');
    expect(JSON.parse(output)).toMatchObject({ title: '阿达', lang: 'zh', tagged: true });
  });

  it.each([
    ['nowhere.pdf', 2, 'nowhere.pdf could not be read (ENOENT).'],
    ['ada.yaml', 1, 'ada.yaml: This could not be read as a PDF: Invalid PDF structure.\n'],
  ])('names %s, and ends with %i', async (name, expected, message) => {
    const { code, errors } = await resume('inspect', join(folder, name));
    expect(code).toBe(expected);
    expect(errors).toContain(message);
  });
});

it.each(['abc', '-1', '1e99'])('refuses the SOURCE_DATE_EPOCH %j in a line', async (date) => {
  const { world, printed } = testWorld({ env: { SOURCE_DATE_EPOCH: date } });
  expect(await run(['render', join(folder, 'ada.yaml'), '--to', 'pdf'], world)).toBe(2);
  expect(printed.errors).toMatch(/SOURCE_DATE_EPOCH is ".*", which is not a date\. Give whole seconds/);
});
