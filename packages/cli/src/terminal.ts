/** What the program reads and writes: tests give one of their own. */
export interface World {
  readFile(path: string): Promise<Uint8Array>;
  /** An image of a moderate size; rejects where it is missing, no regular file or too large. */
  readImage(path: string): Promise<Uint8Array>;
  /** Rejects where the file is there and may not be overwritten, with what to do. */
  writeFile(path: string, content: string, overwrite: boolean): Promise<void>;
  readInput(): Promise<Uint8Array>;
  writeOutput(text: string): void;
  writeError(text: string): void;
  readonly inputIsTerminal: boolean;
  readonly errorIsTerminal: boolean;
  /** How wide the terminal of errors is, in characters. */
  readonly errorColumns: number;
  readonly now: Date;
  readonly env: NodeJS.ProcessEnv;
}

/** What ends a run: the message says what was found and what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

/** How a run ends. */
export const EXIT = {
  /** Nothing is wrong. */
  ok: 0,
  /** The document has errors, or with `--strict` warnings. */
  findings: 1,
  /** The command could not be carried out: a wrong option, a file that is not there. */
  failed: 2,
} as const;

/** Why a file could not be read or written, in a word. */
export const reasonOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);
