import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Why no clean system can be made here, or null. */
export function cleanRootLacks(): string | null {
  if (process.getuid?.() !== 0) return 'that needs root';
  if (!existsSync('/usr/sbin/debootstrap')) return 'debootstrap is not installed';
  const reached = spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 120_000 });
  return reached.status === 0 ? null : 'no mirror of Debian can be reached';
}

/**
 * Makes the smallest Debian there is in `folder`, of this system's own release, and has its apt install
 * the package with whatever that says it depends on.
 *
 * @returns the command that runs another one in it, with the devices and processes a program expects
 */
export function makeCleanRoot(folder: string, deb: string): readonly string[] {
  quietly('debootstrap', ['--variant=minbase', release(), folder]);
  for (const file of ['etc/resolv.conf', 'etc/apt/sources.list.d/debian.sources']) {
    if (existsSync(join('/', file))) cpSync(join('/', file), join(folder, file));
  }
  const packed = `/var/cache/apt/${basename(deb)}`;
  cpSync(deb, join(folder, packed));
  const enter = entering(folder);
  const [program = '', ...first] = enter;
  const inside = (...command: readonly string[]): void => quietly(program, [...first, ...command]);
  inside('apt-get', 'update', '-qq');
  inside('apt-get', 'install', '-y', '-qq', '--no-install-recommends', packed);
  return enter;
}

/** What is mounted for it goes with its last process. */
function entering(folder: string): readonly string[] {
  const mounted = [
    'mount --rbind /dev "$0/dev"',
    'mount -t proc proc "$0/proc"',
    'root=$0',
    'exec chroot "$root" "$@"',
  ].join(' && ');
  return ['unshare', '--mount', '--pid', '--fork', '--kill-child', 'sh', '-c', mounted, folder];
}

function release(): string {
  const found = /^VERSION_CODENAME=(.+)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  if (found === undefined) throw new Error('This system does not say which release it is.');
  return found;
}

function quietly(program: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr, stdout } = spawnSync(program, args, { encoding: 'utf8', env });
  if (status === 0) return;
  throw new Error(
    `${program} ended with ${status}.\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`,
  );
}
