import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from '@resume/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CliError, DocumentError } from '../terminal.js';
import { makeNew, type NewOptions } from './index.js';

let folder = '';
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
const content = () => parse(read('resume.yaml')).resume;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resume-new-'));
  writeFileSync(at('resume.yaml'), 'basics: { name: Before }\npublications: [{ name: Rain, DOI: 10.1/a }]\n');
  writeFileSync(at('settings.ts'), "  languages: ['zh', 'en'],\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Takes a file, or begins anew; gives the report. */
async function make(
  file?: string,
  source?: string | object,
  more: Partial<NewOptions> = {},
): Promise<string> {
  if (file !== undefined && source !== undefined)
    writeFileSync(at(file), typeof source === 'string' ? source : JSON.stringify(source));
  const lines: string[] = [];
  await makeNew({
    ...(file !== undefined && { from: at(file) }),
    contentFile: at('resume.yaml'),
    settingsFile: at('settings.ts'),
    named: (path) => basename(path),
    say: (line) => lines.push(line),
    now: new Date('2026-01-01T00:00:00Z'),
    ...more,
  });
  return lines.join('\n');
}

describe('makeNew', () => {
  it('copies what was there to a free name, however often it is called', async () => {
    await make('a.json', { basics: { name: 'First' } });
    await make('b.json', { basics: { name: 'Second' } });
    await make('c.json', { basics: { name: 'Third' } });
    expect(read('resume.before.yaml')).toContain('Before');
    expect(read('resume.2.before.yaml')).toContain('First');
    expect(read('resume.3.before.yaml')).toContain('Second');
    expect(content()?.basics?.name).toBe('Third');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('keeps every content once', async () => {
    for (let i = 0; i < 3; i += 1) {
      await make('a.json', { basics: { name: 'First' } });
      await make('b.json', { basics: { name: 'Second' } });
    }
    const report = await make('c.json', { basics: { name: 'Third' } });
    const kept = readdirSync(folder).filter((name) => name.includes('.before.'));
    expect(kept).toEqual(['resume.2.before.yaml', 'resume.3.before.yaml', 'resume.before.yaml']);
    expect(report).toContain(
      'resume.3.before.yaml: what was there before (3 earlier contents are kept there)',
    );
  });

  it('overwrites no file that has the name of a backup', async () => {
    writeFileSync(at('resume.before.yaml'), 'mine');
    await make('a.json', { basics: { name: 'First' } });
    expect(read('resume.before.yaml')).toBe('mine');
    expect(read('resume.2.before.yaml')).toContain('Before');
  });

  it('keeps comments and order of a document of this project, with marks of who may see it', async () => {
    const source =
      '# my notes\nwork:\n  - name: Mill # since spring\nbasics:\n  phone: "+44 161 496 0000"\n  name: Ada\n';
    await make('cv.yaml', source);
    const written = read('resume.yaml').slice(read('resume.yaml').indexOf('\n') + 1);
    expect(written).toBe(
      source.replace(' "+44 161 496 0000"', '\n    value: +44 161 496 0000\n    visibility: recruiter'),
    );
  });

  it('says where comments are that it could not keep', async () => {
    const report = await make(
      'cv.yaml',
      '# notes\nbasics: { name: Ada, phone: &p "+44 161 496 0000", label: *p }\n',
    );
    expect(content()?.basics?.phone).toMatchObject({ visibility: 'recruiter' });
    expect(report).toContain('Comments stay in cv.yaml alone.');
  });

  it('copies pictures next to the content, over no other file, and says what it cannot copy', async () => {
    mkdirSync(at('cv/figures'), { recursive: true });
    writeFileSync(at('cv/me.png'), 'me');
    writeFileSync(at('cv/figures/plot.png'), 'plot');
    writeFileSync(at('me.png'), 'another');
    const figures = ['figures/plot.png', '../out.png', 'gone.png'].map((src) => ({ src, alt: 'Plot' }));
    const source = { basics: { name: 'Ada', image: 'me.png' }, projects: [{ name: 'Loom', figures }] };
    const report = await make('cv/cv.json', source);
    expect(read('figures/plot.png')).toBe('plot');
    expect(read('me.png')).toBe('another');
    expect(report).toContain('basics.image: Another image "me.png" is next to the content already.');
    expect(report).toContain('figures[0].src: The image "figures/plot.png" was copied next to the content.');
    expect(report).toContain('figures[1].src: The image "../out.png" is outside of the folder');
    expect(report).toContain(
      'figures[2].src: The image "gone.png" could not be copied next to the content (ENOENT)',
    );
  });

  it('says what to write where settings have no list of languages, and reads a list of several lines', async () => {
    writeFileSync(at('settings.ts'), "languages: [\n  'zh',\n],\n");
    await make('a.json', { document: { language: 'de' }, basics: { name: 'Ada' } });
    expect(read('settings.ts')).toBe("languages: ['de'],\n");
    writeFileSync(at('settings.ts'), 'languages: mine,\n');
    expect(await make('b.json', { basics: { name: 'Ada' } })).toContain(
      "settings.ts: could not be changed. Write languages: ['en'] there.",
    );
  });

  it.each(['settings.ts', 'resume.yaml'])('changes nothing where %s cannot be read', async (name) => {
    rmSync(at(name));
    mkdirSync(at(name));
    await expect(make('a.json', { basics: { name: 'Ada' } })).rejects.toThrow(CliError);
    expect(readdirSync(folder).filter((file) => /before|tmp/.test(file))).toEqual([]);
  });

  it('keeps phones, the street and the contacts of references for recruiters, and says so', async () => {
    const contacts = [
      { kind: 'phone', value: '+1 555 0111' },
      { kind: 'email', value: 'x@example.org' },
    ];
    const basics = {
      name: 'Ana',
      email: 'a@example.org',
      phone: '+1 555 0110',
      location: { address: 'Quay 1', city: 'Porto' },
    };
    const references = [{ name: 'Rui', phone: '+1 555 0112', email: 'rui@example.org' }];
    const report = await make('a.json', { basics: { ...basics, contacts }, references });
    for (const path of [
      'basics.phone',
      'basics.location.address',
      'basics.contacts[0]',
      'references[0].email',
    ])
      expect(report.slice(report.indexOf('For recruiters only'))).toContain(path);
    const kept = { visibility: 'recruiter' };
    expect(content()).toMatchObject({
      basics: {
        email: 'a@example.org',
        phone: { value: '+1 555 0110', ...kept },
        location: { address: { value: 'Quay 1', ...kept }, city: 'Porto' },
        contacts: [{ value: '+1 555 0111', ...kept }, { value: 'x@example.org' }],
      },
      references: [
        { phone: { value: '+1 555 0112', ...kept }, email: { value: 'rui@example.org', ...kept } },
      ],
    });
    const [, list = ''] = report.split('These will be public:');
    for (const shown of ['Ana', 'a@example.org', 'Porto']) expect(list).toContain(shown);
    for (const hidden of ['0110', 'Quay', '0112', 'rui@']) expect(list).not.toContain(hidden);
  });

  it('leaves marks of the owner, and everything with --public', async () => {
    const basics = { name: 'Ana', phone: { value: '1234567', visibility: 'public' } };
    await make('a.json', { basics });
    expect(content()?.basics).toEqual(basics);
    await make('b.json', { basics: { name: 'Ana', phone: '1234567' } }, { public: true });
    expect(content()?.basics?.phone).toBe('1234567');
    const location = { address: 'Quay 1', city: 'Porto' };
    const report = await make('c.json', { basics: { name: 'Ana', location } }, { public: true });
    expect(content()?.basics?.location).toMatchObject({ address: { value: 'Quay 1', visibility: 'public' } });
    expect(report).toContain('basics.location.address: Everyone may see this.');
  });

  it('speaks the language of the document first, whatever single texts are translated', async () => {
    const summary = 'Ich entwickle seit zehn Jahren Steuerungen für Wasserwerke und leite ein kleines Team.';
    await make('a.json', {
      basics: { name: { en: 'Ada', de: 'Ada' }, summary, label: 'Ingenieurin der Wasserwirtschaft' },
    });
    expect(read('settings.ts')).toContain("['de', 'en']");
  });

  it('begins the file with a modeline that leads to the schema', async () => {
    await make('a.json', { basics: { name: 'Ana' } });
    expect(read('resume.yaml')).toMatch(/^# yaml-language-server: \$schema=resume\.schema\.json\n/);
    expect(JSON.parse(read('resume.schema.json'))).toMatchObject({ type: 'object' });
  });

  it('reports keys that are kept and shown nowhere, and photographs on the network', async () => {
    const report = await make('a.json', {
      basics: { name: 'Ana', headline: 'Engineer', image: 'https://example.org/a.jpg' },
    });
    expect(report).toContain('basics.headline: Kept, shown nowhere. Did you mean "label"?');
    expect(report).toContain('basics.image: An image on the network is left out.');
    expect(content()?.basics).toMatchObject({ headline: 'Engineer' });
  });

  it('adds papers to the content where asked to, and refuses them as a résumé', async () => {
    const bib = '@article{k, title={Snow}, author={Ana Sousa}, year={2020}, journal={J}}';
    await expect(make('p.bib', bib)).rejects.toThrow('To add them to yours, add --merge.');
    expect(read('resume.yaml')).toContain('Before');
    expect(await make('p.bib', bib, { merge: true })).toContain('1 paper added');
    expect(content()?.basics?.name).toBe('Before');
    expect(content()?.publications?.map(({ name }) => name)).toEqual(['Rain', 'Snow']);
  });

  it.each<[string, object]>([
    [
      'a visibility that is misspelt',
      { basics: { name: 'Ana', phone: { value: '1', visiblity: 'recruiter' } } },
    ],
    ['what cannot be understood', { work: [{ highlights: 13 }] }],
  ])('changes nothing for %s', async (_, source) => {
    await expect(make('a.json', source)).rejects.toThrow(DocumentError);
    expect(read('resume.yaml')).toContain('Before');
    expect(existsSync(at('resume.before.yaml'))).toBe(false);
  });

  it.each<[object, string]>([
    [{ basics: { name: 'Ada Lovelace' } }, "['en']"],
    [{ basics: { name: '艾达', summary: '写下了第一个程序。' } }, "['zh']"],
    [{ basics: { name: { ar: 'إيدا', 'en-GB': 'Ada' } } }, "['ar', 'en-GB']"],
  ])('has the site speak the languages of %j', async (source, languages) => {
    await make('a.json', source);
    expect(read('settings.ts')).toBe(`  languages: ${languages},\n`);
  });

  it('says at once that the site has no words in a language', async () => {
    const report = await make('a.json', { basics: { name: { en: 'Ana', tlh: 'an' } } });
    expect(report).toContain('The site has no words of its own in tlh');
  });

  it('writes long texts as block scalars', async () => {
    const summary = `${'A sentence of some length. '.repeat(6).trim()}\n\n- first\n- second`;
    await make('a.json', { basics: { name: 'Ana', summary, label: 'x '.repeat(80).trim() } });
    expect(read('resume.yaml')).toMatch(/summary: \|-\n/);
    expect(read('resume.yaml')).toMatch(/label: >-\n/);
    expect(content()?.basics?.summary).toBe(summary);
  });
});
