import { expect as base } from '@playwright/test';

/** Patient, because deriving a key takes all of a core, and also where no test runner sets a limit. */
export const expect = base.configure({ timeout: 30_000 });
