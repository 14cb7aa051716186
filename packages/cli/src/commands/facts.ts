import type { Command } from 'commander';
import { type RenewOptions, renew } from '../facts/renew.js';
import { askSoftware, softwareCounters } from '../facts/software.js';
import { type Context, withExamples } from './command.js';
import { renewsCounts } from './renews-counts.js';

export function configure(command: Command, context: Context): void {
  const { world } = context;
  renewsCounts(command, context, {
    sources: softwareCounters.map(({ id }) => id),
    act: (file, options: RenewOptions) =>
      renew({
        file,
        kind: 'software',
        options,
        world,
        ask: (resume) => askSoftware(resume, { sources: options.source, env: world.env, now: world.now }),
        nothing: 'none of its software and projects leads to GitHub, GitLab, Gitee, Codeberg or npm.',
      }),
  });
  withExamples(command, ['resume facts resume.yaml', 'resume facts resume.yaml --dry-run --json']);
}
