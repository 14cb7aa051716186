// Programs that a command runs, one after the other. One Ctrl+C stops the command with all that runs under it.
import { spawn } from 'node:child_process';

/** How long programs have to stop by themselves, in ms. */
const GRACE = 5000;

const isWindows = process.platform === 'win32';

/** The exit code of a command that was stopped, as shells have it. */
const STOPPED = 130;

/** The signal that the command was asked to stop with. */
let stopping;

/**
 * Runs a program to its end. Where the command is stopped meanwhile, so is the program and everything it started, and
 * this process ends.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @param {object} options
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {boolean} [options.isServer] whether it runs until it is stopped and may ask questions: it then has the
 *   terminal to itself, and stopping it is no failure
 * @returns {Promise<void>} when it ends well; this process ends with its exit code otherwise
 */
export function program(name, args, { cwd, env, isServer = false }) {
  const child = spawn(name, args, {
    cwd,
    env,
    // What programs print after Ctrl+C is about being stopped. It is not passed on.
    stdio: isServer ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    // A group of its own can be stopped as a whole, and gets no second signal from the terminal.
    detached: !isServer && !isWindows,
  });
  child.stdout?.on('data', (chunk) => stopping ?? process.stdout.write(chunk));
  child.stderr?.on('data', (chunk) => stopping ?? process.stderr.write(chunk));
  const stop = (signal) => {
    if (stopping) return;
    stopping = signal;
    send(child, signal, isServer);
    setTimeout(() => send(child, 'SIGKILL', isServer), GRACE).unref();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);
  const unwatch = whenOrphaned(() => stop('SIGTERM'));
  return new Promise((resolve) => {
    child.on('error', (error) => leave(`${name} could not be started: ${error.message}`));
    child.on('close', (code, signal) => {
      unwatch();
      for (const each of signals) process.off(each, stop);
      if (stopping) process.exit(isServer ? 0 : STOPPED);
      if (code === 0) return resolve();
      process.exit(code ?? (signal ? STOPPED : 1));
    });
  });
}

/** Ends this process well when it is stopped: for what it serves itself. */
export function endWhenStopped() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));
  whenOrphaned(() => process.exit(0));
}

/** Ends this process with a message. */
export function leave(message) {
  console.error(message);
  process.exit(1);
}

function send(child, signal, isAlone) {
  try {
    if (isWindows) endTree(child);
    else if (isAlone) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

/** Ends a program with everything it started on Windows, where a signal ends one process alone. */
function endTree(child) {
  const taskkill = spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
  taskkill.on('error', () => child.kill());
}

/** npm passes no signal on where it is killed itself: then the parent of this process is another. */
function whenOrphaned(act) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) act();
  }, 1000);
  timer.unref();
  return () => clearInterval(timer);
}
