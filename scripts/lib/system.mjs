import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { note } from './root.mjs';

/** What a job needs of the system, and how to see whether it is there. */
const needs = {
  chromium: { there: () => findBrowser() !== null, why: 'the window' },
  xvfb: { there: () => onPath('Xvfb'), why: 'a screen for machines without one' },
  'poppler-utils': {
    there: () => onPath('pdftotext') && onPath('pdfsig'),
    why: 'reading PDFs back',
  },
  strace: { there: () => onPath('strace'), why: 'faults at the very system call' },
  'firefox-esr': {
    there: () => onPath('firefox-esr') || onPath('firefox'),
    why: 'a second browser for the pages that leave; Ubuntu calls it firefox',
  },
  debootstrap: {
    there: () => existsSync('/usr/sbin/debootstrap'),
    why: 'a clean system to install the package in',
  },
  'python3-jwcrypto': { there: hasJwcrypto, why: 'an independent check of signatures' },
};

/**
 * Sees to system packages: installs them on Debian or Ubuntu as root, else says in one line which to
 * install. Other systems than Linux have none of these to install this way.
 *
 * @param names keys of `needs`
 */
export function ensureSystemPackages(names) {
  const missing = names.filter((name) => !needs[name].there());
  if (missing.length === 0 || process.platform !== 'linux') return;
  if (process.getuid?.() === 0 && isDebianLike()) {
    note(`Installing system packages (once): ${missing.join(' ')} ...`);
    if (apt(['install', ...missing]) || (apt(['update']) && apt(['install', ...missing]))) return;
  }
  const reasons = missing.map((name) => `${name} (${needs[name].why})`).join(', ');
  note(
    `Please install: ${reasons}. On Debian or Ubuntu: sudo apt-get install ${missing.join(' ')}`,
  );
}

function apt(args) {
  const result = spawnSync('apt-get', ['-y', '-qq', '--no-install-recommends', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}

function isDebianLike() {
  return (
    existsSync('/etc/os-release') &&
    /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function hasJwcrypto() {
  return ['/usr/bin/python3', 'python3'].some(
    (python) => spawnSync(python, ['-c', 'import jwcrypto'], { stdio: 'ignore' }).status === 0,
  );
}

function onPath(program) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .concat('/usr/bin', '/usr/local/bin')
    .some((folder) => existsSync(join(folder, program)));
}

function findBrowser() {
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ];
  return names.find(onPath) ?? null;
}
