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

  it('is there, for counts, pages and packages', () => {
    expect(writing.map(({ id }) => id)).toEqual([
      'facts.yml propose',
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

const commandWith = (file, job, pattern) =>
  pattern.exec(commandsOf(workflowFiles().find(({ name }) => name === file).workflow.jobs[job]))[0];

/** Of files that a patch changes, those that change by the command of a workflow. */
function changedBy(command, files, patch) {
  const folder = mkdtempSync(join(tmpdir(), 'resume-patch-'));
  const git = (...args) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
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
  mkdirSync(dirname(join(folder, patch)), { recursive: true });
  writeFileSync(join(folder, patch), git('diff', '--binary'));
  // Unlike a write, this puts the times of the files into the index, which `git apply --index` compares.
  git('checkout', '--quiet', '--', '.');
  execFileSync('sh', ['-c', command], {
    cwd: folder,
    env: { ...process.env, RUNNER_TEMP: join(folder, 'temp') },
  });
  const changed = files.filter((file) => readFileSync(join(folder, file), 'utf8') === 'new\n');
  rmSync(folder, { recursive: true, force: true });
  return changed;
}

const UNRELATED = ['.changeset/config.json', '.github/workflows/pages.yml', 'package.json', 'tools/run.mjs'];

it.each([
  [
    'release.yml',
    'release/version.patch',
    ['.changeset/a.md', 'packages/ui/CHANGELOG.md', 'packages/ui/package.json'],
  ],
  [
    'facts.yml',
    'facts/facts.patch',
    ['apps/site/content/me.citations.json', 'apps/site/content/me.facts.json'],
  ],
])('the patch of %s changes what it is for, whatever else is in it', (file, patch, meant) => {
  const command = commandWith(file, 'propose', /git apply .*$/m);
  const others = [...UNRELATED, 'apps/site/content/resume.yaml', 'apps/site/content/resume.json'];
  expect(changedBy(command, [...meant, ...others], `temp/${patch}`)).toEqual(meant);
});
