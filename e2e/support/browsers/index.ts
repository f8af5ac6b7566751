import { openInChromium } from './chromium.ts';
import { openInFirefox } from './firefox.ts';
import type { OpenedPage } from './sent-page.ts';

/** The browsers in which what leaves the app is opened. */
export const browsers: Readonly<Record<string, (url: string) => Promise<OpenedPage>>> = {
  Chromium: openInChromium,
  Firefox: openInFirefox,
};
