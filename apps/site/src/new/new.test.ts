import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from '@resume/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeNew, NewError, type NewOptions } from './index.js';

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
  });

  it('begins the file with a modeline that leads to the schema', async () => {
    await make('a.json', { basics: { name: 'Ana' } });
    const [, schema = ''] = /^# yaml-language-server: \$schema=(.*)\n/.exec(read('resume.yaml')) ?? [];
    expect(at(schema)).toMatch(/packages[\\/]schema[\\/]dist[\\/]resume\.schema\.json$/);
    expect(existsSync(join(at(schema), '../../package.json'))).toBe(true);
    await make();
    expect(read('resume.yaml').match(/yaml-language-server/g)).toHaveLength(1);
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
    await expect(make('p.bib', bib)).rejects.toThrow('write npm run new -- --merge --from p.bib');
    expect(read('resume.yaml')).toContain('Before');
    expect(await make('p.bib', bib, { merge: true })).toContain('papers added: 1');
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
    await expect(make('a.json', source)).rejects.toThrow(NewError);
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
