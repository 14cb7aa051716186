// Asks the registry for known advisories against what runs in production, and fails when there are any. A registry that
// cannot be reached, or keeps no advisories, is said and fails nothing.
import { execFileSync } from 'node:child_process';
import { productionOf, readLockfile } from './production.mjs';

const packages = productionOf(readLockfile());
const versions = {};
for (const { name, version } of packages) {
  versions[name] ??= [];
  versions[name].push(version);
}

const registry = execFileSync('npm', ['config', 'get', 'registry'], {
  encoding: 'utf8',
  // npm has things to say about the settings that pnpm hands on.
  stdio: ['ignore', 'pipe', 'ignore'],
  shell: process.platform === 'win32',
}).trim();
const endpoint = new URL('-/npm/v1/security/advisories/bulk', registry.replace(/\/?$/, '/'));

const { advisories, reason } = await ask();
if (reason) {
  console.warn(`NOT CHECKED for known advisories: ${reason}. The ${packages.length} packages may have some.`);
} else {
  const lines = Object.entries(advisories).flatMap(([name, found]) =>
    found.map(
      ({ severity, title, url, vulnerable_versions: affected }) =>
        `${name} ${affected}: ${severity}, ${title} (${url})`,
    ),
  );
  for (const line of lines) console.error(line);
  if (lines.length > 0) {
    console.error('Raise the package in pnpm-workspace.yaml, or override the one that brings it there.');
    process.exitCode = 1;
  } else {
    console.log(`No known advisory for the ${packages.length} packages that run in production.`);
  }
}

async function ask() {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(versions),
      signal: AbortSignal.timeout(20_000),
    });
    if (!response.ok) return { reason: `the registry answered ${response.status}` };
    return { advisories: await response.json() };
  } catch (error) {
    return { reason: `the registry could not be asked (${error.cause?.code ?? error.message})` };
  }
}
