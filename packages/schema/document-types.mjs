/**
 * Writes the descriptions of the schema into the built declarations as doc comments, so that editors show them. TypeScript
 * infers the types of fields and drops comments, therefore a field is described once, with `.describe`. An object of the
 * schema is found in the declarations by the names of its keys.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import ts from 'typescript';
import { resumeSchema, sections } from './dist/index.js';

const folder = new URL('dist/', import.meta.url);
const signatureOf = (keys) => keys.toSorted().join();

/** The description of each key, by the keys of its object. */
const objects = new Map([
  [
    signatureOf(Object.keys(sections)),
    new Map(Object.entries(sections).map(([key, { about }]) => [key, about])),
  ],
]);
const missing = new Set();

const descriptionOf = (type) =>
  type.description ?? (type.def?.innerType && descriptionOf(type.def.innerType));

function collect({ def }) {
  if (def.type === 'object') {
    const keys = Object.keys(def.shape);
    const signature = signatureOf(keys);
    const texts = new Map(keys.map((key) => [key, descriptionOf(def.shape[key])]));
    const other = objects.get(signature);
    if (other && keys.some((key) => other.get(key) !== texts.get(key)))
      throw new Error(
        `Two objects have the keys ${signature}, described differently. Rename a key, or describe both alike.`,
      );
    objects.set(signature, texts);
    missing.add(signature);
    Object.values(def.shape).forEach(collect);
  }
  for (const inner of [def.innerType, def.element, ...(def.options ?? [])]) if (inner) collect(inner);
}
collect(resumeSchema);

function withDocs(source) {
  const file = ts.createSourceFile('x.d.ts', source, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    if (ts.isTypeLiteralNode(node)) {
      const signature = signatureOf(node.members.map(({ name }) => name?.text ?? ''));
      const texts = objects.get(signature);
      missing.delete(signature);
      for (const member of texts ? node.members : [])
        edits.push({ at: member.getStart(file), text: `/** ${texts.get(member.name.text)} */ ` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  edits.sort((a, b) => b.at - a.at);
  return edits.reduce((result, { at, text }) => result.slice(0, at) + text + result.slice(at), source);
}

for (const name of await readdir(folder, { recursive: true })) {
  if (!name.endsWith('.d.ts')) continue;
  const place = new URL(name, folder);
  await writeFile(place, withDocs(await readFile(place, 'utf8')));
}
if (missing.size > 0)
  throw new Error(`No declaration has these keys, so that editors show nothing: ${[...missing].join('; ')}`);
