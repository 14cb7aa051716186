import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { runCommand, testWorld } from '../test/world.js';

const folder = mkdtempSync(join(tmpdir(), 'resume-pdf-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const pdf = join(folder, 'cv.pdf');

const resume = (...args: string[]) => runCommand(args);

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

describe('resume inspect --ats', () => {
  const job = join(folder, 'job.txt');
  beforeAll(() => writeFileSync(job, 'Requirements\n- First label printing\n- Lovelace, Kotlin\n'));

  it('reports fields with page and line, and the terms of an advertisement, as text and JSON', async () => {
    const { code, output } = await resume('inspect', pdf, '--ats', '--job', job);
    expect(code).toBe(0);
    expect(output).toMatch(/^ {2}name {7}“阿达” \(page 1, line 1\)$/m);
    expect(output).toMatch(/^ {2}email {6}not found$/m);
    expect(output).toMatch(/^Terms that it lacks\n[\s\S]*^ {2}Kotlin \(line 3 of the advertisement\)$/m);
    const json = JSON.parse((await resume('inspect', pdf, '--ats', '--job', job, '--json')).output);
    expect(json).toMatchObject({ pages: 1, missing: expect.arrayContaining(['email']) });
    expect(json.lines[0]).toEqual({ page: 1, line: 1, text: '阿达' });
    expect(json.terms.map(({ text }: { text: string }) => text)).toContain('Kotlin');
  });

  it('reads an advertisement from standard input', async () => {
    const { world, printed } = testWorld();
    const readInput = async () => new TextEncoder().encode('Requirements\n- Kotlin\n');
    expect(await run(['inspect', pdf, '--ats', '--job', '-'], { ...world, readInput })).toBe(0);
    expect(printed.output).toContain('the text has: 0 of 1');
  });

  it('says that pages are pictures', async () => {
    const scanned = join(folder, 'scanned.pdf');
    const content = 'q 9 0 0 9 9 9 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \0 EI Q';
    writeFileSync(
      scanned,
      `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
trailer <</Root 1 0 R>>`,
    );
    const { code, errors } = await resume('inspect', scanned, '--ats');
    expect(code).toBe(1);
    expect(errors).toContain('has no text: its pages are pictures');
  });

  it.each([
    [['--job', 'job.txt'], 'Add --ats'],
    [['--ats', '--job', 'nowhere.txt'], 'nowhere.txt could not be read (ENOENT)'],
    [['--ats', '--job', 'cv.pdf'], 'is a PDF'],
    [['--ats', '--job', 'empty.txt'], 'is empty'],
    [['--ats', '--job', 'gbk.txt'], 'is not UTF-8'],
  ])('ends with 2 for %j', async (args, message) => {
    writeFileSync(join(folder, 'empty.txt'), ' \n');
    writeFileSync(join(folder, 'gbk.txt'), Buffer.from('c8cec8ceb0bcd2aac7f3a3ba', 'hex'));
    const paths = args.map((arg) => (arg.includes('.') ? join(folder, arg) : arg));
    const { code, errors } = await resume('inspect', pdf, ...paths);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });
});

it.each(['abc', '-1', '1e99'])('refuses the SOURCE_DATE_EPOCH %j in a line', async (date) => {
  const { world, printed } = testWorld({ env: { SOURCE_DATE_EPOCH: date } });
  expect(await run(['render', join(folder, 'ada.yaml'), '--to', 'pdf'], world)).toBe(2);
  expect(printed.errors).toMatch(/SOURCE_DATE_EPOCH is ".*", which is not a date\. Give whole seconds/);
});
