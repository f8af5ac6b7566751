import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cli } from '#shared/words/cli.ts';
import { debPlatform, makeDeb } from '../../scripts/package/deb.ts';
import { hashOf } from '../../scripts/package/hash.ts';

const platform = debPlatform();
const packed = './usr/lib/countersign/node_modules/';
/** What its licence asks to go out as it came. */
const whole = ['dictionary-de', 'hunspell-wasm'];
const when = Date.UTC(2026, 10, 22, 9) / 1000;

describe.runIf(platform !== null)('the .deb', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-deb-'));
  let deb = '';
  let entries: readonly { rights: string; owner: string; time: string; path: string }[] = [];
  const run = (...args: readonly string[]) =>
    execFileSync('dpkg-deb', args, { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });
  const make = (name: string) =>
    makeDeb({
      work: join(folder, name),
      output: join(folder, name),
      platform: platform ?? '',
      when,
      compression: 'none',
    });

  beforeAll(async () => {
    deb = await make('one');
    entries = run('--contents', deb)
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [rights = '', owner = '', , day = '', hour = '', ...path] = line.split(/\s+/);
        return { rights, owner, time: `${day} ${hour}`, path: path.join(' ') };
      });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is the same byte for byte when it is made again, also under another umask', async () => {
    const before = process.umask(0o077);
    try {
      expect(hashOf(await make('two'))).toBe(hashOf(deb));
    } finally {
      process.umask(before);
    }
  });

  test('belongs to root, with one time, and rights that nobody else can write by', () => {
    const kinds = new Set(entries.map(({ rights }) => rights));
    expect([...kinds].toSorted()).toEqual(['-rw-r--r--', '-rwxr-xr-x', 'drwxr-xr-x', 'lrwxrwxrwx']);
    expect(new Set(entries.map(({ owner, time }) => `${owner} ${time}`))).toEqual(
      new Set(['root/root 2026-11-22 09:00']),
    );
  });

  test('runs three programs: its launcher, the pinned Node, and what they start', () => {
    const programs = entries.filter(({ rights }) => rights === '-rwxr-xr-x');
    expect(programs.map(({ path }) => path)).toEqual(
      ['countersign', 'countersign.mjs', 'node'].map((name) => `./usr/lib/countersign/bin/${name}`),
    );
  });

  test('holds what is compiled for this platform alone', () => {
    const paths = entries.map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('.node'))).toEqual([
      `${packed}better-sqlite3/prebuilds/${platform}.node`,
    ]);
  });

  test('holds no sources, types or maps, but those of what its licence asks to be whole', () => {
    const idle = entries
      .map(({ path }) => path)
      .filter((path) => /\.(?:ts|tsx|map|c|h)$/.test(path))
      .filter((path) => !whole.some((name) => path.startsWith(`${packed}${name}/`)));
    expect(idle).toEqual([]);
  });

  test.each(whole)('holds %s whole, as it came', (name) => {
    const held = entries
      .map(({ path }) => path)
      .filter((path) => path.startsWith(`${packed}${name}/`) && !path.endsWith('/'))
      .map((path) => path.slice(`${packed}${name}/`.length));
    const came = readdirSync(join('node_modules', name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(join('node_modules', name), join(entry.parentPath, entry.name)));
    expect(held.toSorted()).toEqual(came.toSorted());
  });

  test('says what it depends on, and holds what a desktop looks for', () => {
    const fields = ['Package', 'Depends', 'Recommends'].map((field) => run('--field', deb, field));
    expect(fields.map((text) => text.trim())).toEqual([
      'countersign',
      'chromium | google-chrome-stable | microsoft-edge-stable | chromium-browser, zenity | kdialog, libglib2.0-bin, libc6 (>= 2.34), libgcc-s1, libstdc++6 (>= 5.2)',
      'libnotify-bin',
    ]);
    const wanted = [
      './usr/bin/countersign -> ../lib/countersign/bin/countersign',
      './usr/lib/countersign/LICENCES.txt',
      './usr/lib/countersign/sbom.cdx.json',
      './usr/share/applications/countersign.desktop',
      './usr/share/doc/countersign/copyright',
      './usr/share/icons/hicolor/256x256/apps/countersign.png',
      './usr/share/metainfo/app.countersign.Countersign.metainfo.xml',
      './usr/share/mime/packages/countersign.xml',
    ];
    const paths = new Set(entries.map(({ path }) => path));
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
  });

  test('its launcher does what a command says, and says so where it knows none', () => {
    const launcher = join(folder, 'one/deb/usr/bin/countersign');
    const [help, unknown] = ['--help', 'unheard-of'].map((word) =>
      spawnSync(launcher, [word], { encoding: 'utf8', env: { PATH: '/usr/bin:/bin' } }),
    );
    expect([help?.stdout, help?.status, unknown?.stderr, unknown?.status]).toEqual([
      `${cli.usage}\n`,
      0,
      `${cli.usage}\n`,
      2,
    ]);
  });

  test('is complete: its own Node loads every package that its programs name', () => {
    const app = join(folder, 'one/deb/usr/lib/countersign');
    const script = `
      const { readdirSync, readFileSync } = await import('node:fs');
      const files = readdirSync('out/main', { recursive: true }).filter((name) => name.endsWith('.js'));
      const names = new Set(files.flatMap((name) =>
        [...readFileSync('out/main/' + name, 'utf8')
          .matchAll(/(?:^import[^;]*?from |import\\()"([^."][^"]*)"/gm)].map(([, found]) => found)));
      for (const name of names) await import(name);
      process.stdout.write(JSON.stringify([...names].filter((name) => !name.startsWith('node:'))));`;
    const told = execFileSync(join(app, 'bin/node'), ['--input-type=module', '-e', script], {
      cwd: app,
      encoding: 'utf8',
      env: {},
    });
    expect(JSON.parse(told)).toEqual(
      expect.arrayContaining([
        'better-sqlite3',
        'libsodium-wrappers-sumo',
        'playwright-core',
        'zod',
      ]),
    );
  });
});
