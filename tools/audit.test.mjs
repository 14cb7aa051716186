import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, it } from 'vitest';

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
  const result = await run(`http://127.0.0.1:${server.address().port}/`);
  server.close();
  return { ...result, asked };
}

function run(registry) {
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      [join(import.meta.dirname, 'audit.mjs')],
      { env: { ...process.env, npm_config_registry: registry } },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }),
    ),
  );
}

const json = (value) => (response) => response.end(JSON.stringify(value));

it('asks for every production package, and passes where nothing is known', async () => {
  const { asked, code, stdout } = await audit(json({}));
  expect(asked.path).toBe('/-/npm/v1/security/advisories/bulk');
  expect(asked.versions).toMatchObject({ zod: [expect.any(String)], pdfkit: [expect.any(String)] });
  expect(asked.versions).not.toHaveProperty('vitest');
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('No known advisory') });
});

it('fails on an advisory, and names it', async () => {
  const advisory = {
    severity: 'high',
    title: 'Reads too much',
    url: 'https://example.org/1',
    vulnerable_versions: '<9',
  };
  const { code, stderr } = await audit(json({ zod: [advisory] }));
  expect(code).toBe(1);
  expect(stderr).toContain('zod <9: high, Reads too much (https://example.org/1)');
});

it('says that nothing was checked where the registry keeps no advisories or is not there', async () => {
  const refused = await audit((response) => response.writeHead(405).end());
  const away = await run('http://127.0.0.1:9/');
  for (const { code, stderr } of [refused, away]) {
    expect(code).toBe(0);
    expect(stderr).toMatch(/^NOT CHECKED/);
  }
  expect(refused.stderr).toContain('answered 405');
});
