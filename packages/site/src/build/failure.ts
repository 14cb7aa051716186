import { relative } from 'node:path';
import { getSystemErrorName } from 'node:util';
import { withPlace } from '@resume/pdf/vite';

/** The errors that explain themselves: the content, the settings or the machine is at fault, not the build. */
const EXPLAINED = new Set([
  'BuildError',
  'ContentError',
  'FontError',
  'PdfError',
  'PrivacyError',
  'SettingsError',
]);

/** Whether the message of an error says all there is to know. Classes are compared by name, as Vite loads some twice. */
export const isExplained = (error: unknown): boolean => error instanceof Error && EXPLAINED.has(error.name);

/** What keeps files from being written, by the system's name for it. */
const WRITING: Readonly<Record<string, string>> = {
  EACCES: 'the folder may not be written to. Change its permissions',
  EBUSY: 'another program has it open. Close that, or stop its server',
  EDQUOT: 'your quota on the disk is used up. Free some space',
  ENOSPC: 'the disk is full. Free some space',
  // Windows reports files that another program has open by this code too.
  EPERM: 'the folder may not be written to, or another program has a file in it open. Change that',
  EROFS: 'the folder is read-only. Make it writable',
};

/** Where a build was reading and writing. */
export interface BuildPlace {
  /** The folder of the site. */
  readonly root: string;
  /** Where the new site is written. */
  readonly folder?: string | undefined;
}

/**
 * What to print about an error that ended a build: a message, with its place where it is in a file of the folder, or the error
 * with its stack where it is a fault of ours.
 */
export function explained(error: unknown, { root, folder = 'The site' }: BuildPlace): unknown {
  if (!(error instanceof Error)) return error;
  const { code: given = '', message, path } = error as NodeJS.ErrnoException;
  if (isExplained(error)) return message;
  // Rolldown gives the number alone, in words.
  const [, number] = /\(os error (\d+)\)/.exec(message) ?? [];
  const code = number ? getSystemErrorName(-Number(number)) : given;
  const reason = WRITING[code];
  if (reason)
    return `${path ?? folder} could not be written: ${reason}, or name another folder by RESUME_OUT (${code}). The last site is as it was.`;
  const { frame, loc, message: found } = withPlace(error, root);
  if (!loc) return error;
  const lines = frame === undefined ? '' : `\n\n${frame}\n`;
  return `${relative('', loc.file)}:${loc.line}:${loc.column}: ${found}${lines}`;
}
