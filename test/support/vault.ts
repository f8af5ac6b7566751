import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openVaultHost } from '#main/vault/index.ts';
import type { VaultHost } from '#main/vault/index.ts';
import type { Progress } from '#shared/model/app.ts';

/** The least that a keyfile may ask for, so that a test waits as little as it may. */
export const testKeyCost = { opsLimit: 3, memLimit: 64 * 2 ** 20 };

export const testVault = {
  name: 'Practice',
  coachName: 'Robin Vale',
  passphrase: 'lantern over quiet water',
} as const;

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A host over `folder` with no vault open; it is locked after the test. */
export function hostOver(
  folder: string,
  onProgress: (progress: Progress) => void = () => undefined,
): VaultHost {
  const host = openVaultHost({ folder, onProgress, keyCost: testKeyCost });
  onTestFinished(() => host.lock());
  return host;
}

/** Makes the test vault in `host` and opens it; gives the recovery words. */
export async function createVault(
  host: VaultHost,
  vault: {
    readonly name: string;
    readonly coachName: string;
    readonly passphrase: string;
  } = testVault,
): Promise<readonly string[]> {
  const { name, coachName, passphrase } = vault;
  const { recoveryWords, ask } = await host.prepare({ name, coachName, passphrase });
  await host.create({ answers: [recoveryWords[ask[0]] ?? '', recoveryWords[ask[1]] ?? ''] });
  return recoveryWords;
}

/** A real vault, made and open, in a folder of its own. */
export async function openTestVault(): Promise<{
  readonly folder: string;
  readonly host: VaultHost;
  readonly recoveryWords: readonly string[];
}> {
  const folder = temporaryFolder();
  const host = hostOver(folder);
  const recoveryWords = await createVault(host);
  return { folder, host, recoveryWords };
}
