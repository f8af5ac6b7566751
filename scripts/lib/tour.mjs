import { build } from './build.mjs';
import { withScreen } from './display.mjs';
import { runNode } from './node.mjs';
import { ensureSystemPackages } from './system.mjs';

/** Does the main job without a person, in a real window, and leaves its pictures under tour/. */
export async function tour() {
  ensureSystemPackages(['chromium', 'xvfb', 'poppler-utils']);
  await build();
  return withScreen((env) => runNode(['scripts/tour/main.ts'], { env }));
}
