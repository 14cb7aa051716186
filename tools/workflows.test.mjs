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
  expect(commandsOf(workflow.jobs.build)).toContain('pnpm --filter @resume/site run build');
  expect([workflow.jobs.deploy.needs].flat()).toEqual(['build']);
});
