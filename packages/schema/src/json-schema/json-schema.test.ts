import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fixtureResume, leafDocuments } from '../fixtures/index.js';
import { resumes, runs } from '../test/arbitrary.js';
import { toJsonSchema } from './index.js';

const schema = toJsonSchema();
const isValid = new Ajv2020({ strict: false, allErrors: false }).compile(schema);
const content = new URL('../../../../apps/site/content/resume.yaml', import.meta.url);

describe('toJsonSchema', () => {
  it('is a file of the package, which its address and the content of the site lead to', () => {
    const root = new URL('../../', import.meta.url);
    const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    const file = manifest.exports['./resume.schema.json'];
    expect(schema.$id).toBe(new URL(file, 'https://unpkg.com/@resume/schema/').href);
    const [, path = ''] =
      /^# yaml-language-server: \$schema=(.*)\n/.exec(readFileSync(content, 'utf8')) ?? [];
    expect(new URL(path, content).href).toBe(new URL(file, root).href);
  });

  it('accepts what the parser accepts', () => {
    expect(isValid(fixtureResume), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid(parse(readFileSync(content, 'utf8')))).toBe(true);
    fc.assert(
      fc.property(resumes, (resume) => {
        expect(isValid(resume), JSON.stringify(isValid.errors)).toBe(true);
      }),
      runs,
    );
  });

  it('accepts every leaf of the schema', () => {
    for (const { resume } of leafDocuments())
      expect(isValid(resume), JSON.stringify(isValid.errors)).toBe(true);
  });

  it.each([
    { work: {} },
    { work: [{ startDate: 'soon' }] },
    { basics: { url: 'javascript:1' } },
    { basics: { name: { english: 'x' } } },
    { goals: [{ term: 'someday', summary: 'x' }] },
  ])('marks %j', (document) => {
    expect(isValid(document)).toBe(false);
  });

  it('explains every field', () => {
    const silent: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties = {} } = node as { properties?: Record<string, { description?: string }> };
      for (const [key, field] of Object.entries(properties))
        if (!field.description && key !== 'visibility') silent.push(`${path}.${key}`);
      for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`);
    };
    walk(schema, '');
    expect(silent).toEqual([]);
  });

  it('names the types met in many places, and explains fields', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.$defs as object)).toEqual(
      expect.arrayContaining(['LocalizedText', 'Date', 'Metric', 'Person']),
    );
    expect(JSON.stringify(schema)).toContain('Share of the working time, in percent');
  });
});
