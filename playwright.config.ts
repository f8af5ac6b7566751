import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'out/e2e',
  // On a person's own screen two windows would take the clipboard from each other.
  workers: process.platform === 'linux' && process.env['DISPLAY'] === undefined ? 2 : 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 1,
  timeout: 180_000,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? 'out/results/e2e.json' }],
  ],
});
