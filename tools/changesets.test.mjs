import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../.changeset/', import.meta.url);
const packages = readdirSync(new URL('../packages/', import.meta.url)).map((name) => `@resume/${name}`);

it('says in each changeset what changes in which package', () => {
  // None are left right after a release.
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    const [, front = '', said] = readFileSync(new URL(file, folder), 'utf8').split(/^---$\n?/m);
    const bumps = Object.entries(parse(front) ?? {});
    expect(bumps, file).not.toEqual([]);
    for (const [name, bump] of bumps) {
      expect(name, file).toBeOneOf(packages);
      expect(['patch', 'minor', 'major'], file).toContain(bump);
    }
    expect(said?.trim(), file).toBeTruthy();
  }
});
