import { expect, it } from 'vitest';
import { parse } from '../parse.js';

const messageOf = (source: string) => parse(source).diagnostics[0]?.message;

it.each([
  ['a text for an entry', 'skills:\n  - Carpentry', 'Write it as { name: Carpentry }.'],
  ['a text for a language', 'languages: [Dutch (B2)]', 'Write it as { language: Dutch (B2) }.'],
  ['a text with a comma', 'interests:\n  - Chess, Go', 'Write it as { name: "Chess, Go" }.'],
  ['a text for a place', 'basics: { location: Bergen }', 'Write it as { city: Bergen }.'],
  ['a sum in one text', 'grants: [{ name: x, amount: 2 million }]', 'Write it as { value: … }.'],
  [
    'a list of links',
    'software: [{ name: x, links: [{ url: "https://x.example" }] }]',
    'Write it as { code: …',
  ],
  ['a text for a list', 'interests: chess', 'Begin each entry with a dash and a space: "- name: chess".'],
  [
    'a text for a list of texts',
    'work: [{ name: x, highlights: Won }]',
    'Begin each entry with a dash and a space: "- Won".',
  ],
  [
    'an entry for a list',
    'work: { name: Mill }',
    'Begin each entry with a dash and a space: "- name: Mill".',
  ],
  ['names as keys', 'skills: { Rust: [async] }', 'Begin each entry with a dash and a space: "- name: Rust".'],
])('shows how to write %s', (_, source, remedy) => {
  expect(messageOf(source)).toContain(remedy);
});

it.each([
  ['a long text', `skills: [${'long '.repeat(20)}]`],
  ['a truth', 'work: true'],
])('shows no example for %s', (_, source) => {
  expect(messageOf(source)).toMatch(/Write a (map|list)\.$/);
});

it('shows no example in YAML for JSON', () => {
  const { diagnostics } = parse('{"skills": ["y"], "work": [{"startDate": "soon"}]}');
  expect(diagnostics.map(({ message }) => message)).toContain('This is the text "y". Write a map.');
});
