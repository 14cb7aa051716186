// Looks for known advisories against what is installed. One against what runs in production fails; one against a tool
// that builds or tests is printed and fails nothing: often there is no fix yet, and it does not reach users of the packages.
//
//   npm run audit                        asks the registry
//   npm run audit -- --database <dir>    reads a checkout of GitLab's Advisory Database, where the registry keeps none
//
// A registry that cannot be reached, or keeps no advisories, is said and fails nothing.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import semver from 'semver';
import { parse } from 'yaml';
import { everythingOf, productionOf, readLockfile } from './production.mjs';

const lockfile = readLockfile();
const packages = everythingOf(lockfile);
const keyOf = ({ name, version }) => `${name}@${version}`;
const production = new Set(productionOf(lockfile).map(keyOf));

const { database } = parseArgs({ options: { database: { type: 'string' } } }).values;
const { advisories, reason } = database === undefined ? await askRegistry() : readDatabase(database);
if (reason) {
  console.warn(`NOT CHECKED for known advisories: ${reason}. The ${packages.length} packages may have some.`);
  if (database !== undefined) process.exitCode = 1;
} else {
  report();
}

function report() {
  const found = packages.flatMap((each) =>
    advisories
      .filter(({ name, range }) => name === each.name && affects(range, each.version))
      .map((advisory) => ({ ...advisory, key: keyOf(each) })),
  );
  const line = ({ key, range, title, url }) => `${key} (known of ${range}): ${title} (${url})`;
  const [ours, tools] = [true, false].map((ran) => found.filter(({ key }) => production.has(key) === ran));
  for (const each of tools) console.warn(`A tool: ${line(each)}`);
  for (const each of ours) console.error(line(each));
  if (ours.length > 0) {
    console.error('Raise the package in pnpm-workspace.yaml, or override the one that brings it there.');
    process.exitCode = 1;
  } else {
    console.log(`No known advisory for the ${production.size} packages that run in production.`);
  }
}

/** Whether a range, as advisories write them, has a version in it. One that cannot be read may have any. */
function affects(range, version) {
  return semver.validRange(range) === null || semver.satisfies(version, range, { includePrerelease: true });
}

async function askRegistry() {
  const registry = execFileSync('npm', ['config', 'get', 'registry'], {
    encoding: 'utf8',
    // npm has things to say about the settings that pnpm hands on.
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  }).trim();
  const versions = {};
  for (const { name, version } of packages) {
    versions[name] ??= [];
    versions[name].push(version);
  }
  try {
    const response = await fetch(
      new URL('-/npm/v1/security/advisories/bulk', registry.replace(/\/?$/, '/')),
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(versions),
        signal: AbortSignal.timeout(20_000),
      },
    );
    if (!response.ok) return { reason: `the registry answered ${response.status}` };
    const answer = Object.entries(await response.json());
    return {
      advisories: answer.flatMap(([name, known]) =>
        known.map(({ severity, title, url, vulnerable_versions: range }) => ({
          name,
          range,
          title: `${severity}, ${title}`,
          url,
        })),
      ),
    };
  } catch (error) {
    return { reason: `the registry could not be asked (${error.cause?.code ?? error.message})` };
  }
}

/** Reads `npm/<package>/<advisory>.yml` of each package that is installed. */
function readDatabase(folder) {
  if (!existsSync(join(folder, 'npm'))) {
    return { reason: `${folder} has no folder npm, as GitLab's Advisory Database has` };
  }
  const names = [...new Set(packages.map(({ name }) => name))];
  return {
    advisories: names.flatMap((name) => {
      const known = join(folder, 'npm', name);
      const files = existsSync(known) ? readdirSync(known).filter((file) => file.endsWith('.yml')) : [];
      return files.map((file) => {
        const { affected_range: range, title, urls } = parse(readFileSync(join(known, file), 'utf8'));
        return { name, range, title, url: urls?.[0] ?? file };
      });
    }),
  };
}
