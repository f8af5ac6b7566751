import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'out/e2e',
  // Key derivation takes 256 MiB and all of a core: one test after the other.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 1,
  timeout: 180_000,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? 'out/results/e2e.json' }],
  ],
});
