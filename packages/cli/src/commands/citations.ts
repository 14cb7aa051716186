import type { Command } from 'commander';
import { askCitations, citationSources } from '../facts/citations.js';
import { type RenewOptions, renew } from '../facts/renew.js';
import { type Context, withExamples } from './command.js';
import { renewsCounts } from './renews-counts.js';

export function configure(command: Command, context: Context): void {
  const { world } = context;
  renewsCounts(command, context, {
    sources: citationSources.map(({ id }) => id),
    act: (file, options: RenewOptions) =>
      renew({
        file,
        kind: 'citations',
        options,
        world,
        ask: (resume) =>
          askCitations(resume, {
            file,
            sources: options.source,
            mailto: options.mailto,
            env: world.env,
            now: world.now,
          }),
        nothing: 'none of its papers has a DOI, by which citations are counted.',
      }),
  });
  command.option(
    '--mailto <address>',
    'your mail address, for sources that answer faster to those who give one',
  );
  withExamples(command, [
    'resume citations resume.yaml',
    'resume citations resume.yaml --source crossref --max-drop 50',
  ]);
}
