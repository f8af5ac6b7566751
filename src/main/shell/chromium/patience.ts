/**
 * How long each try to start may take, in milliseconds. Seconds are usual and half a minute is a busy
 * machine; a browser that takes longer hangs, and another one is quicker than waiting for it.
 */
const usualTries: readonly number[] = [40_000, 100_000];

interface Start<B extends { close(): Promise<void> }, T> {
  /** Starts a browser, and ends it where that takes longer than `ms`. */
  readonly launch: (ms: number) => Promise<B>;
  readonly open: (browser: B) => Promise<T>;
  /** False once the app is to end: then there is no other try. */
  readonly wanted: () => boolean;
  readonly tries?: readonly number[];
}

/** Launches a browser and opens something in it; one that hangs or fails is ended, and tried again. */
export async function openPatiently<B extends { close(): Promise<void> }, T>({
  launch,
  open,
  wanted,
  tries = usualTries,
}: Start<B, T>): Promise<T> {
  for (const [index, ms] of tries.entries()) {
    try {
      return await openOnce(launch, open, ms);
    } catch (error) {
      if (index === tries.length - 1 || !wanted()) throw error;
    }
  }
  throw new Error('No try was left.');
}

async function openOnce<B extends { close(): Promise<void> }, T>(
  launch: (ms: number) => Promise<B>,
  open: (browser: B) => Promise<T>,
  ms: number,
): Promise<T> {
  const begun = performance.now();
  const browser = await launch(ms);
  try {
    return await withDeadline(open(browser), begun + ms - performance.now());
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** What `work` gives, or an Error after `ms`; the work itself goes on and is heard no more. */
export function withDeadline<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The browser does not answer.')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
