import type { Command } from 'commander';
import { CliError, type World } from '../terminal.js';

/** What a command runs in, and how it ends. */
export interface Context {
  readonly world: World;
  /** Sets the exit code. */
  end(code: number): void;
}

/** A command: its summary is known before its module is loaded. */
export interface CommandModule {
  /** Declares arguments, options and examples, and what the command does. */
  configure(command: Command, context: Context): void;
}

/** The options that every command takes. */
export const withCommonOptions = (command: Command): Command =>
  command.option('--json', 'print everything as JSON').option('-q, --quiet', 'print errors alone');

/** Adds examples to the help of a command. */
export const withExamples = (command: Command, examples: readonly string[]): Command =>
  command.addHelpText('after', `\nExamples:\n${examples.map((line) => `  $ ${line}`).join('\n')}`);

/** Reads a whole number from 1. */
export const countFrom =
  (option: string, most = Number.POSITIVE_INFINITY) =>
  (text: string): number => {
    const count = Number(text);
    if (Number.isInteger(count) && count > 0 && count <= most) return count;
    const range = Number.isFinite(most) ? `from 1 to ${most}` : 'from 1';
    throw new CliError(`${option} takes a whole number ${range}, and "${text}" is none.`);
  };

/** Adds a value to those of an option that is given several times. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];
