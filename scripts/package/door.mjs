// Loaded before an installed app by NODE_OPTIONS: has its browser listen at a port as well, so that the
// check can look at the window of a program that knows nothing of it.
import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const program = process.argv[1];
const port = process.env.COUNTERSIGN_CHECK_PORT;
if (
  isMainThread &&
  program !== undefined &&
  basename(realpathSync(program)) === 'countersign.mjs'
) {
  const { chromium } = createRequire(realpathSync(program))('playwright-core');
  const launch = chromium.launchPersistentContext.bind(chromium);
  chromium.launchPersistentContext = async (profile, options) => {
    const args = [...(options.args ?? []), `--remote-debugging-port=${port}`];
    return launch(profile, { ...options, args });
  };
}
