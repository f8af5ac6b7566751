// Builds the pages that leave the app as one file each. Started by the build, on the pinned Node.
import { kitPage as kitPageDe } from '../src/shared/words/de/kit-page.ts';
import { verifyPage as verifyPageDe } from '../src/shared/words/de/verify-page.ts';
import { kitPage } from '../src/shared/words/en/kit-page.ts';
import { verifyPage } from '../src/shared/words/en/verify-page.ts';
import { buildSelfContained } from './lib/self-contained.mjs';

/** Tokens of the app, the summary as a sheet of paper, and what every page stands on. */
const shared = [
  'src/renderer/ui/tokens.css',
  'resources/summary-page.css',
  'resources/summary-sheet.css',
  'resources/self-contained.css',
];

await buildSelfContained({
  html: 'src/main/summary/kit/page/kit.html',
  texts: { title: kitPage.title, stopped: kitPage.stopped, stoppedDe: kitPageDe.stopped },
  entry: 'src/main/summary/kit/page/main.ts',
  styles: [...shared, 'src/main/summary/kit/page/kit.css'],
  wasm: true,
  out: 'out/kit/kit.html',
});

await buildSelfContained({
  html: 'src/main/summary/verify/page/verify.html',
  texts: {
    title: verifyPage.title,
    noscript: verifyPage.noScript,
    noscriptDe: verifyPageDe.noScript,
  },
  entry: 'src/main/summary/verify/page/main.ts',
  styles: [
    ...shared,
    'src/main/summary/verify/page/verify-page.css',
    'src/main/summary/verify/page/verdict.css',
    'src/main/summary/verify/page/parts.css',
  ],
  out: 'out/verify/verify.html',
});
