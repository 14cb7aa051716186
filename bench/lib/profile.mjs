import { Session } from 'node:inspector/promises';

/**
 * Where the time of some work goes, by who runs: each sample of the processor is counted for the package it falls in.
 *
 * @param work what to watch
 * @param rounds how often it is done
 * @returns ms a round by package, the longest first; idle time is left out
 */
export async function profile(work, rounds) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  for (let round = 0; round < rounds; round += 1) await work(round);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();

  const owners = new Map(profile.nodes.map(({ id, callFrame }) => [id, ownerOf(callFrame)]));
  const times = new Map();
  for (const [index, id] of profile.samples.entries()) {
    const owner = owners.get(id);
    times.set(owner, (times.get(owner) ?? 0) + profile.timeDeltas[index] / 1000 / rounds);
  }
  times.delete('(idle)');
  return Object.fromEntries([...times].sort(([, a], [, b]) => b - a));
}

function ownerOf({ functionName, url }) {
  const [, name] = /\/packages\/(\w+)\/dist\//.exec(url) ?? [];
  if (name) return `@resume/${name}`;
  if (url.startsWith('node:')) return url.includes('zlib') ? 'compression (node:zlib)' : 'Node';
  if (url.startsWith('wasm:')) return 'yoga-layout';
  const found = [...url.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].at(-1);
  if (found) return found[1];
  return functionName === '(garbage collector)' || functionName === '(idle)' ? functionName : 'the rest';
}
