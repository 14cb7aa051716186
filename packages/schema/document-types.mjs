/**
 * Writes what fields describe into the built declarations: TypeScript infers their types and leaves comments behind.
 * A map of the schema is known in the declarations by the names of its keys.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import ts from 'typescript';
import { resumeSchema, sections } from './dist/index.js';

const folder = new URL('dist/', import.meta.url);
const signatureOf = (keys) => keys.toSorted().join();
const docs = new Map();

const describe = (type) => type.description ?? (type.def?.innerType && describe(type.def.innerType));

function collect(type) {
  const { def } = type;
  if (def.type === 'object') {
    docs.set(signatureOf(Object.keys(def.shape)), def.shape);
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
      const keys = node.members.map(({ name }) => name?.text ?? '');
      const shape = docs.get(signatureOf(keys));
      const isRegistry = signatureOf(keys) === signatureOf(Object.keys(sections));
      for (const member of shape || isRegistry ? node.members : []) {
        const key = member.name.text;
        const text = shape ? describe(shape[key]) : sections[key].about;
        if (text) edits.push({ at: member.getStart(file), text: `/** ${text} */ ` });
      }
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
