import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UI } from '../facts/sources.js';

const ROOT = join(UI, '../..');
const PACKAGES = ['schema', 'ui', 'css', 'pdf', 'docx', 'site', 'cli'];

/** What changed, as Markdown: the changesets of the next release, then each package's own changelog. */
export function changelog(): string {
  const folder = join(ROOT, '.changeset');
  const changes = readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => readFileSync(join(folder, file), 'utf8').split(/^---$/m))
    .map(([, packages = '', ...text]) => ({
      packages,
      text: unwrapped(text.join('---').trim()),
    }));
  const listOf = (name: string) =>
    changes.filter(({ packages }) => packages.includes(`@resume/${name}`)).map(({ text }) => `- ${text}`);
  return PACKAGES.map((name) => {
    const next = listOf(name);
    const path = join(ROOT, 'packages', name, 'CHANGELOG.md');
    const released = existsSync(path)
      ? readFileSync(path, 'utf8')
          .replace(/^# .*\n/, '')
          .replace(/^#/gm, '##')
      : '';
    return [
      `## @resume/${name}`,
      ...(next.length > 0 ? ['### Next release', next.join('\n')] : []),
      ...(released === '' ? [] : [released.trim()]),
    ].join('\n\n');
  }).join('\n\n');
}

/** One line a paragraph, indented below a bullet: Storybook shows code that a line break divides as a block. */
const unwrapped = (text: string) => text.replace(/(?<!\n)\n(?![\n`-])/g, ' ').replaceAll('\n', '\n  ');
