import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { packInto } from './packed.mjs';

/**
 * Serves packages of this repository, packed as they would be published, to npm on this machine: what a new user types can
 * be tried before anything is published. Set `@resume:registry` to its address.
 *
 * @param {string} folder for the tarballs, which is made
 * @param {readonly string[]} names of folders in `packages`
 */
export async function servePacked(folder, names) {
  const tarballs = await packInto(folder, names);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    const known = tarballs.get(path);
    if (known !== undefined)
      return response.end(JSON.stringify(packument(known, `http://${request.headers.host}`)));
    const tarball = [...tarballs.values()].find((file) => basename(file) === path);
    if (tarball !== undefined) return response.end(readFileSync(tarball));
    response.statusCode = 404;
    response.end('{}');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((done) => server.close(() => done(undefined))),
  };
}

/** What npm asks of a package: its one version, and where the tarball is. */
function packument(file, origin) {
  // pnpm has put versions into the place of `workspace:` and `catalog:` there.
  const manifest = JSON.parse(
    execFileSync('tar', ['-xzOf', file, 'package/package.json'], { encoding: 'utf8' }),
  );
  const { name, version } = manifest;
  const integrity = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  const dist = { tarball: `${origin}/${basename(file)}`, integrity };
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { ...manifest, dist } } };
}
