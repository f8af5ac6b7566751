import { expect as base } from '@playwright/test';

/**
 * Patient, because deriving a key takes all of a core, a first screen on a busy machine a minute, and also where no
 * test runner sets a limit. Only what will never come is waited for so long.
 */
export const expect = base.configure({ timeout: 120_000 });
