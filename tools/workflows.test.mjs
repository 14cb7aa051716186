import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workflowFiles } from './workflow-files.mjs';

const jobs = workflowFiles().flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({
    id: `${name} ${id}`,
    rights: job.permissions ?? workflow.permissions ?? {},
    ...job,
  })),
);
const mayWrite = ({ rights }) => typeof rights === 'string' || Object.values(rights).includes('write');
const commandsOf = ({ steps }) => steps.map(({ run = '' }) => run).join('\n');

describe.each(workflowFiles())('$name', ({ text, workflow }) => {
  it('names each action by a commit, with its version next to it', () => {
    const uses = text.match(/^.*\buses:.*$/gm) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('gives jobs the right to read, where they ask for no other', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });
});

it.each(jobs.filter((job) => !mayWrite(job)))('$id leaves no credentials where packages run', ({ steps }) => {
  const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
  for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
});

describe('a job with the right to write or to publish', () => {
  const writing = jobs.filter(mayWrite);

  it('is there, for pages and for packages', () => {
    expect(writing.map(({ id }) => id)).toEqual([
      'pages.yml deploy',
      'release.yml propose',
      'release.yml publish',
    ]);
  });

  it.each(writing)('$id takes what another job made', ({ needs }) => {
    expect(needs).toBeTruthy();
  });

  it.each(writing)('$id installs nothing, and runs nothing of the repository', (job) => {
    const withoutScripts = commandsOf(job).replace(/npm publish \S+ .*--ignore-scripts/g, '');
    expect(withoutScripts).not.toMatch(
      /\b(pnpm|npx|yarn|make)\b|\bnpm (?!view )|\.ci\/|\bnode (?!-p )|\.m?js\b|\.sh\b/,
    );
    expect(job.steps.map(({ uses = '' }) => uses).join()).not.toContain('pnpm/action-setup');
  });
});

it('what is published to the web was built by the script that searches it for private strings', () => {
  const { workflow } = workflowFiles().find(({ name }) => name === 'pages.yml');
  expect(commandsOf(workflow.jobs.build)).toContain('pnpm --filter resume-site run build');
  expect([workflow.jobs.deploy.needs].flat()).toEqual(['build']);
});

it('the patch with new versions changes versions and changelogs, whatever else is in it', () => {
  const { workflow } = workflowFiles().find(({ name }) => name === 'release.yml');
  const [command] = /git apply .*$/m.exec(commandsOf(workflow.jobs.propose));
  const folder = mkdtempSync(join(tmpdir(), 'resume-patch-'));
  const git = (...args) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  const versioned = ['.changeset/a.md', 'packages/ui/CHANGELOG.md', 'packages/ui/package.json'];
  const files = [
    ...versioned,
    '.changeset/config.json',
    '.github/workflows/pages.yml',
    'package.json',
    'tools/run.mjs',
  ];
  const write = (text) => {
    for (const file of files) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  };
  git('init', '--quiet');
  write('old\n');
  git('add', '--all');
  write('new\n');
  mkdirSync(join(folder, 'temp/release'), { recursive: true });
  writeFileSync(join(folder, 'temp/release/version.patch'), git('diff', '--binary'));
  write('old\n');
  execFileSync('sh', ['-c', command], {
    cwd: folder,
    env: { ...process.env, RUNNER_TEMP: join(folder, 'temp') },
  });
  const changed = files.filter((file) => readFileSync(join(folder, file), 'utf8') === 'new\n');
  rmSync(folder, { recursive: true, force: true });
  expect(changed).toEqual(versioned);
});
