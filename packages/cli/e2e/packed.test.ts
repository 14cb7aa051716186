import { type ChildProcess, spawn } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePacked } from '../../../tools/packed-registry.mjs';

/** Installing the engine of sites takes minutes on a busy machine: it is tried where TEST_ALL is set. */
const isAll = Boolean(process.env.TEST_ALL);

const folder = mkdtempSync(join(tmpdir(), 'resume-packed-'));
const home = join(folder, 'home');
let registry: Awaited<ReturnType<typeof servePacked>>;

const FILES = {
  'json.resume.json': {
    basics: { name: 'Grace Example', label: 'Compiler engineer', email: 'grace@example.org' },
    work: [
      { name: 'Remington', position: 'Programmer', startDate: '2019-03', highlights: ['Wrote the linker.'] },
    ],
  },
  'rendercv.yaml': {
    cv: {
      name: 'Heinz Beispiel',
      sections: {
        experience: [
          { company: 'Zuse KG', position: 'Ingenieur', start_date: '2018-05', end_date: 'present' },
        ],
      },
    },
    design: { theme: 'classic' },
  },
  'yamlresume.yml': {
    content: {
      basics: { name: '林示例', headline: '软件工程师' },
      education: [{ institution: '示例大学', area: '数学', degree: 'Bachelor', startDate: 'Sep 2014' }],
    },
    locale: { language: 'zh-hans' },
    layout: { engine: 'latex' },
  },
} as const;
const PEOPLE = [
  ['json.resume.json', FILES['json.resume.json'].basics.name],
  ['rendercv.yaml', FILES['rendercv.yaml'].cv.name],
  ['yamlresume.yml', FILES['yamlresume.yml'].content.basics.name],
] as const;

const at = (...path: string[]) => join(home, ...path);

/** Runs a program as a user would, in a folder that was empty. This process goes on to serve the packages meanwhile. */
function runIn(cwd: string, command: string, ...args: string[]) {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return new Promise<{ readonly status: number | null; readonly output: string }>((done) =>
    child.on('close', (status) => done({ status, output })),
  );
}
const resumeIn = (cwd: string, ...args: string[]) => runIn(cwd, 'npx', '--no-install', 'resume', ...args);
const resume = (...args: string[]) => resumeIn(home, ...args);

let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  registry = await servePacked(join(folder, 'tarballs'), [
    'schema',
    'css',
    'ui',
    'pdf',
    'docx',
    'site',
    'cli',
  ]);
  env = {
    ...Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_PATH|INIT_CWD)/.test(name)),
    ),
    npm_config_userconfig: join(folder, 'npmrc'),
  };
  const settings = [`@resume:registry=${registry.url}`, 'prefer-offline=true', 'audit=false', 'fund=false'];
  writeFileSync(join(folder, 'npmrc'), settings.join('\n'));
  mkdirSync(home);
  for (const [file, data] of Object.entries(FILES)) writeFileSync(at(file), JSON.stringify(data));
  const { status, output } = await runIn(home, 'npm', 'install', '@resume/cli');
  expect(status, output).toBe(0);
}, 600_000);
afterAll(async () => {
  await registry.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

it('takes at most 120 MB on disk, Chinese fonts included', () => {
  expect(megabytes(at('node_modules'))).toBeLessThan(120);
});

describe.each(PEOPLE)('%s', (file, name) => {
  it('becomes a PDF and a page without an edit', async () => {
    const { status, output } = await resume('render', file);
    expect(status, output).toBe(0);
    const base = file.replace(/\.\w+$/, '');
    expect(
      readFileSync(at(`${base}.pdf`))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(output).not.toMatch(/boxes? stands?|no font/i);
    expect(readFileSync(at(`${base}.html`), 'utf8')).toContain(name);
  });

  it.runIf(isAll)('becomes a folder that is a site, built and previewed', async () => {
    // A name with an ending would be that of a file.
    const site = `site-of-${file.replace(/\.\w+$/, '').replaceAll('.', '-')}`;
    const made = await resume('new', site, '--from', file);
    expect(made.status, made.output).toBe(0);
    const built = await resume('build', site);
    expect(built.status, built.output).toBe(0);
    const pages = readdirSync(at(site, 'dist'), { recursive: true }).map(String);
    const [page = ''] = pages.filter((path) => /^[\w-]+[\\/]index\.html$/.test(path));
    expect(readFileSync(at(site, 'dist', page), 'utf8')).toContain(name);
    expect(pages.filter((path) => path.endsWith('.pdf')).length).toBeGreaterThan(0);
    const child = spawn(process.execPath, [at('node_modules/@resume/cli/bin/resume.js'), 'dev', site], {
      cwd: home,
      env,
    });
    try {
      const preview = await addressIn(child);
      expect(await (await fetch(preview)).text()).toContain('<title>Preview</title>');
      expect(await (await fetch(new URL(page.replace(/\\/g, '/'), preview))).text()).toContain(name);
    } finally {
      child.kill();
    }
  });
});

describe.runIf(isAll)('what few commands need', () => {
  // The engine of sites, which is next to the command in the other folder by now, brings these packages too.
  const own = join(folder, 'own');
  beforeAll(async () => {
    mkdirSync(own);
    writeFileSync(join(own, 'rendercv.yaml'), JSON.stringify(FILES['rendercv.yaml']));
    const { status, output } = await runIn(own, 'npm', 'install', '@resume/cli');
    expect(status, output).toBe(0);
    await resumeIn(own, 'render', 'rendercv.yaml', '--to', 'pdf');
  }, 600_000);

  it.each([
    ['inspect', ['rendercv.pdf'], 'pdfjs-dist'],
    ['render', ['rendercv.yaml', '--to', 'docx'], '@resume/docx'],
  ])('is installed when %s first asks for it, with the line that is run', async (command, args, name) => {
    const first = await resumeIn(own, command, ...args);
    expect(first.status, first.output).toBe(0);
    expect(first.output).toContain(`Running: npm install ${name}@`);
    expect((await resumeIn(own, command, ...args)).output).not.toContain('Running:');
  });
});

/** The address of the preview that a development server prints. */
function addressIn(child: ChildProcess): Promise<string> {
  return new Promise((found, reject) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data) => {
        said += data;
        const [, address] = /Preview: (\S+)\n\s+Ctrl/.exec(said) ?? [];
        if (address !== undefined) found(address);
      });
    child.on('exit', () => reject(new Error(`The server ended:\n${said}`)));
  });
}

/** What a folder takes on disk, in blocks as `du` counts them. */
function megabytes(path: string): number {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  const blocks = entries.map((entry) => lstatSync(join(entry.parentPath, entry.name)).blocks);
  return (blocks.reduce((sum, each) => sum + each, 0) * 512) / 2 ** 20;
}
