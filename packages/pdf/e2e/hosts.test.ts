import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build, createServer as createVite, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPacked } from '../../../tools/packed.mjs';
import { pnpm } from '../../../tools/pnpm.mjs';
import { launch } from '../src/test/browser.js';
import { readPdf } from '../src/test/read-pdf.js';
import { astro, express, type HostApp, next, reactRouter, vite } from './host-apps.js';

/** Frameworks take minutes to install and to build: all of them where TEST_ALL is set. */
const isAll = Boolean(process.env.TEST_ALL);
const apps: Readonly<Record<string, HostApp>> = isAll
  ? { express, vite, next, reactRouter, astro }
  : { express, vite };

const folder = mkdtempSync(join(tmpdir(), 'resume-pdf-hosts-'));
const inApp = (name: string, file: string) => join(folder, name, file);

beforeAll(async () => {
  for (const [name, { dependencies, files, scripts }] of Object.entries(apps)) {
    const manifest = { name: name.toLowerCase(), private: true, type: 'module', scripts, dependencies };
    for (const [file, content] of Object.entries({ ...files, 'package.json': JSON.stringify(manifest) })) {
      mkdirSync(dirname(inApp(name, file)), { recursive: true });
      writeFileSync(inApp(name, file), content);
    }
  }
  await installPacked(folder, ['schema', 'css', 'ui', 'pdf']);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

it('Express sends a PDF', async () => {
  await using server = await start('express', 'server.mjs');
  await expectAda(await server.pdf(), /Ada Lovelace/);
});

describe('a page of Vite makes a PDF in a worker at the first click', () => {
  it('in development, without settings', async () => {
    const server = await createVite({ root: join(folder, 'vite'), logLevel: 'error', server: { port: 0 } });
    await server.listen();
    try {
      await expectDownload(server.resolvedUrls?.local[0]);
    } finally {
      await server.close();
    }
  });

  it('when it is built', async () => {
    const root = join(folder, 'vite');
    await build({ root, logLevel: 'error' });
    const server = await preview({ root, logLevel: 'error', preview: { port: 0 } });
    try {
      await expectDownload(server.resolvedUrls?.local[0]);
    } finally {
      await server.close();
    }
  });
});

describe.runIf(isAll)('a route of the README answers with a PDF', () => {
  it.each(['turbopack', 'webpack'])('in Next.js, built with %s', async (bundler) => {
    await pnpm(['run', bundler], join(folder, 'next'));
    await using server = await start('next', binOf('next', 'next/dist/bin/next'), 'start');
    await expectAda(await server.pdf());
  });

  it('in React Router', async () => {
    await pnpm(['run', 'build'], join(folder, 'reactRouter'));
    const bin = binOf('reactRouter', '@react-router/serve/package.json').replace('package.json', 'bin.js');
    await using server = await start('reactRouter', bin, 'build/server/index.js');
    await expectAda(await server.pdf());
  });

  it('in Astro, while it builds', async () => {
    await pnpm(['run', 'build'], join(folder, 'astro'));
    await expectAda(readFileSync(inApp('astro', 'dist/ada.pdf')));
  });
});

async function expectAda(pdf: Uint8Array, text = /Ada Lovelace[\s\S]*Wrote the first program[\s\S]*1843/) {
  expect((await readPdf(pdf))[0]?.tagged).toMatch(text);
}

/** Clicks the button of a page once; it must not be loaded again meanwhile. */
async function expectDownload(url = '') {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await page.goto(url, { timeout: 120_000 });
    const download = page.waitForEvent('download', { timeout: 120_000 });
    await page.getByRole('link', { name: 'PDF' }).click({ timeout: 120_000 });
    await expectAda(readFileSync(await (await download).path()));
    expect(loads).toBe(1);
  } finally {
    await browser.close();
  }
}

/** The file of a package that an app runs. */
const binOf = (app: string, file: string) => createRequire(inApp(app, 'package.json')).resolve(file);

/** Starts a program of an app with Node, on a free port. */
async function start(app: string, file: string, ...args: readonly string[]) {
  const port = String(await freePort());
  const child = spawn(process.execPath, [file, ...args], {
    cwd: join(folder, app),
    env: { ...process.env, PORT: port, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      output += text;
    });
  return {
    async pdf(): Promise<Uint8Array> {
      const response = await answerOf(`http://localhost:${port}/ada.pdf`, child, () => output);
      expect(`${response.status} ${response.headers.get('content-type')}`, output).toContain(
        '200 application/pdf',
      );
      return new Uint8Array(await response.arrayBuffer());
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** The answer of a server that is starting. */
async function answerOf(url: string, server: ChildProcess, output: () => string): Promise<Response> {
  while (server.exitCode === null) {
    try {
      return await fetch(url);
    } catch {
      await wait(200);
    }
  }
  throw new Error(`The server ended:\n${output()}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
