import { Command, CommanderError } from 'commander';
import type { Context } from './commands/command.js';
import { commands } from './commands/index.js';
import { EXIT, exitCodeOf, type World } from './terminal.js';

/** Runs the program with its arguments, and resolves to its exit code. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const asJson = args.includes('--json');
  let code: number = EXIT.ok;
  /** What Commander prints about an error, with where the help is. */
  let misuse = '';
  const program = await programFor(args, {
    world,
    end(ended) {
      code = ended;
    },
    writeMisuse(text) {
      misuse += text;
    },
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    const explained = error instanceof CommanderError ? EXIT.failed : exitCodeOf(error);
    if (explained === undefined) throw error;
    const { printable } = await import('@resume/schema');
    const { message } = error as Error;
    if (asJson) world.writeOutput(`${JSON.stringify({ error: printable(message.trim()) }, null, 2)}\n`);
    else
      world.writeError(printable(error instanceof CommanderError ? misuse : `resume: ${message.trim()}\n`));
    return explained;
  }
}

interface ProgramContext extends Context {
  writeMisuse(text: string): void;
}

/** The program with the command that is asked for, whose module alone is loaded. */
async function programFor(args: readonly string[], context: ProgramContext): Promise<Command> {
  const program = new Command('resume')
    .description('Checks, converts and renders a résumé, and builds its site.')
    .exitOverride()
    .showHelpAfterError('See --help.')
    .configureOutput({
      writeOut: (text) => context.world.writeOutput(text),
      writeErr: context.writeMisuse,
    })
    .addHelpText(
      'after',
      `
Examples:
  $ resume render my.resume.json      my.resume.pdf and my.resume.html next to it
  $ resume dev my.resume.json         the same in a browser while you write
  $ resume new --from my.cv.yaml      a folder that is a site

Exit codes: 0 nothing is wrong, 1 the document is at fault, 2 the command could not be carried out.`,
    );
  const isCompletion = args[0] === 'complete';
  // `resume help render` and a request of a shell name the command behind their own.
  const isBehind = isCompletion || args[0] === 'help';
  const asked = (isBehind ? args.slice(1) : args).find((arg) => !arg.startsWith('-'));
  for (const { name, summary, load } of commands) {
    const command = program.command(name).description(summary);
    if (asked === name) (await load()).configure(command, context);
  }
  if (isCompletion) await complete(program, asked);
  else
    program
      .command('complete')
      .description('print a script for shells that completes commands: zsh, bash, fish, powershell');
  return program;
}

/** Adds the command that shells ask for completions. Values that an option has besides its choices are given here. */
async function complete(program: Command, asked: string | undefined): Promise<void> {
  const completion = (await import('@bomb.sh/tab/commander')).default(program);
  const theme = completion.commands.get(asked ?? '')?.options.get('theme');
  if (theme === undefined) return;
  const { themes } = await import('@resume/ui/themes');
  theme.handler = (suggest) => {
    for (const name of Object.keys(themes)) suggest(name, '');
  };
}
