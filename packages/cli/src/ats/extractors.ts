import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TextPage } from '@resume/pdf/read';
import type { Line } from './line.js';

/** What an extractor gives of a PDF. */
export interface Extraction {
  readonly extractor: string;
  readonly lines: readonly Line[];
}

/** An extractor that gave nothing, and why. */
export interface MissingExtractor {
  readonly extractor: string;
  readonly reason: string;
}

interface Program {
  readonly extractor: string;
  readonly program: string;
  readonly install: string;
  args(file: string): readonly string[];
}

/** Programs that write the text of a PDF, with a form feed behind each page. */
const PROGRAMS: readonly Program[] = [
  {
    extractor: 'poppler',
    program: 'pdftotext',
    install: 'poppler-utils',
    args: (file) => ['-enc', 'UTF-8', file, '-'],
  },
  {
    extractor: 'mupdf',
    program: 'mutool',
    install: 'mupdf-tools',
    args: (file) => ['draw', '-q', '-F', 'txt', '-o', '-', file],
  },
];

const execute = promisify(execFile);
const LONGEST = 20_000;
const LARGEST = 64 * 1024 * 1024;

/** The lines of pages that pdf.js read. */
export const linesOf = (pages: readonly TextPage[]): readonly Line[] =>
  pages.flatMap(({ lines }, page) =>
    lines.map((line, index) => ({ ...line, page: page + 1, line: index + 1 })),
  );

/** Reads a PDF by the programs of the machine, all at once. */
export async function readWithPrograms(file: string): Promise<readonly (Extraction | MissingExtractor)[]> {
  return Promise.all(
    PROGRAMS.map(async ({ args, extractor, install, program }) => {
      try {
        const { stdout } = await execute(program, args(file), { timeout: LONGEST, maxBuffer: LARGEST });
        return { extractor, lines: linesOfText(stdout) };
      } catch (error) {
        const { code, stderr = '' } = error as NodeJS.ErrnoException & { stderr?: string };
        const reason =
          code === 'ENOENT'
            ? `${program} is not installed (Debian: ${install})`
            : `${program} could not read the file: ${stderr.trim().split('\n')[0] || (error as Error).message}`;
        return { extractor, reason };
      }
    }),
  );
}

/** The lines of a text whose pages end with form feeds. */
export const linesOfText = (text: string): readonly Line[] =>
  text.split('\f').flatMap((page, index) =>
    page
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((line, number) => ({ text: line.trim(), page: index + 1, line: number + 1 })),
  );
