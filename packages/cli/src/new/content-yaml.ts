import { isDeepStrictEqual } from 'node:util';
import { printYaml, type ReadResult, type Resume, readResume } from '@resume/schema';
import { parseDocument } from 'yaml';
import type { Marked } from './keep-private.js';

/** Comments of a YAML document, which data does not have. */
const COMMENT = /^[ \t]*#(?! yaml-language-server:)/m;

/** A résumé as YAML, and whether comments of its source are lost. */
export interface ContentYaml {
  readonly yaml: string;
  readonly isWithoutComments: boolean;
}

/**
 * A résumé as YAML, with marks of who may see what. A document of this project in YAML stays as its owner wrote it, with
 * comments and order; what comes from other formats is printed.
 */
export async function contentYaml({ format, text }: ReadResult, marked: Marked): Promise<ContentYaml> {
  const printed = printYaml(marked.resume);
  if (format !== 'resume' || text.trimStart().startsWith('{'))
    return { yaml: printed, isWithoutComments: false };
  const edited = withMarks(text.replace(/^# yaml-language-server:.*\r?\n/, ''), marked);
  if (edited !== undefined && isDeepStrictEqual((await readResume(edited)).resume, marked.resume))
    return { yaml: edited, isWithoutComments: false };
  return { yaml: printed, isWithoutComments: COMMENT.test(text) };
}

/** A source with marks set at paths; nothing where it has no such places, as behind an alias. */
function withMarks(text: string, { paths, resume }: Marked): string | undefined {
  if (paths.length === 0) return text;
  try {
    const document = parseDocument(text);
    for (const path of paths) document.setIn(path, document.createNode(valueAt(resume, path)));
    return document.toString({ lineWidth: 0 });
  } catch {
    return undefined;
  }
}

const valueAt = (resume: Resume, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((holder, key) => (holder as Record<PropertyKey, unknown>)[key], resume);
