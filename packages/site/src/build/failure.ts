import { getSystemErrorName } from 'node:util';

/** The errors that explain themselves: the content, the settings or the machine is at fault, not the build. */
const EXPLAINED = new Set([
  'BuildError',
  'ContentError',
  'FontError',
  'PdfError',
  'PrivacyError',
  'SettingsError',
]);

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

/**
 * What to print about an error that ended a build: a message, or the error with its stack where it is a fault of ours.
 *
 * @param folder where the build was writing
 */
export function explained(error: unknown, folder = 'The site'): unknown {
  if (!(error instanceof Error)) return error;
  const { code: given = '', message, name, path } = error as NodeJS.ErrnoException;
  if (EXPLAINED.has(name)) return message;
  // Rolldown gives the number alone, in words.
  const [, number] = /\(os error (\d+)\)/.exec(message) ?? [];
  const code = number ? getSystemErrorName(-Number(number)) : given;
  const reason = WRITING[code];
  if (!reason) return error;
  return `${path ?? folder} could not be written: ${reason}, or name another folder by RESUME_OUT (${code}). The last site is as it was.`;
}
