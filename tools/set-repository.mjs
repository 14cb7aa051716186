// Writes into each package where its source is, as npm's provenance wants it: forks publish from an address of their own.
// GitHub gives it in GITHUB_REPOSITORY, such as owner/name. Called by the release workflow before it packs.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = 'packages'] = process.argv.slice(2);
const { GITHUB_REPOSITORY: name = '', GITHUB_SERVER_URL: server = 'https://github.com' } = process.env;
if (!/^[\w.-]+\/[\w.-]+$/.test(name)) {
  console.error(
    'GITHUB_REPOSITORY is not set. Set it to the owner and the name of the repository: owner/name.',
  );
  process.exit(2);
}
const address = `${server}/${name}`;
for (const directory of readdirSync(folder)) {
  const path = join(folder, directory, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  Object.assign(manifest, {
    repository: { type: 'git', url: `git+${address}.git`, directory: `packages/${directory}` },
    homepage: `${address}/tree/main/packages/${directory}#readme`,
    bugs: `${address}/issues`,
  });
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}
