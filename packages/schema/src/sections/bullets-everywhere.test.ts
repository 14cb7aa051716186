import { expect, it } from 'vitest';
import type * as z from 'zod';
import { leafDocuments } from '../fixtures/index.js';
import { toJsonLd, toJsonResume, toMarkdown, toPlainText } from '../formats/index.js';
import { selectResume } from '../layout/select-resume.js';
import { prepareResume } from '../prepare.js';
import { printYaml } from '../read/yaml.js';
import { type Resume, resumeSchema } from '../resume.js';
import { elementOf, isKeyOf, isMap, mapTypeOf } from '../schema-walk.js';
import { bulletSchema } from './bullet.js';

const now = new Date('2026-11-29T00:00:00Z');

/** A document in which every list of bullets has one for the reader, one of another tag and one of another audience. */
function withMarkedBullets(document: Resume) {
  const kept: string[] = [];
  const left: string[] = [];
  const mark = (type: z.core.$ZodType | undefined, value: unknown): unknown => {
    if (Array.isArray(value)) {
      const element = elementOf(type);
      if (!element || !isKeyOf(bulletSchema, element)) return value.map((item) => mark(element, item));
      const names = ['Kept', 'Tagged', 'Private'].map((name) => `${name}${kept.length}z`);
      const [own = '', ...others] = names;
      kept.push(own);
      left.push(...others);
      return [
        { text: own, tags: ['research', 'talks'] },
        { text: others[0], tags: ['industry'] },
        { text: others[1], visibility: 'recruiter', tags: ['research'] },
      ];
    }
    if (!isMap(value)) return value;
    const { fieldOf } = mapTypeOf(type, value);
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mark(fieldOf(key), child)]));
  };
  return { resume: mark(resumeSchema, document) as Resume, kept, left };
}

it('bullets of other tags and audiences are in nothing made of any list, and all others are', () => {
  const [{ resume: filled } = { resume: {} }] = leafDocuments();
  const { resume, kept, left } = withMarkedBullets(filled);
  const selection = { audience: 'public', tags: ['research'] };
  const view = prepareResume(resume, { locale: 'en', now, ...selection });
  const selected = selectResume(resume, selection);
  const made = {
    view: JSON.stringify(view),
    markdown: toMarkdown(view),
    text: toPlainText(view),
    yaml: printYaml(selected),
    jsonResume: JSON.stringify(toJsonResume(selected).output),
  };
  expect(kept.length).toBeGreaterThan(30);
  for (const [medium, output] of Object.entries(made)) {
    const has = (word: string) => output.includes(word);
    expect({ medium, lost: kept.filter((word) => !has(word)), leaked: left.filter(has) }).toEqual({
      medium,
      lost: [],
      leaked: [],
    });
  }
  const jsonLd = JSON.stringify(toJsonLd(selected, { locale: 'en', now }).output);
  expect(left.filter((word) => jsonLd.includes(word))).toEqual([]);
});
