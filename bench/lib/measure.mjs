import { spawn } from 'node:child_process';

/** The middle of several figures. */
export const median = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];

/**
 * Measures several ways of doing one thing, in turns, so that whatever else the machine does falls on all of them.
 *
 * @param contenders what to do, by name; each takes the number of its round
 * @returns median wall time by name, in ms
 */
export async function inTurns(contenders, { rounds, warmups = 0 }) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = -warmups; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const start = performance.now();
      await run(round + warmups);
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/** Runs a program to its end; fails where it does. */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ${args[0]} ended with ${code}.`)),
    );
  });
}

/** A row for each contender, with how many times the first one's figure it is. */
export function ratios(figures, { digits = 1 } = {}) {
  const [[, first]] = Object.entries(figures);
  return Object.entries(figures).map(([name, value]) => ({
    name,
    value: Number(value.toFixed(digits)),
    ratio: Number((value / first).toFixed(2)),
  }));
}
