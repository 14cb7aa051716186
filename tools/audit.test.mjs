import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

/** Runs the audit against a registry that answers so. */
async function audit(answer) {
  let asked;
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      asked = { path: request.url, versions: JSON.parse(Buffer.concat(chunks)) };
      answer(response);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const result = await run([], `http://127.0.0.1:${server.address().port}/`);
  server.close();
  return { ...result, asked };
}

/** Runs the audit with these arguments; without a registry given, none is there. */
function run(args, registry = 'http://127.0.0.1:9/') {
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      [join(import.meta.dirname, 'audit.mjs'), ...args],
      { env: { ...process.env, npm_config_registry: registry } },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }),
    ),
  );
}

const json = (value) => (response) => response.end(JSON.stringify(value));

const advisory = (range) => ({
  severity: 'high',
  title: 'Reads too much',
  url: 'https://example.org/1',
  vulnerable_versions: range,
});

it('asks for every package, and passes where nothing is known', async () => {
  const { asked, code, stdout } = await audit(json({}));
  expect(asked.path).toBe('/-/npm/v1/security/advisories/bulk');
  expect(asked.versions).toMatchObject({ pdfkit: [expect.any(String)], vitest: [expect.any(String)] });
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('No known advisory') });
});

it('fails on an advisory against what runs in production, and names it', async () => {
  const { code, stderr } = await audit(json({ zod: [advisory('<99')] }));
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^zod@4\.\d+\.\d+ \(known of <99\): high, Reads too much \(https:\/\/example\.org\/1\)$/m,
  );
});

it('takes a range that it cannot read for one that has every version', async () => {
  const { code } = await audit(json({ zod: [advisory('all of them')] }));
  expect(code).toBe(1);
});

it('passes where an advisory is of other versions', async () => {
  const { code, stderr } = await audit(json({ zod: [advisory('<1')] }));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

it('says what is known of a tool, and passes', async () => {
  const { code, stderr } = await audit(json({ vitest: [advisory('<99')] }));
  expect(code).toBe(0);
  expect(stderr).toMatch(/^A tool: vitest@/);
});

it('says that nothing was checked where the registry keeps no advisories or is not there', async () => {
  const refused = await audit((response) => response.writeHead(405).end());
  const away = await run([]);
  for (const { code, stderr } of [refused, away]) {
    expect(code).toBe(0);
    expect(stderr).toMatch(/^NOT CHECKED/);
  }
  expect(refused.stderr).toContain('answered 405');
});

it("reads a checkout of GitLab's Advisory Database instead, and fails where there is none", async () => {
  const database = mkdtempSync(join(tmpdir(), 'advisories-'));
  onTestFinished(() => rmSync(database, { recursive: true }));
  const missing = await run(['--database', database]);
  expect(missing.code).toBe(1);
  expect(missing.stderr).toContain(`${database} has no folder npm`);

  mkdirSync(join(database, 'npm/zod'), { recursive: true });
  const write = (range) =>
    writeFileSync(
      join(database, 'npm/zod/CVE-1.yml'),
      `affected_range: "${range}"\ntitle: Reads too much\nurls: ["https://example.org/1"]\n`,
    );
  write('<1');
  expect(await run(['--database', database])).toMatchObject({ code: 0, stderr: '' });
  write('<1||>=4');
  const found = await run(['--database', database]);
  expect(found.code).toBe(1);
  expect(found.stderr).toContain('(known of <1||>=4): Reads too much (https://example.org/1)');
});
