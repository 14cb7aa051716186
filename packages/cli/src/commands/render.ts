import { defaultTheme, themes } from '@resume/ui/themes';
import { type Command, Option } from 'commander';
import { render } from '../documents/render-command.js';
import type { RenderOptions } from '../documents/render-one.js';
import { type Context, collect, countFrom, withCommonOptions, withExamples } from './command.js';
import { documentOption } from './data-options.js';

export function configure(command: Command, { world, end }: Context): void {
  const names = Object.keys(themes).join(', ');
  command
    .argument('<files...>', 'résumés in any known format')
    .option(
      '-o, --out <path>',
      'where to write: a folder, or a file whose name may hold {variant} and {locale}; next to the file where left out',
    )
    .option(
      '--to <formats>',
      'pdf, html, docx (Word), or several as pdf,docx; by the ending of --out, or pdf,html',
    )
    .option('--locale <tag>', 'language, that of the document where left out; several as en,zh', collect, [])
    .option('--variant <name>', 'a variant of the document; several as research,product, or all', collect, [])
    .option('--audience <name>', 'whom it is for', 'public')
    .option(
      '--theme <theme>',
      `how it looks: ${names}, a folder such as ./press, or an installed package; where left out, the folder theme next to the file, or ${defaultTheme.name}`,
    )
    .option('--tokens <file>', 'a token file to change the theme by')
    .option('--compact', 'less space between lines and entries', false)
    .addOption(documentOption())
    .option(
      '--letter <name>',
      'a letter of the document, or the file of one: letter.yaml, letter.md, letters.yaml#name; that of the variant, or the only one, where left out',
    )
    .addOption(new Option('--sheet <size>', 'the size of the sheets').choices(['A4', 'Letter']).default('A4'))
    .option('--pages <n>', 'set it denser until it fits on so many pages', countFrom('--pages'))
    .option(
      '--font <font>',
      'a package or file with characters that the other fonts lack; may be repeated',
      collect,
      [],
    )
    .option(
      '--jobs <n>',
      'how many files to render at a time; as many as there are cores where left out',
      countFrom('--jobs'),
    )
    .option(
      '--conformance <names>',
      'standards that the PDF follows, such as ua-1,a-3a or ua-2,wtpdf-reuse,a-4f; ua-1 where left out',
      collect,
      [],
    )
    .option('-w, --watch', 'write again when the file or an image in it changes', false)
    .action(async (files: readonly string[], options: RenderOptions) =>
      end(await render(files, options, world)),
    );
  withExamples(withCommonOptions(command), [
    'resume render my.yaml',
    'resume render my.yaml --locale en,zh --theme plain -o out/',
    'resume render my.yaml --variant all -o out/',
    'resume render my.yaml --variant research --document application --audience recruiter',
    'resume render people/*.yaml --to pdf -o out/',
    'resume render my.yaml -o my.docx',
  ]);
}
