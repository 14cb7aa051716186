// A timeline of 1 000 entries on a server, and what a timeline adds to a page, compared with other libraries.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { median, ratios } from './lib/measure.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const UI = JSON.stringify(fileURLToPath(new URL('../packages/ui/dist/index.js', import.meta.url)));

/** Libraries by their name in lib/timeline.mjs, what the table calls them, and what a page imports of them. */
const libraries = {
  hand: { name: 'the same markup by hand' },
  parts: { name: 'this: Timeline', imports: `export { Timeline } from ${UI};` },
  work: { name: 'this: WorkTimeline', imports: `export { WorkTimeline } from ${UI};` },
  vertical: {
    name: 'react-vertical-timeline-component',
    imports: `export { VerticalTimeline, VerticalTimelineElement } from 'react-vertical-timeline-component';`,
  },
  mui: {
    name: 'MUI Lab',
    imports: ['', 'Item', 'Separator', 'Connector', 'Dot', 'Content']
      .map((part) => `export { default as T${part} } from '@mui/lab/Timeline${part}';`)
      .join(''),
  },
  mantine: { name: 'Mantine', imports: `export { MantineProvider, Timeline } from '@mantine/core';` },
  chakra: {
    name: 'Chakra',
    imports: `export { ChakraProvider, defaultSystem, Timeline } from '@chakra-ui/react';`,
  },
};

const ROUNDS = 5;

export async function components() {
  const found = Object.fromEntries(Object.keys(libraries).map((key) => [key, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const key of Object.keys(libraries)) found[key].push(await rendered(key));
  const times = Object.fromEntries(
    Object.entries(libraries).map(([key, { name }]) => [
      `${name}${found[key][0].isList ? '' : ' (no list to a screen reader)'}`,
      median(found[key].map(({ ms }) => ms)),
    ]),
  );

  const bytes = {};
  for (const { name, imports } of Object.values(libraries))
    if (imports) bytes[name] = (await weigh(imports)) / 1000;
  bytes['this: all static components'] = (await weigh(`export * from ${UI};`)) / 1000;
  return [
    { title: 'A timeline of 1 000 entries to a string', unit: 'ms', rows: ratios(times) },
    { title: 'A timeline in a page, minified, brotli, React not counted', unit: 'kB', rows: ratios(bytes) },
  ];
}

async function rendered(key) {
  const { stdout } = await promisify(execFile)(process.execPath, [join(HERE, 'lib/timeline.mjs'), key], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

async function weigh(source) {
  const folder = await mkdtemp(join(HERE, '.size-'));
  try {
    await writeFile(join(folder, 'page.js'), source);
    const { outputFiles } = await build({
      entryPoints: [join(folder, 'page.js')],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      define: { 'process.env.NODE_ENV': '"production"' },
      external: ['react', 'react/*', 'react-dom', 'react-dom/*'],
      loader: { '.css': 'empty' },
    });
    return brotliCompressSync(outputFiles[0].contents).length;
  } finally {
    await rm(folder, { recursive: true });
  }
}
