import { watch } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Conformance } from '@resume/pdf';
import { isLanguageTag, printable } from '@resume/schema';
import { loadDocx } from '../load-optional.js';
import { CliError, EXIT, type World } from '../terminal.js';
import { documentKind } from './document-kind.js';
import { fileKey } from './file-key.js';
import { outputsFor } from './output-paths.js';
import { renderMany } from './render-many.js';
import type { RenderOptions } from './render-one.js';

/** Renders files to PDF, HTML and Word. One that is at fault is reported, and the others are rendered. */
export async function render(
  files: readonly string[],
  { variant, ...others }: RenderOptions,
  world: World,
): Promise<number> {
  const options = {
    ...others,
    variant: variant.flatMap((names) => names.split(',')).filter(Boolean),
    conformance: await conformanceOf(others.conformance),
  };
  const locales = options.locale.flatMap((tags) => tags.split(',')).filter(Boolean);
  const wrong = locales.find((tag) => !isLanguageTag(tag));
  if (wrong !== undefined)
    throw new CliError(`--locale takes BCP 47 tags such as en, pt-BR or zh-Hant, and "${wrong}" is none.`);
  if (options.watch && files.length > 1) throw new CliError('--watch takes one file. Name one.');
  const outputs = files.flatMap((file) =>
    outputsFor(file, {
      languages: locales.length,
      variants: options.variant,
      document: documentKind(options),
      out: options.out,
      to: options.to,
    }),
  );
  // Here, before workers start: two of them would install it at the same time.
  if (outputs.some(({ format }) => format === 'docx')) await loadDocx(world);
  const [first] = files;
  if (options.watch && first !== undefined) {
    const { prepareJob } = await import('./render-one.js');
    const { renderAll } = await prepareJob(first, locales, options, world);
    await rerendered(first, renderAll, world);
    return EXIT.ok;
  }
  refuseOneOutputForTwo(files, locales, options);
  const results = await renderMany(files, locales, options, world);
  if (options.json) world.writeOutput(`${JSON.stringify({ results }, null, 2)}\n`);
  else for (const { error } of results) if (error !== undefined) world.writeError(printable(`${error}\n`));
  return Math.max(...results.map(({ exitCode }) => exitCode));
}

/** @throws {CliError} for names that no standard has, or that exclude each other */
async function conformanceOf(given: readonly string[]): Promise<readonly Conformance[]> {
  const names = given.flatMap((list) => list.split(',')).filter(Boolean);
  if (names.length === 0) return [];
  const { checkConformance, PdfError } = await import('@resume/pdf');
  try {
    return checkConformance(names);
  } catch (error) {
    if (error instanceof PdfError) throw new CliError(`--conformance: ${error.message}`);
    throw error;
  }
}

/** Refuses files of which one would be written over another, such as `a/cv.yaml` and `b/cv.yaml` into one folder. */
function refuseOneOutputForTwo(
  files: readonly string[],
  locales: readonly string[],
  { out, to, variant: variants, ...options }: RenderOptions,
): void {
  const sources = new Map<string, string>();
  for (const file of new Set(files.map((each) => resolve(each)))) {
    const document = documentKind(options);
    for (const { pattern } of outputsFor(file, { languages: locales.length, variants, document, out, to })) {
      const other = sources.get(resolve(pattern));
      if (other !== undefined)
        throw new CliError(
          `${relative('', other)} and ${relative('', file)} would both become ${pattern}. Rename one, or render them into different folders.`,
        );
      sources.set(resolve(pattern), file);
    }
  }
}

/**
 * Runs at once, and again after each change of what was read; editors save by several events, or by another file in its
 * place, so folders are watched. Never resolves where the first run succeeds: Ctrl+C ends it.
 *
 * @param run gives the files it read
 */
async function rerendered(
  file: string,
  run: () => Promise<ReadonlySet<string>>,
  world: World,
): Promise<void> {
  const read = new Set([resolve(file)]);
  const isRead = (path: string) => [...read].some((each) => fileKey(each) === fileKey(path));
  const folders = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const { isFaultOfFile } = await import('./render-one.js');
  const failed = (error: unknown): ReadonlySet<string> => {
    if (!isFaultOfFile(error)) throw error;
    world.writeError(printable(`${error.message}\n`));
    return new Set();
  };
  const once = async () => {
    for (const path of await run().catch(failed)) read.add(path);
    for (const folder of new Set([...read].map((path) => dirname(path)))) {
      if (folders.has(folder)) continue;
      folders.add(folder);
      watch(folder, (_, name) => {
        // The owner may have typed the name in another case than the disk has it in.
        if (name === null || !isRead(join(folder, name))) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          running = running.then(once);
        }, 100);
      });
    }
  };
  await once();
  world.writeError(printable(`watching ${file}, Ctrl+C stops\n`));
}
