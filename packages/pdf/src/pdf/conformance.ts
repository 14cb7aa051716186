import { PdfError } from '../pdf-error.js';
import type { SourceFile } from './source-file.js';

/**
 * What a file may follow: PDF/UA, which readers need; Well-Tagged PDF, by which text is used again; PDF/A, which archives
 * ask for.
 */
export type Conformance =
  | 'ua-1'
  | 'ua-2'
  | 'wtpdf-accessibility'
  | 'wtpdf-reuse'
  | 'a-2a'
  | 'a-2b'
  | 'a-2u'
  | 'a-3a'
  | 'a-3b'
  | 'a-3u'
  | 'a-4'
  | 'a-4f';

export type PdfVersion = '1.7' | '2.0';

/** A part of PDF/A, and its level where it has one. */
export interface Archive {
  readonly part: 2 | 3 | 4;
  readonly level?: 'A' | 'B' | 'U' | 'F';
}

/** What a name stands for. */
interface Standard {
  readonly version: PdfVersion;
  readonly ua?: 1 | 2;
  readonly archive?: Archive;
  /** The address by which a PDF Declaration names it. */
  readonly declaration?: string;
}

const WTPDF = 'http://pdfa.org/declarations/wtpdf#';

const STANDARDS: Readonly<Record<Conformance, Standard>> = {
  'ua-1': { version: '1.7', ua: 1 },
  'ua-2': { version: '2.0', ua: 2 },
  'wtpdf-accessibility': { version: '2.0', declaration: `${WTPDF}accessibility1.0` },
  'wtpdf-reuse': { version: '2.0', declaration: `${WTPDF}reuse1.0` },
  'a-2a': { version: '1.7', archive: { part: 2, level: 'A' } },
  'a-2b': { version: '1.7', archive: { part: 2, level: 'B' } },
  'a-2u': { version: '1.7', archive: { part: 2, level: 'U' } },
  'a-3a': { version: '1.7', archive: { part: 3, level: 'A' } },
  'a-3b': { version: '1.7', archive: { part: 3, level: 'B' } },
  'a-3u': { version: '1.7', archive: { part: 3, level: 'U' } },
  'a-4': { version: '2.0', archive: { part: 4 } },
  'a-4f': { version: '2.0', archive: { part: 4, level: 'F' } },
};

const CONFORMANCES = Object.keys(STANDARDS) as readonly Conformance[];

/** The standards that a file follows. */
export interface Standards {
  readonly version: PdfVersion;
  /** The part of PDF/UA. */
  readonly ua?: 1 | 2;
  readonly archive?: Archive;
  /** The addresses of PDF Declarations. */
  readonly declarations: readonly string[];
}

/** Whether a file that follows these may hold the document it is made from. */
export const holdsAttachments = (names: readonly Conformance[]): boolean =>
  !names.some((name) => name === 'a-4' || name.startsWith('a-2'));

/**
 * The names of standards that a file can follow together. Whether it holds an attachment is not asked.
 *
 * @param conformance those of a caller, who may give anything
 * @throws {PdfError} for what is no name, and for names of which none can hold with the other
 */
export function checkConformance(conformance: unknown): readonly Conformance[] {
  const names = checkedNames(conformance);
  checkTogether(names);
  return names;
}

/**
 * The standards that names stand for.
 *
 * @param conformance those of a caller, who may give anything
 * @throws {PdfError} for what is no name, and for names of which none can hold with the other
 */
export function standardsOf(
  conformance: readonly Conformance[] = ['ua-1'],
  source?: Pick<SourceFile, 'mediaType'>,
): Standards {
  const names = checkConformance(conformance);
  const archive = names.find((name) => STANDARDS[name].archive);
  if (archive) checkAttachment(archive, source);
  const found = names.map((name) => STANDARDS[name]);
  const ua = found.find((standard) => standard.ua)?.ua;
  return {
    version: found[0]?.version ?? '1.7',
    ...(ua && { ua }),
    ...(archive && { archive: STANDARDS[archive].archive }),
    declarations: found.flatMap(({ declaration }) => declaration ?? []),
  };
}

/** @throws {PdfError} for names that exclude each other */
function checkTogether(names: readonly Conformance[]): void {
  const ofVersion = (version: PdfVersion) => names.filter((name) => STANDARDS[name].version === version);
  const [old, recent] = [ofVersion('1.7'), ofVersion('2.0')];
  if (old.length > 0 && recent.length > 0) {
    throw new PdfError(
      `conformance has ${listOf(old)} of PDF 1.7 and ${listOf(recent)} of PDF 2.0, and a file has one version. Choose ua-1 with one of a-2 or a-3, or ua-2 with wtpdf and a-4.`,
    );
  }
  const archives = names.filter((name) => STANDARDS[name].archive);
  if (archives.length > 1) {
    throw new PdfError(
      `conformance has ${listOf(archives)}, and a file names one part and level of PDF/A. Keep the one your archive asks for.`,
    );
  }
}

function checkedNames(conformance: unknown): readonly Conformance[] {
  const wrong = (what: string) =>
    new PdfError(`${what}. Give an array of ${CONFORMANCES.join(', ')}, such as ['ua-1', 'a-3a'].`);
  if (!Array.isArray(conformance))
    throw wrong(`conformance is ${JSON.stringify(conformance)}, which is no array`);
  for (const name of conformance) {
    if (!CONFORMANCES.includes(name))
      throw wrong(`conformance has ${JSON.stringify(name)}, which is the name of no standard here`);
  }
  return [...new Set<Conformance>(conformance)];
}

/** @throws {PdfError} for an attachment that the part of PDF/A does not allow, or one that it lacks */
function checkAttachment(name: Conformance, source: Pick<SourceFile, 'mediaType'> | undefined): void {
  if (name === 'a-4f' && !source) {
    throw new PdfError(
      'conformance has a-4f, which is for files with an attachment, and there is none. Give a source, or choose a-4.',
    );
  }
  if (holdsAttachments([name]) || !source || source.mediaType === 'application/pdf') return;
  const instead = name === 'a-4' ? 'a-4f' : name.replace('2', '3');
  throw new PdfError(
    `conformance has ${name}, which allows no attachment but PDF/A, and the source is ${source.mediaType}. Leave the source out, or choose ${instead}.`,
  );
}

const listOf = (names: readonly Conformance[]): string => names.join(' and ');
