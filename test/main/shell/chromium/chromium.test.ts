import { expect } from 'vitest';
import { startChromium } from '../../../support/shell/chromium.ts';
import { probePages } from '../../../support/shell/memory-shell.ts';
import { conformance, profilesOnDisk } from '../conformance.ts';

conformance('Chromium', async () => {
  const { shell, stop } = await startChromium(probePages);
  return {
    shell,
    stop: async () => {
      await stop();
      // Nothing of the browser's stays behind.
      expect(profilesOnDisk()).toEqual([]);
    },
  };
});
