// npm run package: packs the Chromium shell for npm and, on Debian and its like, as a .deb; and lays ready
// what electron-builder takes. Started by scripts/lib/package.mjs, after the build.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { debPlatform, makeDeb } from './deb.ts';
import { layReadyForElectron } from './electron.ts';
import { sourceDate } from './fixed.ts';
import { hashOf } from './hash.ts';
import { root } from './root.ts';
import { makeTarball } from './tarball.ts';

const output = join(root, 'out/packages');
const work = join(root, 'out/package');
const when = sourceDate();
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

await layReadyForElectron(join(work, 'electron'), when);
const made = [makeTarball({ work, output, when })];
const platform = debPlatform();
if (platform !== null) {
  made.push(await makeDeb({ work, output, platform, when, compression: 'zstd' }));
}
for (const path of made) {
  const megabytes = (statSync(path).size / 1e6).toFixed(1);
  process.stdout.write(`${relative(root, path)}  ${megabytes} MB  sha256 ${hashOf(path)}\n`);
}
