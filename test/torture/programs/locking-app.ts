import { PerformanceObserver, constants } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import type { Bridge } from '#shared/bridge.ts';
import { words } from '#shared/words/index.ts';
import { launch } from '../../../e2e/support/launch.ts';
import { memberName } from '../../../e2e/support/seed.ts';
import { goToPrompt, openSession, untilSaved } from '../../../e2e/support/steps/session.ts';

// The app as a process of its own, driven so that it alone ever holds the secrets in the clear: they
// come masked, and the page unmasks them. Opens the vault by its recovery key and again by its
// passphrase, types, searches, and locks; in between it waits for a line, so that its memory can be
// looked at.
interface Masked {
  readonly recoveryWords: string;
  readonly passphrase: string;
  readonly note: string;
  readonly query: string;
}
const [data = '', exports = '', vault = '', secrets = '{}'] = process.argv.slice(2);
const masked = JSON.parse(secrets) as Masked;
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const say = async (line: string): Promise<void> => {
  process.stdout.write(`${line}\n`);
  await lines.next();
};

/** Each of the app's three passes makes V8 collect at least twice. */
const collections = 6;

/** Locks, and resolves when the app has also collected what the lock left. */
async function lock(): Promise<void> {
  const collected = new Promise<void>((resolve) => {
    let seen = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { kind } = (entry as unknown as { readonly detail: { readonly kind: number } })
          .detail;
        if (kind === constants.NODE_PERFORMANCE_GC_MAJOR) seen += 1;
      }
      if (seen < collections) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ entryTypes: ['gc'] });
  });
  await app.lock('asked');
  await collected;
}

const { page, app, close } = await launch({ data, exports });
await page.addInitScript(() => {
  Object.assign(globalThis, {
    unmask: (hex: string): string => {
      const bytes = hex.match(/../gu)?.map((pair) => Number.parseInt(pair, 16) ^ 0xa5) ?? [];
      return new TextDecoder().decode(new Uint8Array(bytes));
    },
  });
});
await page.reload();
// Before it is drawn, the app would take the page's one listener back, and the answer with it.
await page.getByLabel(words.lock.passphrase, { exact: true }).waitFor();
await page.evaluate(
  ({ name, recoveryWords, passphrase }) =>
    new Promise<void>((resolve) => {
      const { countersign, unmask } = globalThis as unknown as {
        countersign: Bridge;
        unmask: (hex: string) => string;
      };
      countersign.listen((text) => {
        if ((JSON.parse(text) as { readonly id?: number }).id === 1_000_000) resolve();
      });
      const input = { name, words: unmask(recoveryWords), newPassphrase: unmask(passphrase) };
      countersign.post(JSON.stringify({ id: 1_000_000, command: 'recoverVault', input }));
    }),
  { name: vault, ...masked },
);
await say('recovered');
await lock();

const type = (secret: string): Promise<void> =>
  page.evaluate((hex) => {
    const { unmask } = globalThis as unknown as { unmask: (hex: string) => string };
    document.execCommand('insertText', false, unmask(hex));
  }, secret);
await page.getByLabel(words.lock.passphrase, { exact: true }).click();
await type(masked.passphrase);
await page.getByRole('button', { name: words.lock.unlock }).click();
await openSession(page, memberName);
await goToPrompt(page, 'what.progress');
await type(masked.note);
// No dictionary knows its words, so these marks show that the speller was asked.
await page.locator('[aria-invalid="spelling"]').first().waitFor();
await untilSaved(page);
await page.getByRole('link', { name: words.common.search, exact: true }).click();
await page.getByRole('combobox').click();
await type(masked.query);
await page.getByRole('option').first().waitFor();
await say('open');

await lock();
await page.getByLabel(words.lock.passphrase, { exact: true }).waitFor();
await say('locked');
await close();
process.exit(0);
