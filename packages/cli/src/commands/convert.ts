import { type Command, Option } from 'commander';
import { convert } from '../data/convert.js';
import { writers } from '../data/formats.js';
import { type Context, withCommonOptions, withExamples } from './command.js';
import { documentOption, fromOption, readsDocument } from './data-options.js';

export function configure(command: Command, context: Context): void {
  readsDocument(command, context, convert);
  command
    .addOption(fromOption())
    .addOption(
      new Option('--to <format>', 'format to write; by the ending of --out where left out').choices(
        Object.keys(writers),
      ),
    )
    .option('-o, --out <file>', 'write there instead of to standard output')
    .option('-f, --force', 'replace the file of --out')
    .option('--locale <tag>', 'language to write in, such as zh; that of the document where left out')
    .option('--audience <name>', 'leave out what this audience may not see, such as public')
    .option('--variant <name>', 'a variant of the document, such as research')
    .addOption(documentOption())
    .option(
      '--letter <name>',
      'a letter of the document, or the file of one: letter.yaml, letter.md, letters.yaml#name; that of the variant, or the only one, where left out',
    )
    .option('--publications <file>', 'add the papers and other works of this file, by DOI or title')
    .option('--strict', 'end with 1 for warnings too');
  withExamples(withCommonOptions(command), [
    'resume convert cv.rendercv.yaml --to yaml -o resume.yaml',
    'resume convert resume.yaml -o resume.md --locale en',
    'resume convert resume.yaml --to json-resume --audience public',
    'resume convert resume.yaml --variant research -o research.md',
    'resume convert resume.yaml --letter research --audience recruiter -o letter.txt',
  ]);
}
