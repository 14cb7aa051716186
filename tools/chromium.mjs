// The browser that tests, stories and bench drive: found in one place, started in one way.
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where macOS keeps applications: for everyone, and for one user. */
const MAC_FOLDERS = ['/Applications', '~/Applications'];
const MAC_PROGRAMS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** The variables that name where Windows keeps programs. */
const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const HINTS = {
  darwin: 'Install Chrome or Chromium in /Applications',
  linux: 'Install it (Debian: apt-get install chromium)',
  win32: 'Install Chrome, Edge or Chromium',
};

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
];

export function findChromium(env = process.env, machine = {}) {
  const { platform = process.platform, home = homedir(), isProgram = isExecutable } = machine;
  const named = variable(env, 'CHROMIUM_PATH', platform);
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is "${named}", where there is no program that may be run. Set it to the file of a Chromium, or unset it to have one looked for.`,
    );
  }
  const found = candidates(env, platform, home).find(isProgram);
  if (found) return found;
  throw new Error(
    `There is no Chromium on PATH or where this system keeps programs. ${HINTS[platform] ?? HINTS.linux}, or set CHROMIUM_PATH to one.`,
  );
}

function candidates(env, platform, home) {
  const { delimiter, join } = platform === 'win32' ? win32 : posix;
  const onPath = (variable(env, 'PATH', platform) ?? '').split(delimiter).filter(Boolean);
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((name) => variable(env, name, platform) ?? []);
    return [
      ...folders.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program))),
      ...onPath.flatMap((folder) => ['chrome.exe', 'chromium.exe'].map((name) => join(folder, name))),
    ];
  }
  const named = onPath.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  if (platform !== 'darwin') return named;
  const folders = MAC_FOLDERS.map((folder) => folder.replace('~', home));
  return [...named, ...folders.flatMap((folder) => MAC_PROGRAMS.map((program) => join(folder, program)))];
}

/** Windows takes the names of variables in any case. */
function variable(env, name, platform) {
  if (platform !== 'win32') return env[name];
  return env[Object.keys(env).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name];
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
