// Measures everything, or what is named (pdf, word, html, components, validation, command, variants), and writes RESULTS.md, results.json and charts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { command } from './command.mjs';
import { components } from './components.mjs';
import { html } from './html.mjs';
import { chart } from './lib/chart.mjs';
import { pdf } from './pdf.mjs';
import { validation } from './validation.mjs';
import { variants } from './variants.mjs';
import { word } from './word.mjs';

const SUITES = { pdf, word, html, components, validation, command, variants };
const HERE = new URL('./', import.meta.url);
const JSON_FILE = new URL('results.json', HERE);

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(SUITES, name));
if (unknown.length > 0) {
  console.error(`Found no measurement "${unknown[0]}". Use any of: ${Object.keys(SUITES).join(', ')}.`);
  process.exit(2);
}

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', HERE), 'utf8'));
const results = named.length > 0 ? JSON.parse(readFileSync(JSON_FILE, 'utf8')) : { runs: {}, suites: {} };
results.versions = dependencies;
for (const name of named.length > 0 ? named : Object.keys(SUITES)) {
  console.log(name);
  results.runs[name] = {
    date: new Date().toISOString().slice(0, 10),
    cpu: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    load: Number(loadavg()[0]?.toFixed(2)),
  };
  results.suites[name] = await SUITES[name]();
  for (const { title, unit, rows } of results.suites[name]) {
    console.log(`\n${title} (${unit})`);
    console.table(rows);
  }
}

writeFileSync(JSON_FILE, `${JSON.stringify(results, null, 2)}\n`);
mkdirSync(new URL('charts/', HERE), { recursive: true });
const sections = Object.entries(results.suites).flatMap(([suite, tables]) =>
  tables.map((table, index) => {
    const file = `charts/${suite}-${index + 1}.svg`;
    writeFileSync(new URL(file, HERE), chart(table));
    return markdownOf(table, file, results.runs[suite]);
  }),
);
writeFileSync(new URL('RESULTS.md', HERE), `${headOf(results)}\n${sections.join('\n')}`);
process.exit(0);

function headOf({ versions }) {
  return `# Measurements

Written by \`npm run bench\`. Medians of rounds taken in turns; the ratio is to the first line of each table. Where another is
better, the table says so. Each table says when and on which machine it was measured, and the load of the machine at the start: times of
different days do not compare, ratios do.

Versions: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.
`;
}

function markdownOf({ title, unit, rows, note }, file, { cpu, date, load, memory, node }) {
  const lines = rows.map(({ name, value, ratio }) => `| ${name} | ${value} | ${ratio} |`);
  return `## ${title}

${note ? `${note}\n\n` : ''}| | ${unit} | ratio |
| --- | ---: | ---: |
${lines.join('\n')}

Measured on ${date}: ${cpu}, ${memory}, Node ${node}, load ${load}.

![](${file})
`;
}
