import { describe, expect, it } from 'vitest';
import { registryIndex, registryItems } from './items.js';

const items = registryItems();
const itemOf = (name: string) => items.find((item) => item.name === name);
const targets = (name: string) => itemOf(name)?.files.map(({ target }) => target) ?? [];

describe('registryItems', () => {
  it('has components, islands and themes, named as the shadcn command names them', () => {
    const names = items.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'timeline',
        'publication-list',
        'project-card',
        'qr-code',
        'theme-switch',
        'theme-plain',
      ]),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('sections');
    expect(names.filter((name) => !/^[a-z][a-z-]+$/.test(name))).toEqual([]);
  });

  it('describes each in a sentence', () => {
    expect(items.filter(({ description }) => !/^[A-Z].*\.$/.test(description))).toEqual([]);
    expect(itemOf('theme-switch')?.description).toMatch(/^Sets the page light or dark/);
  });

  it('holds every file that its files import', () => {
    const missing = items.flatMap(({ name, files }) => {
      const paths = new Set(files.map(({ path }) => path.replace(/(\/index)?\.tsx?$/, '')));
      return files.flatMap(({ path, content }) =>
        Array.from(content.matchAll(/(?:from |import )['"](\.[^'"]+)['"]/g), ([, to = '']) =>
          new URL(to, `file:///${path}`).pathname.slice(1),
        )
          .filter((to) => !paths.has(to.replace(/\/index$/, '')))
          .map((to) => `${name}: ${path} imports ${to}`),
      );
    });
    expect(missing).toEqual([]);
  });

  it('gives each file that items share the same content', () => {
    const contents = new Map<string, Set<string>>();
    for (const { target, content } of items
      .filter(({ type }) => type === 'registry:component')
      .flatMap(({ files }) => files)) {
      contents.set(target, (contents.get(target) ?? new Set()).add(content));
    }
    expect([...contents].filter(([, { size }]) => size > 1).map(([target]) => target)).toEqual([]);
  });

  it('brings the styles of what is inside a component', () => {
    expect(targets('timeline')).toEqual(
      expect.arrayContaining([
        'components/resume/timeline/Timeline.css',
        'components/resume/date-range/DateRange.css',
        'components/resume/theme/theme.css',
      ]),
    );
    expect(targets('timeline')).not.toContain('components/resume/qr-code/QRCode.css');
  });

  it('names the packages to install, React excepted', () => {
    expect(itemOf('qr-code')?.dependencies).toEqual(['uqr']);
    expect(itemOf('timeline')?.dependencies).toEqual(['@resume/schema']);
  });

  it('keeps the directive of an island first', () => {
    const island = itemOf('theme-switch')?.files.find(({ path }) => path.endsWith('ThemeSwitch.tsx'));
    expect(island?.content).toMatch(/^'use client';\nimport '\.\.\/theme\/styles\.css';\n/);
  });

  it('replaces one file by a theme', () => {
    expect(targets('theme-plain')).toEqual(['components/resume/theme/theme.css']);
  });
});

describe('registryIndex', () => {
  it('lists items without their content', () => {
    const [first] = registryIndex(items).items;
    expect(first?.files[0]).not.toHaveProperty('content');
    expect(first).toHaveProperty('dependencies');
  });
});
