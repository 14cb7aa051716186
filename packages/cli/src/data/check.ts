import {
  type Coverage,
  coverage,
  documentLanguage,
  documentLanguages,
  fixSource,
  type Resume,
  readLetters,
  reportVisibility,
} from '@resume/schema';
import { lint } from '@resume/schema/lint';
import { CliError } from '../terminal.js';
import type { Options } from './arguments.js';
import { chosen, type Loaded, load, loadFacts, placed, progress, type Run } from './load.js';
import { report, writeFile } from './report.js';

/** Reports whether a document can be read. */
export async function validate(run: Run): Promise<number> {
  const loaded = await loadAny(run);
  const { source, resume, diagnostics, placeAt } = loaded;
  const unclear = resume ? reportVisibility(resume, source.name) : [];
  return report(run, loaded, [...diagnostics, ...placed(unclear, placeAt)]);
}

/** Reports what is odd about a document too, and with `--fix` corrects names and dates in it. */
export async function lintDocument(run: Run): Promise<number> {
  if (run.options.fix) await fix(run);
  const { loaded, diagnostics } = await linted(run);
  return report(run, loaded, diagnostics);
}

/** Reports what is wrong or odd about a document, and which of its texts lack a language. */
export async function check(run: Run): Promise<number> {
  if (run.options.fix) await fix(run);
  const { loaded, chosen, diagnostics } = await linted(run);
  if (!chosen) return report(run, loaded, diagnostics);
  const { resume, languages, sourceOf } = chosen;
  const { missing, ...counted } = coverage(resume, languages);
  const found = { ...counted, missing: missing.map((text) => ({ ...text, path: sourceOf(text.path) })) };
  if (run.options.json) {
    const language = await documentLanguage(resume);
    return report(run, loaded, diagnostics, { coverage: { language, ...found } });
  }
  const code = report(run, loaded, diagnostics);
  if (!run.options.quiet && found.languages.length > 1) printCoverage(run, found);
  return code;
}

/** Reads the document of a run, or the letters of a file that holds nothing else. */
async function loadAny(run: Run): Promise<Loaded> {
  const loaded = await load(run);
  if (!loaded.diagnostics.some(({ code }) => code === 'letter-alone')) return loaded;
  const { diagnostics, file, letters, placeAt, sourceOf, text } = await readLetters(loaded.source.bytes, {
    file: loaded.source.name,
  });
  return {
    ...loaded,
    format: undefined,
    resume: letters && { letters: [...letters] },
    diagnostics,
    text,
    placeAt: (path) => ({ line: 1, column: 1, ...placeAt(path), file, path: sourceOf(path) }),
  };
}

const isLetterAlone = (resume: Resume) => Object.keys(resume).every((key) => key === 'letters');

async function linted(run: Run) {
  const { options, world } = run;
  const loaded = await loadAny(run);
  const { source, diagnostics } = loaded;
  progress(run, source, 'checking');
  const facts = await loadFacts(run, loaded);
  if (!loaded.resume)
    return { loaded, chosen: undefined, diagnostics: [...diagnostics, ...facts.diagnostics] };
  const found = chosen(run, loaded.resume, loaded);
  const languages = languagesOf(options) ?? found.languages;
  const odd = lint(found.resume, {
    now: world.now,
    file: source.name,
    ...(languages && { languages }),
    readers: languages ?? (await documentLanguages(found.resume)),
  }).filter(({ path }) => !isLetterAlone(found.resume) || path.startsWith('letters'));
  return {
    loaded,
    chosen: { ...found, languages },
    diagnostics: [...diagnostics, ...found.placed(odd), ...facts.diagnostics],
  };
}

const languagesOf = ({ languages }: Options) => languages?.split(',').map((tag) => tag.trim());

async function fix({ file, options, world }: Run): Promise<void> {
  if (file === undefined || file === '-')
    throw new CliError('--fix needs a file to write to. Name the file to fix.');
  const { format, text } = await load({ file, options: {}, world });
  // The places of other formats are not those of the document.
  if (format !== 'resume') return;
  const fixed = fixSource(text);
  if (fixed.count === 0) return;
  await writeFile(world, file, fixed.source, true);
  if (!options.quiet && !options.json) world.writeError(`${file}: fixed ${fixed.count} places.\n`);
}

function printCoverage({ world }: Run, { languages, texts, missing }: Coverage): void {
  for (const language of languages) {
    const lacking = missing.filter((text) => text.languages.includes(language)).length;
    world.writeOutput(`${language}: ${texts - lacking} of ${texts} texts\n`);
  }
  for (const { path, languages: lacking } of missing)
    world.writeOutput(`${path}: no ${lacking.join(', ')}\n`);
}
