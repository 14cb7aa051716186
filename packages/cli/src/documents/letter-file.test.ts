import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFiles } from '@resume/pdf/read';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { testWorld } from '../test/world.js';

const base = mkdtempSync(join(tmpdir(), 'resume-letter-file-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const RESUME = `
basics: { name: Ines Falk }
work:
  - { name: Ferry Works, startDate: 2018 }
variants:
  - { name: yard, letter: dock, languages: [en] }
letters:
  - { name: loft, body: I tie nets. }
`;
const DOCK = `recipient: { name: Maya Okafor }
body: I build hulls.
signature: ines.png
`;

let folder = '';
const at = (name: string) => join(folder, name);
const write = (name: string, text: string) => writeFileSync(at(name), text);

beforeEach(() => {
  folder = mkdtempSync(join(base, 'case-'));
  mkdirSync(at('letters'));
  write('cv.yaml', RESUME);
  write('letters/dock.yaml', DOCK);
});

async function resume(...args: string[]) {
  const { world, printed } = testWorld();
  return { code: await run(args, world), ...printed };
}

const letterIn = (path: string, ...args: string[]) =>
  resume('convert', at('cv.yaml'), '--audience', 'recruiter', '--to', 'text', '--letter', at(path), ...args);

describe('a letter in a file of its own', () => {
  it('is made with the head of the résumé, and nothing else of it', async () => {
    const made = await resume(
      ...['render', at('cv.yaml'), '--letter', at('letters/dock.yaml'), '--audience', 'recruiter'],
    );
    expect(made.code, made.errors).toBe(0);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['cv.letter.html', 'cv.letter.pdf']));
    const html = readFileSync(at('cv.letter.html'), 'utf8');
    expect(html).toMatch(/Ines Falk[\s\S]*Dear Maya Okafor:[\s\S]*I build hulls\./);
    expect(html).not.toMatch(/Ferry Works|nets/);
    expect(made.errors).toContain('letters/ines.png');
    const [source] = await extractFiles(readFileSync(at('cv.letter.pdf')));
    const { letters } = JSON.parse(new TextDecoder().decode(source?.data));
    expect(letters).toEqual([expect.objectContaining({ name: 'dock', signature: 'letters/ines.png' })]);
  });

  it('is that of a variant which names it', async () => {
    const { output, errors } = await letterIn(
      ...(['letters/dock.yaml', '--variant', 'yard', '--document', 'application'] as const),
    );
    expect(output, errors).toMatch(/I build hulls\.[\s\S]*Ferry Works/);
  });

  it('is one of several where it is named', async () => {
    write('all.yaml', 'letters:\n  - { name: a, body: First. }\n  - { name: dock, body: Second. }\n');
    expect((await letterIn('all.yaml#a')).output).toContain('First.');
    expect((await letterIn('all.yaml', '--variant', 'yard')).output).toContain('Second.');
    expect(await letterIn('all.yaml')).toMatchObject({
      code: 2,
      errors: expect.stringContaining(`${at('all.yaml')}#a, ${at('all.yaml')}#dock`),
    });
    expect((await letterIn('all.yaml#c')).errors).toContain('No letter is called "c". It has a, dock.');
  });

  it('is Markdown too', async () => {
    write('dock.md', '---\nsubject: Hulls\n---\n\nI build **hulls**.\n\n- quick\n');
    expect((await letterIn('dock.md')).output).toMatch(/Hulls[\s\S]*I build hulls\.[\s\S]*quick/);
  });

  it.each([
    ['bad.yaml', 'body: x\ndate: soon\n', /bad\.yaml:2:7 date: .*soon/],
    ['bad.md', '---\nlanguage: [1]\n---\nx\n', /bad\.md:2:11 language: /],
    ['cv2.yaml', 'basics: { name: Ada }\n', /No letter is in it/],
  ])('is refused with file, line and column: %s', async (name, text, message) => {
    write(name, text);
    expect(await letterIn(name)).toMatchObject({
      code: 1,
      output: '',
      errors: expect.stringMatching(message),
    });
    const made = await resume('render', at('cv.yaml'), '--letter', at(name), '--audience', 'recruiter');
    expect(made).toMatchObject({ code: 1, errors: expect.stringMatching(message) });
  });

  it('is reported where it is not there, or is a folder', async () => {
    expect((await letterIn('none.yaml')).errors).toContain('none.yaml: found no such file.');
    expect((await letterIn('letters/')).errors).toContain('found a folder.');
  });

  it('has warnings of its own at its own lines', async () => {
    write('odd.yaml', 'body: x\nrecipiant: { name: y }\n');
    expect((await letterIn('odd.yaml')).errors).toMatch(/odd\.yaml:2:\d+ warning unknown-key recipiant/);
    const made = await resume(
      ...['render', at('cv.yaml'), '--letter', at('odd.yaml'), '--audience', 'recruiter', '--to', 'html'],
    );
    expect(made.errors).toMatch(/odd\.yaml:2:\d+ recipiant/);
  });
});

describe('resume check of a letter', () => {
  it('reports what is wrong and odd about it alone, with places', async () => {
    const { code, output } = await resume('check', at('letters/dock.yaml'));
    expect([code, output]).toEqual([0, expect.stringContaining('valid')]);
    write('nobody.yaml', 'subject: x\nbody: " "\n');
    const odd = await resume('check', at('nobody.yaml'));
    expect(odd.output).toMatch(/nobody\.yaml:1:1 warning letter-to-nobody/);
    expect(odd.output).toMatch(/nobody\.yaml:2:7 warning blank-letter body/);
    write('bad.md', '---\ndate: soon\n---\nx\n');
    for (const verb of ['check', 'lint', 'validate'])
      expect(await resume(verb, at('bad.md'))).toMatchObject({
        code: 1,
        output: expect.stringMatching(/bad\.md:2:7 error invalid date/),
      });
  });
});

it('says how a letter is made where it is given for a résumé', async () => {
  const { code, errors } = await resume('render', at('letters/dock.yaml'));
  expect([code, errors]).toEqual([1, expect.stringContaining('resume render my.yaml --letter letter.yaml')]);
});
