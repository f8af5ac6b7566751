// Builds the pages that leave the app as one file each. Started by the build, on the pinned Node.
import { kitPage } from '../src/shared/words/kit-page.ts';
import { buildSelfContained } from './lib/self-contained.mjs';

await buildSelfContained({
  html: 'src/main/summary/kit/page/kit.html',
  texts: { title: kitPage.title, stopped: kitPage.stopped },
  entry: 'src/main/summary/kit/page/main.ts',
  styles: [
    'src/renderer/ui/tokens.css',
    'resources/summary-page.css',
    'resources/summary-sheet.css',
    'src/main/summary/kit/page/kit.css',
  ],
  wasm: true,
  out: 'out/kit/kit.html',
});
