#!/usr/bin/env node
// npx countersign: the command line. It needs no vault and no window.
import { build } from './lib/build.mjs';
import { installPackages } from './lib/install.mjs';
import { runNode } from './lib/node.mjs';
import { join } from 'node:path';
import { note, root } from './lib/root.mjs';

try {
  installPackages();
  await build();
  process.exitCode = await runNode([join(root, 'out/main/cli.js'), ...process.argv.slice(2)], {
    cwd: process.cwd(),
  });
} catch (error) {
  note(error.message);
  process.exitCode = 2;
}
